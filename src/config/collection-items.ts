import { type Json, type JsonMap, memberOf } from '../platform/json.ts';
import type { CollectionRequest } from './collection.ts';
import { withoutAuthIndex } from './collection-auth-index.ts';
import type { Named } from './collection-entries.ts';
import { invalidBody, requiredMember } from './collection-faults.ts';
import { formOf, readEntry, textOf } from './collection-values.ts';
import type { CollectionName, ListRow } from './collections.ts';

/** An entry of a body. */
export type Item = {
  /** In the body. */
  location: string;
  /** Told by its key alone: whatever else an entry with that key has, it keeps. */
  plain: boolean;
  given: JsonMap;
  value: JsonMap;
  written: JsonMap;
  /** What was left out of it, and why. */
  notes: string[];
};

function itemOf(name: CollectionName, row: ListRow, sent: Json, location: string): Item {
  const plain = typeof sent === 'string';
  const entry = plain ? { [row.identity]: sent } : withoutAuthIndex(row, sent as JsonMap);
  const { given, notes } = withoutOldKeys(row, entry);
  const reading = readEntry(name, given, location) as { value: JsonMap; written: JsonMap };
  return { location, plain, given, notes, ...reading };
}

function withoutOldKeys({ keysIn, oldKeysIn }: ListRow, entry: JsonMap): { given: JsonMap; notes: string[] } {
  if (oldKeysIn === undefined || !Array.isArray(memberOf(entry, oldKeysIn))) return { given: entry, notes: [] };
  const { [oldKeysIn]: _, ...given } = entry;
  return { given, notes: [`${oldKeysIn} was left out: the place for keys is ${keysIn}`] };
}

/** What a PUT keeps, each with its place in the list as it was sent, and why it doesn't keep the rest. */
export type Kept = { items: (Item & { place: string })[]; notes: string[] };

/** `within` is where the list stands in the body. Throws Fault `invalid` where the list refuses what it can't keep. */
export function keptItems(name: CollectionName, row: ListRow, sent: readonly Json[], within: string): Kept {
  const notes: string[] = [];
  const firsts = new Map<string, number>();
  const items = sent.flatMap((entry, index) => {
    const item = itemOf(name, row, entry, `${within}[${index}]`);
    const place = `${name}[${index}]`;
    if (lacksNeeds(row, item.value)) {
      if (row.lacking === 'refused') throw requiredMember(place, item.location, row.needs[0]!);
      notes.push(`${place} was left out: ${lacks(row)}`);
      return [];
    }
    const form = row.collapsedBy && formOf(row.collapsedBy.map((member) => memberOf(item.value, member) ?? null));
    const first = form && firsts.get(form);
    if (first !== undefined) {
      notes.push(`${place} was left out: it is equal to [${first}]`);
      return [];
    }
    if (form) firsts.set(form, index);
    notes.push(...item.notes.map((note) => `${place}.${note}`));
    return [{ ...item, place }];
  });
  return { items, notes };
}

/** Why an entry can't be kept. */
export const lacks = ({ needs }: ListRow): string => `it has no ${needs.join(' and no ')}`;

const lacksNeeds = ({ needs }: ListRow, value: JsonMap): boolean =>
  needs.length > 0 && needs.every((member) => !textOf(value, member));

/** The item without the models that are of no use in its list, and a note for each of them. `place` is the entry's. */
export function withUsableModels(
  name: CollectionName,
  { usableModel }: ListRow,
  item: Item,
  place: string,
): { item: Item; notes: string[] } {
  const models = memberOf(item.written, 'models');
  if (!usableModel || !Array.isArray(models)) return { item, notes: [] };
  const notes = models.flatMap((model, index) =>
    usableModel.test(model as JsonMap) ? [] : `${place}.models[${index}] was left out: ${usableModel.otherwise}`,
  );
  if (notes.length === 0) return { item, notes };
  const usable = { ...item.written, models: models.filter((model) => usableModel.test(model as JsonMap)) };
  const reading = readEntry(name, usable, item.location) as { value: JsonMap; written: JsonMap };
  return { item: { ...item, ...reading }, notes };
}

/** What a PATCH does to which entry. */
export type Patch = {
  named: Named;
  /** The members that it gives; the item has no others to tell. */
  names: string[];
  item: Item;
  /** Whether the item becomes an entry if there is none of that name. */
  adds: boolean;
};

/** Throws Fault `invalid body` for what no entry could take. */
export function patchOf(name: CollectionName, row: ListRow, { body, query }: CollectionRequest): Patch {
  const { index, value = null, old, new: renewed = null, [row.matchedBy]: match } = body as JsonMap;
  const adds = row.plainKeys === true && value === null && typeof old === 'string';
  const given = adds ? renewed : value;
  if (given === null) throw invalidBody([{ location: adds ? 'new' : 'value', message: 'is missing' }]);

  const members = typeof given === 'string' ? { [row.identity]: given } : withoutAuthIndex(row, given as JsonMap);
  const cleared = Object.keys(members).filter((member) => members[member] === null);
  const refused = cleared.filter((member) => row.required.includes(member));
  if (refused.length > 0)
    throw invalidBody(refused.map((member) => ({ location: `value.${member}`, message: 'must not be null' })));
  const filled = Object.entries(members).filter(([, member]) => member !== null);

  const item = itemOf(name, row, Object.fromEntries(filled), 'value');
  const key = adds ? old : match;
  return {
    named:
      typeof index === 'number' && !adds
        ? { index }
        : { name: typeof key === 'string' ? key : undefined, apart: row.apart && query[row.apart] },
    names: Object.keys(members),
    item,
    adds,
  };
}
