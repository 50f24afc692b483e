import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import ts from 'typescript';
import { configSchema, resolved, type Schema } from '../src/config/read/schema.ts';
import { formats } from '../src/platform/formats.ts';

/** All that a part of the config's schema says of what a value should be. */
function expectationsIn(value: unknown): Schema[] {
  if (typeof value !== 'object' || value === null) return [];
  const { 'x-expect': expected, pattern, 'x-must': must = 'be different' } = value as Schema;
  return [
    ...(expected ? [resolved(expected, configSchema)] : []),
    ...(typeof pattern === 'string' ? [{ pattern, 'x-must': must }] : []),
    ...Object.entries(value).flatMap(([name, member]) => (name === 'x-expect' ? [] : expectationsIn(member))),
  ];
}

/** A module of Ajv's validators for these, by their text: compiled at each start they would take a seventh of it. */
export function checksModule(): string {
  const schemas = [...new Map(expectationsIn(configSchema).map((schema) => [JSON.stringify(schema), schema]))];
  const names = schemas.map((_schema, index) => `check${index}`);
  const ajv = new Ajv2020({
    strict: false,
    verbose: true,
    messages: false,
    code: { source: true, esm: true, formats: _`formats` },
    schemas: Object.fromEntries(schemas.map(([, schema], index) => [names[index]!, schema])),
  });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const entries = schemas.map(([text], index) => `[${JSON.stringify(text)}, ${names[index]}]`);
  const text = `
    import type { ValidateFunction } from 'ajv';
    import { formats } from '../src/platform/formats.ts';
    ${code}
    export const checks: ReadonlyMap<string, ValidateFunction> = new Map([${entries.join()}]);`;
  return `// @ts-nocheck\n${ts.createPrinter().printFile(ts.createSourceFile('', text, ts.ScriptTarget.Latest))}`;
}
