import type { Json } from '../../platform/json.ts';
import { nodeOf } from './json-node.ts';
import { type Field, fieldOf } from './readers.ts';
import { type ConfigProblem, createReport } from './report.ts';
import { configSchema, type Schema } from './schema.ts';

/**
 * What a value that isn't in the file yet would be there: `value` is what would be in force, `written` what to write: tidied,
 * without defaults and empty members. Ignore both if there are `problems`.
 */
export type EntryReading = { value: Json; written: Json; problems: readonly ConfigProblem[] };

/** Reads an item of the array `key` of the config, or the value of a name in the map `key`, as it would be read in the file. */
export function readEntry(key: string, given: Json, location: string): EntryReading {
  const node = nodeOf(given);
  const { value, written } = fieldsOf(key);
  const report = createReport();
  const read = (field: Field, to: typeof report): Json => field.read(node, location, to) ?? null;
  return {
    written: read(written, report),
    value: read(value, createReport()), // it finds what the other reader finds
    problems: report.result().problems,
  };
}

/** Everything that the file's reader would say about such a value, problems and warnings alike. */
export function checkEntry(key: string, given: Json, location: string): readonly ConfigProblem[] {
  const report = createReport();
  fieldsOf(key).written.read(nodeOf(given), location, report);
  const { problems, warnings } = report.result();
  return [...problems, ...warnings];
}

type Fields = { value: Field; written: Field };
const compiled = new Map<string, Fields>();

function fieldsOf(key: string): Fields {
  const fields = compiled.get(key) ?? {
    value: fieldOf(entrySchema(configSchema, key), configSchema),
    written: writtenOf(key),
  };
  compiled.set(key, fields);
  return fields;
}

/** What a body leaves out stays out. */
function writtenOf(key: string): Field {
  bareSchema ??= withoutDefaults(configSchema);
  return fieldOf(entrySchema(bareSchema, key), bareSchema);
}

function entrySchema({ properties = {} }: Schema, key: string): Schema {
  const schema = properties[key]?.items ?? properties[key]?.additionalProperties;
  if (!schema) throw new Error(`the config schema has no array or map ${key}`);
  return schema;
}

/** The config's schema without defaults. Made for the first entry: no start needs it. */
let bareSchema: Schema | undefined;

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
