import { isMap, type Json, type JsonMap, memberOf, sameValue } from '../platform/json.ts';
import { applyToValue, type Edit, type Path, parseYaml } from '../yaml/index.ts';
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
  const edits = isAbsorbed('api-keys', raw, value) ? joined('api-keys', 'api-key-entries', raw, value) : [];
  return { edits, raw: edits.reduce<Json>(applyToValue, raw) as JsonMap };
}

/** By what the old forms become. */
const moves: Readonly<Record<string, (file: JsonMap, config: JsonMap) => Edit[]>> = {
  'gemini-api-key': (file, config) =>
    isAbsorbed('generative-language-api-key', file, config)
      ? joined('generative-language-api-key', 'gemini-api-key', file, config)
      : [],

  'oauth-model-alias': (file) =>
    Object.hasOwn(file, 'oauth-model-mappings') && !Object.hasOwn(file, 'oauth-model-alias')
      ? [{ op: 'rename', at: ['oauth-model-mappings'], to: 'oauth-model-alias' }]
      : [],

  // Also where it doesn't count: it would be in force again when the last of the api-keys is removed.
  'api-keys': (file, config) => {
    if (!isAbsorbed('auth', file, config)) return [];
    const present = listIn(file, 'api-keys');
    if (present.some((key) => key !== null)) return [{ op: 'remove', at: ['auth'] }];
    const lists = providerLists(file);
    const keys = memberOf(config, 'api-keys') as string[];
    return [
      ...lists.map(({ at }): Edit => ({ op: 'move', from: at, at: ['api-keys'] })),
      ...itemsFor(
        { list: 'api-keys', start: present.length, given: lists.flatMap(({ keys }) => keys) },
        keys.map((key) => ({ key, item: key })),
      ),
      { op: 'remove', at: ['auth'] },
    ];
  },
};

/** Whether an old form counts (or could) shows in what is in force: it is not there under its own name. */
const isAbsorbed = (key: string, raw: JsonMap, value: JsonMap): boolean =>
  Object.hasOwn(raw, key) && !Object.hasOwn(value, key);

/** Makes an old list of keys entries of `list`, behind those that it has. */
function joined(old: string, list: string, raw: JsonMap, value: JsonMap): Edit[] {
  const present = listIn(raw, list);
  const known = present.filter((item) => item !== null).length;
  const added = listIn(value, list).slice(known) as JsonMap[];
  return [
    { op: 'move', from: [old], at: [list] },
    ...itemsFor(
      { list, start: present.length, given: listIn(raw, old) },
      added.map(({ 'api-key': key }) => ({ key: String(key), item: { 'api-key': key! } })),
    ),
  ];
}

/**
 * Makes the keys that `list` was given from its index `start` on the items that they count as, which are told in their
 * order: some (blank ones, repeated ones) count as none.
 */
function itemsFor(
  { list, start, given }: { list: string; start: number; given: readonly Json[] },
  wanted: readonly { key: string; item: Json }[],
): Edit[] {
  const left = [...wanted];
  const edits: Edit[] = [];
  const useless: Edit[] = [];
  for (const [index, key] of given.entries()) {
    const at = [list, start + index];
    if (key === null) continue;
    if (left[0] && isSpelt(key, left[0].key)) edits.push({ op: 'set', at, value: left.shift()!.item });
    else useless.unshift({ op: 'remove', at });
  }
  return [...edits, ...useless];
}

/** Whether a value of the file is what this text means there. A number counts as it is spelled: `0x10`, not 16. */
function isSpelt(value: Json, text: string): boolean {
  if (typeof value === 'string') return value.trim() === text.trim();
  return (
    /^[-+.]*\w[-+.\w]*$/.test(text) && sameValue(value, memberOf(parseYaml(`key: ${text}`).value as JsonMap, 'key'))
  );
}

/** The lists of keys in the old form of access, each with its place in the file. */
function providerLists(file: JsonMap): { at: Path; keys: Json[] }[] {
  const auth = memberOf(file, 'auth');
  const providers = isMap(auth) ? listIn(auth, 'providers') : [];
  return providers.flatMap((provider, index) =>
    isMap(provider) && memberOf(provider, 'type') === 'config-api-key' && Array.isArray(memberOf(provider, 'api-keys'))
      ? [{ at: ['auth', 'providers', index, 'api-keys'], keys: listIn(provider, 'api-keys') }]
      : [],
  );
}

/** The items of a member that is a list; none if it isn't. */
function listIn(map: JsonMap, key: string): Json[] {
  const list = memberOf(map, key);
  return Array.isArray(list) ? list : [];
}
