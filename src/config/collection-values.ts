import type { Detail } from '../platform/fault.ts';
import { isMap, type Json, type JsonMap, memberOf } from '../platform/json.ts';
import type { YamlNode } from '../yaml/index.ts';
import { invalidBody } from './collection-faults.ts';
import type { CollectionName } from './collections.ts';
import { type Field, fieldOf } from './readers.ts';
import { createReport } from './report.ts';
import { configSchema, type Schema } from './schema.ts';

/** What a value of an API body is: as it will be in force, and as it is written: tidied, without defaults and empty members. */
export type Reading = { value: Json; written: Json };

/** Data as it is compared: key order and the sign of 0 don't count. */
export const formOf = (value: Json | undefined): string | undefined => JSON.stringify(value, inOrder);

export const same = (a: Json | undefined, b: Json | undefined): boolean => formOf(a) === formOf(b);

const inOrder = (_: string, value: Json): Json =>
  isMap(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** Reads an entry of a list, or the rules of one name in a map, as the file would be read. Throws Fault `invalid body` where that refuses it. */
export function readEntry(name: CollectionName, given: Json, location: string): Reading {
  const node = nodeOf(given, location);
  const report = createReport();
  const written = readers(name).written.read(node, location, report) ?? null;
  refuse(report.result().problems);
  return { value: readers(name).value.read(node, location, createReport()) ?? null, written }; // what one reads, the other does
}

/** Throws Fault `invalid body` where members are not what they should be: the file may hold such values, the API doesn't take them. */
export function refuseUnfit(name: CollectionName, members: Json, location: string): void {
  refuseUnwritable(members, location);
  const report = createReport();
  readers(name).written.read(nodeOf(members, location), location, report);
  const { problems, warnings } = report.result();
  refuse([...problems, ...warnings]);
}

function refuse(findings: readonly Detail[]): void {
  const details = findings.map(({ location, message }) => {
    const name = location.slice(location.lastIndexOf('.') + 1); // strict ones are named, as the file's reader wants it
    const said = message.startsWith(`${name} must`) ? message.slice(name.length + 1) : message;
    return { location, message: said.replace(/^should/, 'must') };
  });
  if (details.length > 0) throw invalidBody(details);
}

/** A member that is a text; '' if it isn't there. */
export const textOf = (map: JsonMap, member: string): string => String(memberOf(map, member) ?? '');

/** Entries with these members only, in the order of `names`. */
export const pick = (map: JsonMap, names: readonly string[]): JsonMap =>
  Object.fromEntries(names.flatMap((name) => (Object.hasOwn(map, name) ? [[name, map[name]!]] : [])));

type Readers = { value: Field; written: Field };
const compiled = new Map<CollectionName, Readers>();

function readers(name: CollectionName): Readers {
  let made = compiled.get(name);
  if (!made) {
    made = {
      value: fieldOf(entrySchema(configSchema, name), configSchema),
      written: fieldOf(entrySchema(bare, name), bare),
    };
    compiled.set(name, made);
  }
  return made;
}

function entrySchema({ properties = {} }: Schema, name: CollectionName): Schema {
  const schema = properties[name]?.items ?? properties[name]?.additionalProperties;
  if (!schema) throw new Error(`the config schema has no collection ${name}`);
  return schema;
}

/** The config's schema without defaults: what a body leaves out stays out. */
const bare = withoutDefaults(configSchema);

function withoutDefaults({ default: _, ...schema }: Schema): Schema {
  const each = (schemas: Readonly<Record<string, Schema>>): Record<string, Schema> =>
    Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, withoutDefaults(one)]));
  return {
    ...schema,
    ...(schema.$defs && { $defs: each(schema.$defs) }),
    ...(schema.properties && { properties: each(schema.properties) }),
    ...(schema.items && { items: withoutDefaults(schema.items) }),
    ...(schema.additionalProperties && { additionalProperties: withoutDefaults(schema.additionalProperties) }),
  };
}

/** Deeper than any entry has reason to be, and far from what the YAML editor refuses. */
const maxDepth = 50;
/** Deeper than the file can be. */
const endlessDepth = 100;

/** Throws Fault `invalid body` where a value could not be written, or not as it was meant. */
function refuseUnwritable(value: Json, location: string, depth = 0): void {
  const problem = depth > maxDepth ? 'is nested too deep' : unwritable(value);
  if (problem) throw invalidBody([{ location, message: problem }]);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value))
    refuseUnwritable(member, Array.isArray(value) ? `${location}[${key}]` : `${location}.${key}`, depth + 1);
}

function unwritable(value: Json): string | undefined {
  const texts = typeof value === 'string' ? [value] : isMap(value) ? Object.keys(value) : [];
  if (!texts.every((text) => text.isWellFormed())) return 'holds half of a character pair';
  if (typeof value !== 'number') return undefined;
  if (!Number.isFinite(value)) return 'is a number that is too large';
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return 'is a number of more digits than are kept';
  return undefined;
}

const position = { line: 1, column: 1 };

/** JSON as the reader of the file wants it. */
function nodeOf(value: Json, location: string, depth = 0): YamlNode {
  if (depth > endlessDepth) throw invalidBody([{ location, message: 'is nested too deep' }]);
  if (Array.isArray(value))
    return { kind: 'sequence', position, items: value.map((item) => nodeOf(item, location, depth + 1)) };
  if (isMap(value)) {
    const entries = Object.entries(value).map(
      ([key, member]) => [key, { key: position, value: nodeOf(member, location, depth + 1), merged: false }] as const,
    );
    return { kind: 'map', position, entries: new Map(entries) };
  }
  const plain = typeof value === 'number' ? value + 0 : value; // no -0
  return {
    kind: 'scalar',
    position,
    value: plain,
    source: String(plain),
    style: typeof value === 'string' ? 'quoted' : 'plain',
  };
}
