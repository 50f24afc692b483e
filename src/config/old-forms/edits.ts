import { isObject, type Json, type JsonObject, memberOf, sameValue } from '../../platform/json.ts';
import { applyToValue, type Edit, type Path, parseYaml } from '../../yaml/index.ts';
import type { Snapshot } from '../config.ts';
import { type OldForm, oldForms } from './table.ts';

/** What moves old forms to where they belong today, and the file's value after that. */
export type Moved<T> = { edits: Edit[]; raw: T };

/** By the array in whose entries they are; `undefined` for those at the top. */
const formsIn = Map.groupBy(oldForms, ({ within }): string | undefined => within);

/** For what counts as `name` at the top of the config. Every write to `name` begins with these edits; nothing else makes them. */
export const movedInto = (name: string, { raw, config }: Snapshot): Moved<Json> =>
  moved(
    (formsIn.get(undefined) ?? []).filter((form) => form.name === name),
    raw,
    config as unknown as JsonObject,
  );

/** The same for one entry of an array: `raw` in the file, `value` in force. Paths begin at the entry. */
export const movedWithin = (array: string, raw: JsonObject, value: JsonObject): Moved<JsonObject> =>
  moved(formsIn.get(array) ?? [], raw, value);

function moved<T extends Json>(forms: readonly OldForm[], raw: T, value: JsonObject): Moved<T> {
  const file: JsonObject = isObject(raw) ? raw : {};
  const edits = forms.flatMap((form) => moves[form.becomes](file, value, form));
  return { edits, raw: edits.reduce<Json>(applyToValue, raw) as T };
}

/** The edits for an old form. `file` are the members in the file, `inForce` what is in force of them. */
type Moves = (file: JsonObject, inForce: JsonObject, form: OldForm) => Edit[];

const moves: Readonly<Record<OldForm['becomes'], Moves>> = {
  entries(file, inForce, { old, name }) {
    if (!isReadElsewhere(old, file, inForce)) return [];
    const present = arrayIn(file, name);
    const known = present.filter((item) => item !== null).length;
    const added = arrayIn(inForce, name).slice(known) as JsonObject[];
    return [
      { op: 'move', from: [[old]], at: [name] },
      ...editsOfItems(
        { array: name, start: present.length, given: arrayIn(file, old) },
        added.map(({ 'api-key': key }) => ({ key: String(key), item: { 'api-key': key! } })),
      ),
    ];
  },

  map: (file, _, { old, name }) =>
    Object.hasOwn(file, old) && !Object.hasOwn(file, name) ? [{ op: 'rename', at: [old], to: name }] : [],

  // It goes even where it doesn't count: it would be in force again when the last of the other keys is removed.
  strings(file, inForce, { old, name }) {
    if (!isReadElsewhere(old, file, inForce)) return [];
    const present = arrayIn(file, name);
    if (present.some((key) => key !== null)) return [{ op: 'remove', at: [old] }];
    const lists = providerKeys(file, old);
    return [
      { op: 'move', from: lists.map(({ at }) => at), at: [name] },
      ...editsOfItems(
        { array: name, start: present.length, given: lists.flatMap(({ keys }) => keys) },
        (memberOf(inForce, name) as string[]).map((key) => ({ key, item: key })),
      ),
      { op: 'remove', at: [old] },
    ];
  },
};

/** Whether the reader took a member for an old form: what is in force doesn't have it under its own name. */
const isReadElsewhere = (key: string, file: JsonObject, inForce: JsonObject): boolean =>
  Object.hasOwn(file, key) && !Object.hasOwn(inForce, key);

/**
 * Makes the keys that were moved to `array`, from its index `start` on, the items that they count as. `wanted` has those in
 * the same order, but not all keys count: blank and repeated ones are removed.
 */
function editsOfItems(
  { array, start, given }: { array: string; start: number; given: readonly Json[] },
  wanted: readonly { key: string; item: Json }[],
): Edit[] {
  let next = 0;
  const items: { index: number; edit: Edit }[] = [];
  const kept = Array.from({ length: start }, (_, index) => ({ from: index }));
  for (const [at, key] of given.entries()) {
    const index = start + at;
    const meant = wanted[next];
    const counts = key !== null && meant !== undefined && isSpelled(key, meant.key);
    if (counts) {
      items.push({ index, edit: { op: 'set', at: [], value: meant.item } });
      next++;
    }
    if (counts || key === null) kept.push({ from: index });
  }
  const edits: Edit[] = items.length === 0 ? [] : [{ op: 'each', at: [array], items }];
  return kept.length === start + given.length ? edits : [...edits, { op: 'arrange', at: [array], items: kept }];
}

/** Whether a value of the file is spelled like this there. A number counts as it is spelled: `0x10`, not 16. */
function isSpelled(value: Json, text: string): boolean {
  if (typeof value === 'string') return value.trim() === text.trim();
  return (
    /^[-+.]*\w[-+.\w]*$/.test(text) && sameValue(value, memberOf(parseYaml(`key: ${text}`).value as JsonObject, 'key'))
  );
}

/** The arrays of keys in the old form of access, each with its place in the file. */
function providerKeys(file: JsonObject, old: string): { at: Path; keys: Json[] }[] {
  const section = memberOf(file, old);
  const providers = isObject(section) ? arrayIn(section, 'providers') : [];
  return providers.flatMap((provider, index) =>
    isObject(provider) &&
    memberOf(provider, 'type') === 'config-api-key' &&
    Array.isArray(memberOf(provider, 'api-keys'))
      ? [{ at: [old, 'providers', index, 'api-keys'], keys: arrayIn(provider, 'api-keys') }]
      : [],
  );
}

/** The items of a member that is an array; none if it isn't. */
function arrayIn(map: JsonObject, key: string): Json[] {
  const array = memberOf(map, key);
  return Array.isArray(array) ? array : [];
}
