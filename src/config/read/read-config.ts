import type { MappingNode } from '../../yaml/index.ts';
import type { ConfigValue } from '../config-value.ts';
import { withoutOldForms } from '../old-forms/read.ts';
import { type Field, fieldOf } from './readers.ts';
import { type ConfigProblem, createReport, type Report } from './report.ts';
import { configSchema, type Schema } from './schema.ts';
import { checkSpellings } from './spellings.ts';

export type { ConfigProblem } from './report.ts';

export type ConfigReading = {
  /** Frozen; what GET /config shows, and what it hides. Not to be used while there are problems. */
  config: ConfigValue;
  /** Why it can't be in force: what the reference refuses too, masked secrets, settings that contradict each other. */
  problems: readonly ConfigProblem[];
  /** Values that other readers may understand differently, and values that were adjusted or make no sense. */
  warnings: readonly ConfigProblem[];
};

const nowhere = { line: 1, column: 1 };
const nothing: MappingNode = { kind: 'mapping', entries: new Map(), position: nowhere };

/**
 * Reads a config file as its owners wrote it for the reference: lenient where that is lenient, strict where it is strict.
 * Problems and warnings are in the order of the file. Sequences lose their nulls, as in the reference, and nothing else.
 * Old forms are where they belong today, behind what is there.
 */
export function readConfig(root: MappingNode | null, schema: Schema = configSchema): ConfigReading {
  return read(root, schema, createReport());
}

/** The same without the warnings: parts that were read before are not read again. */
export const readQuickly = (root: MappingNode | null): ConfigReading =>
  read(root, configSchema, createReport({ problemsOnly: true }));

function read(root: MappingNode | null, schema: Schema, report: Report): ConfigReading {
  const map = root ?? nothing;
  const config = fieldFor(schema).read(withoutOldForms(map, report), '', report) as unknown as ConfigValue;
  checkSpellings(map, config, report);
  return { config, ...report.result() };
}

const compiled = new WeakMap<Schema, Field>();

function fieldFor(schema: Schema): Field {
  const field = compiled.get(schema) ?? fieldOf(schema, schema);
  compiled.set(schema, field);
  return field;
}
