import type { Json } from '../yaml/node.ts';
import { type JsonMap, memberOf } from '../yaml/value.ts';
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
  value: JsonMap;
  written: JsonMap;
};

function itemOf(name: CollectionName, row: ListRow, given: Json, location: string): Item {
  const plain = typeof given === 'string';
  const entry = plain ? { [row.identity]: given } : withoutAuthIndex(row, given as JsonMap);
  return { location, plain, ...(readEntry(name, entry, location) as { value: JsonMap; written: JsonMap }) };
}

/** What a PUT keeps, and why it doesn't keep the rest. */
export type Kept = { items: Item[]; notes: string[] };

/** Throws Fault `invalid` where the list refuses what it can't keep. */
export function keptItems(name: CollectionName, row: ListRow, given: readonly Json[]): Kept {
  const notes: string[] = [];
  const firsts = new Map<string, string>();
  const items = given.flatMap((entry, index) => {
    const item = itemOf(name, row, entry, `[${index}]`);
    if (lacksNeeds(row, item.value)) {
      if (row.lacking === 'refused') throw requiredMember(name, index, row.needs[0]!);
      notes.push(`${name}${item.location} was left out: it has no ${row.needs.join(' and no ')}`);
      return [];
    }
    const form = row.collapsedBy && formOf(row.collapsedBy.map((member) => memberOf(item.value, member) ?? null));
    const first = form && firsts.get(form);
    if (first) notes.push(`${name}${item.location} was left out: it is equal to ${first}`);
    else if (form) firsts.set(form, item.location);
    return first ? [] : [item];
  });
  return { items, notes };
}

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

  const key = adds ? old : match;
  return {
    named:
      typeof index === 'number' && !adds
        ? { index }
        : { name: typeof key === 'string' ? key : undefined, apart: row.apart && query[row.apart] },
    names: Object.keys(members),
    item: itemOf(name, row, Object.fromEntries(filled), 'value'),
    adds,
  };
}
