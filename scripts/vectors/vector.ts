/** What a vector is, and where they are. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A value of JSON. */
export type Json = unknown;
/** A request, and the answer that it must get. */
export type Step = {
  /** `key: null` sends none. A body that is a text is sent as it is, anything else as JSON, with blanks up to `padTo` bytes. */
  request: {
    method: string;
    path: string;
    headers?: Record<string, string>;
    body?: Json;
    padTo?: number;
    /** The parts of a form, instead of a body; those with a `filename` are files. */
    form?: { name: string; filename?: string; content: Json }[];
    key?: string | null;
  };
  answer: {
    /** Several where it depends on what the implementation is set up with, or has. */
    status: number | number[];
    /** They must be there. */
    headers?: string[];
    /** Objects may have more members than are told here; arrays may not have more items. */
    body?: Json;
    /** A JSON Schema, for a body that no two implementations have alike. */
    shape?: object;
  };
  /** The request is sent again until the answer is as told, for ten seconds at most. */
  eventually?: boolean;
  /**
   * What of the answer later steps use as `{{name}}`, by that name: a header's name, or a JSON pointer into the body. Without
   * saving there are `{{key}}`, and `{{private-key}}`: an RSA key that is nobody's.
   */
  save?: Record<string, string>;
};
type Rule = { rule: string /** The rule holds for each of these. */; each?: Record<string, Json>[]; steps: Step[] };
export type Vector = { rule: string; steps: Step[] };

const folder = fileURLToPath(new URL('../../test/vectors', import.meta.url));

/** With `{{name}}` replaced by the values of that name; a text that is nothing else becomes the value itself. */
export function filled(text: string, values: Record<string, Json>): string {
  let out = text;
  for (const [name, value] of Object.entries(values)) {
    out = out.replaceAll(`"{{${name}}}"`, () => JSON.stringify(value));
    out = out.replaceAll(`{{${name}}}`, () => JSON.stringify(String(value)).slice(1, -1));
  }
  return out;
}

/** All vectors, by the name of their file. */
export const vectors = (): Map<string, Vector[]> =>
  new Map(
    globSync('*.json', { cwd: folder })
      .sort()
      .map((name) => {
        const rules = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Rule[];
        const each = rules.flatMap(({ each: rows = [{}], ...rule }) =>
          rows.map((row) => JSON.parse(filled(JSON.stringify(rule), row)) as Vector),
        );
        return [name.replace('.json', ''), each];
      }),
  );
