import { oldName } from '../config/index.ts';
import { isObject, type Json, type JsonObject, memberOf } from '../platform/json.ts';
import { withoutAuthIndex } from './auth-index.ts';
import { requiredMember } from './faults.ts';
import type { ObjectsRow } from './rows.ts';
import type { CollectionName } from './table.ts';
import { formOf, givenEntry, textOf } from './values.ts';

/** An entry of a body. */
export type BodyEntry = {
  /** In the body. */
  location: string;
  /** Whether it is a mere key: an entry with that key keeps everything else. */
  plain: boolean;
  given: JsonObject;
  value: JsonObject;
  written: JsonObject;
  /** What was left out of it, and why. */
  notes: string[];
};

/** Throws Fault `invalid body` for what no file could hold. */
export function bodyEntry(name: CollectionName, row: ObjectsRow, sent: Json, location: string): BodyEntry {
  const plain = typeof sent === 'string';
  const entry = plain ? { [row.identity]: sent } : withoutAuthIndex(row, sent as JsonObject);
  const { given, notes } = withoutOldKeys(name, row, entry);
  const reading = givenEntry(name, given, location) as { value: JsonObject; written: JsonObject };
  return { location, plain, given, notes, ...reading };
}

/** The file may have keys in an old form, a body may not. */
function withoutOldKeys(
  name: CollectionName,
  { keysIn }: ObjectsRow,
  entry: JsonObject,
): { given: JsonObject; notes: string[] } {
  const old = keysIn && oldName(name, keysIn);
  if (!old || !Array.isArray(memberOf(entry, old))) return { given: entry, notes: [] };
  const { [old]: _, ...given } = entry;
  return { given, notes: [`${old} was left out: the place for keys is ${keysIn}`] };
}

/** What a PUT keeps, each with its place in the array as it was sent; and the rest, with why it doesn't keep that. */
export type Kept = { entries: (BodyEntry & { place: string })[]; leftOut: BodyEntry[]; notes: string[] };

/** `within` is where the array stands in the body. Throws Fault `invalid` where the array refuses what it can't keep. */
export function keptEntries(name: CollectionName, row: ObjectsRow, sent: readonly Json[], within: string): Kept {
  const notes: string[] = [];
  const leftOut: BodyEntry[] = [];
  const firsts = new Map<string, number>();
  const entries = sent.flatMap((one, index) => {
    const entry = bodyEntry(name, row, one, `${within}[${index}]`);
    const place = `${name}[${index}]`;
    if (lacksNeeds(row, entry.value)) {
      if (row.lacking === 'refused') throw requiredMember(place, entry.location, row.needs[0]!);
      notes.push(`${place} was left out: ${lackIn(row)}`);
      leftOut.push(entry);
      return [];
    }
    const form = row.collapsedBy && formOf(row.collapsedBy.map((member) => memberOf(entry.value, member) ?? null));
    const first = form && firsts.get(form);
    if (first !== undefined) {
      notes.push(`${place} was left out: it is equal to [${first}]`);
      leftOut.push(entry);
      return [];
    }
    if (form) firsts.set(form, index);
    notes.push(...entry.notes.map((note) => `${place}.${note}`));
    return [{ ...entry, place }];
  });
  return { entries, leftOut, notes };
}

/** Why an entry can't be kept. */
export const lackIn = ({ needs }: ObjectsRow): string => `it has no ${needs.join(' and no ')}`;

const lacksNeeds = ({ needs }: ObjectsRow, value: JsonObject): boolean =>
  needs.length > 0 && needs.every((member) => !textOf(value, member));

/**
 * The entry without its unusable models, and a note for each of them. Where all are kept, those with neither name nor alias
 * are written with both, empty: `{}` in the file would say nothing.
 */
export function withUsableModels<E extends BodyEntry>(
  name: CollectionName,
  { usableModel }: ObjectsRow,
  entry: E,
  place: string,
): { entry: E; notes: string[] } {
  const models = memberOf(entry.written, 'models');
  if (!Array.isArray(models)) return { entry, notes: [] };
  if (!usableModel) {
    const named = models.map((model) => (hasName(model) ? model : { name: '', alias: '', ...(model as JsonObject) }));
    return { entry: { ...entry, written: { ...entry.written, models: named } }, notes: [] };
  }
  const notes = models.flatMap((model, index) =>
    usableModel.test(model as JsonObject) ? [] : `${place}.models[${index}] was left out: ${usableModel.otherwise}`,
  );
  if (notes.length === 0) return { entry, notes };
  const usable = { ...entry.written, models: models.filter((model) => usableModel.test(model as JsonObject)) };
  const reading = givenEntry(name, usable, entry.location) as { value: JsonObject; written: JsonObject };
  return { entry: { ...entry, ...reading }, notes };
}

const hasName = (model: Json): boolean => isObject(model) && Boolean(model['name'] || model['alias']);
