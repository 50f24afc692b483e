import { checkEntry, readEntry } from '../config/index.ts';
import type { Detail } from '../platform/fault.ts';
import { isObject, type Json, type JsonObject, memberOf } from '../platform/json.ts';
import { invalidBody } from './faults.ts';
import type { CollectionName } from './table.ts';
import { refuseEndless, refuseUnwritable } from './unwritable.ts';

/** What a value of a body is: as it will be in force, and as it is written: tidied, without defaults and empty members. */
export type Given = { value: Json; written: Json };

/** Data as it is compared: key order and the sign of 0 don't count. */
export const formOf = (value: Json | undefined): string | undefined => JSON.stringify(value, inOrder);

export const same = (a: Json | undefined, b: Json | undefined): boolean => formOf(a) === formOf(b);

const inOrder = (_: string, value: Json): Json =>
  isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** A member as text; '' if it isn't there. */
export const textOf = (map: JsonObject, member: string): string => String(memberOf(map, member) ?? '');

/** Only these members, in the order of `names`. */
export const pick = (map: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.flatMap((name) => (Object.hasOwn(map, name) ? [[name, map[name]!]] : [])));

/** The array that a PUT sends, by itself or as `items`. `within` is where it stands in the body. */
export function sentArray(body: Json): { entries: Json[]; within: string } {
  if (Array.isArray(body)) return { entries: body, within: '' };
  return { entries: ((body as JsonObject | null)?.['items'] ?? []) as Json[], within: 'items' };
}

/** Reads an entry of an array, or the rules of one name in a map, as the file would be read. Throws Fault `invalid body` where that refuses it. */
export function givenEntry(name: CollectionName, given: Json, location: string): Given {
  refuseEndless(given, location);
  const { value, written, problems } = readEntry(name, given, location);
  refuse(problems);
  return { value, written };
}

/** Throws Fault `invalid body` where members are not what they should be: the file may hold such values, the API doesn't take them. */
export function refuseUnfit(name: CollectionName, members: Json, location: string): void {
  refuseUnwritable(members, location);
  refuse(checkEntry(name, members, location));
}

function refuse(findings: readonly Detail[]): void {
  const details = findings.map(({ location, message }) => {
    const name = location.slice(location.lastIndexOf('.') + 1);
    const must = message.startsWith(`${name} must`) ? message.slice(name.length + 1) : message; // details have their own place
    return { location, message: must.replace(/^should/, 'must') };
  });
  if (details.length > 0) throw invalidBody(details);
}
