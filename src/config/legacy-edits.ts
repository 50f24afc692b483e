import type { Edit } from '../yaml/edit.ts';
import { applyToValue } from '../yaml/index.ts';
import type { Json } from '../yaml/node.ts';
import { isMap, type JsonMap, memberOf } from '../yaml/value.ts';
import type { Present } from './index.ts';

/** What moves old forms (`legacy.ts` says which they are) to their present place, and the value after that. */
export type Moved<T> = { edits: Edit[]; raw: T };

/** For what counts as `key` in the file. Every write to `key` begins with these edits; nothing else makes them. */
export function inPresentPlace(key: string, { raw, config }: Present): Moved<Json> {
  const edits = moves[key]?.(isMap(raw) ? raw : {}, config as unknown as JsonMap) ?? [];
  return { edits, raw: edits.reduce(applyToValue, raw) };
}

/** For one entry of openai-compatibility; paths begin at the entry. */
export function entryInPresentForm(raw: JsonMap, value: JsonMap): Moved<JsonMap> {
  if (!isAbsorbed('api-keys', raw, value)) return { edits: [], raw };
  const edits: Edit[] = [...appended('api-key-entries', raw, value), { op: 'remove', at: ['api-keys'] }];
  return { edits, raw: edits.reduce<Json>(applyToValue, raw) as JsonMap };
}

/** By what the old forms become. */
const moves: Readonly<Record<string, (file: JsonMap, config: JsonMap) => Edit[]>> = {
  'gemini-api-key': (file, config) =>
    isAbsorbed('generative-language-api-key', file, config)
      ? [...appended('gemini-api-key', file, config), { op: 'remove', at: ['generative-language-api-key'] }]
      : [],

  'oauth-model-alias': (file) => {
    const old = memberOf(file, 'oauth-model-mappings');
    if (old === undefined || Object.hasOwn(file, 'oauth-model-alias')) return [];
    return [
      { op: 'set', at: ['oauth-model-alias'], value: old },
      { op: 'remove', at: ['oauth-model-mappings'] },
    ];
  },

  // Also where it doesn't count: it would be in force again when the last of the api-keys is removed.
  'api-keys': (file, config) => {
    if (!isAbsorbed('auth', file, config)) return [];
    const keys = memberOf(file, 'api-keys');
    const isEmpty = !Array.isArray(keys) || keys.length === 0;
    const filled: Edit[] = isEmpty ? [{ op: 'set', at: ['api-keys'], value: memberOf(config, 'api-keys')! }] : [];
    return [...filled, { op: 'remove', at: ['auth'] }];
  },
};

/** Whether an old form counts (or could) shows in what is in force: it is not there under its own name. */
const isAbsorbed = (key: string, raw: JsonMap, value: JsonMap): boolean =>
  Object.hasOwn(raw, key) && !Object.hasOwn(value, key);

/** Appends the entries in force that the file's list lacks: they come from the old form, which told nothing but their key. */
function appended(list: string, raw: JsonMap, value: JsonMap): Edit[] {
  const present = memberOf(raw, list);
  const items = Array.isArray(present) ? present : [];
  const known = items.filter((item) => item !== null).length;
  const inForce = (memberOf(value, list) ?? []) as JsonMap[];
  return inForce.slice(known).map((entry, index) => ({
    op: 'insert',
    at: [list, items.length + index],
    value: { 'api-key': entry['api-key']! },
  }));
}
