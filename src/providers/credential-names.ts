import { hash } from 'node:crypto';
import { providers } from './providers.ts';

const hex = (text: string, length: number): string => hash('sha256', text, 'hex').slice(0, length);

const lists = new Map<string, string>(
  providers.flatMap(({ sources }) => sources.map(({ kind, list }): [string, string] => [kind, list])),
);

/**
 * The index that clients know a key by: the first 16 hex digits of SHA-256 over `<list>:<base-url>+<key>`, where the list is
 * that of its kind, as the reference's newest version has it. Equal keys share an index.
 */
export function authIndexOf(kind: string, { baseUrl = '', key = '' }: { baseUrl?: string; key?: string }): string {
  return hex(`${lists.get(kind) ?? kind}:${baseUrl.trim()}+${key.trim()}`, 16);
}

/** The index of a credential that is neither a key nor a file, by its id; as the reference has it. */
export const runtimeIndexOf = (id: string): string => hex(`id:${id}`, 16);

/** What lists call one project of a credential file that has several. */
export const projectName = (file: string, project: string): string => `${file}::${project}`;

/**
 * The id by which the reference names a key, such as `gemini:apikey:0f1e2d3c4b5a`: a hash of what `parts` hold, joined by NUL.
 */
export const credentialId = (kind: string, parts: readonly string[]): string =>
  `${kind}:${hex([kind, ...parts].join('\0'), 12)}`;

/** Makes ids different: `-1`, `-2` … is added to one that comes again. */
export function distinctIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count === 0 ? id : `${id}-${count}`;
  };
}
