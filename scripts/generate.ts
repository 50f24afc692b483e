/**
 * Makes `generated/` out of `openapi/`: the bundled documents, their types, the ids that need no handler, the config file's
 * JSON Schema, what the command line knows of the contract, and a client. The same input gives the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { loosened } from '../src/contract/loosened.ts';
import { cliDataOf } from './generate-cli.ts';
import { generateSdk } from './generate-sdk.ts';
import { fillInputSchemas } from './input-schemas.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const header = '// Made by `make generate` out of openapi/. Do not edit.\n\n';

type Schema = { [key: string]: unknown };
type Operation = { operationId: string; [extension: `x-${string}`]: unknown };
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };

const write = (name: string, text: string) => writeFile(`${root}generated/${name}`, text);

async function bundle(source: string, name: string): Promise<Document> {
  const redocly = `${root}node_modules/@redocly/cli/bin/cli.js`;
  const options = ['bundle', source, '--config', 'openapi/redocly.yaml', '--output', `generated/${name}`];
  const { status, stderr } = spawnSync(process.execPath, [redocly, ...options], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    encoding: 'utf8',
  });
  if (status !== 0) {
    process.stderr.write(stderr);
    process.exit(1);
  }
  return JSON.parse(await readFile(`${root}generated/${name}`, 'utf8'));
}

/** Ids whose wiring stands in the contract: they have one of these extensions and need no handler of their own. */
function wiredIds(document: Document, extension: `x-${string}`): string[] {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  return operations.filter((operation) => operation?.[extension] !== undefined).map(({ operationId }) => operationId);
}

/** A schema that stands alone: everything that `name` refers to, under `$defs`. */
function standalone(document: Document, name: string): Schema {
  const prefix = '#/components/schemas/';
  const definitions: Record<string, unknown> = {};
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, member]) => {
      if (key !== '$ref' || typeof member !== 'string' || !member.startsWith(prefix)) return [key, visit(member)];
      const target = member.slice(prefix.length);
      if (!(target in definitions)) {
        definitions[target] = null; // seen: schemas may refer to themselves
        definitions[target] = visit(document.components.schemas[target]);
      }
      return [key, `#/$defs/${target}`];
    });
    return Object.fromEntries(entries);
  };
  const schema = withAbsence(visit(document.components.schemas[name])) as Schema;
  for (const [key, definition] of Object.entries(definitions)) definitions[key] = withAbsence(definition);
  definitions['Absent'] = { description: 'Nothing stands here, in one way or another.', enum: [null, '', [], {}] };
  const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'cliproxy config',
    ...schema,
    $defs: sorted,
  };
}

/** What a schema says about a value besides what it may be. */
const isAnnotation = (key: string): boolean => /^(description|default|examples|deprecated|x-(acts|hidden))$/.test(key);

/** The schema whose members that may be absent may also be null or empty, as the reader takes them. */
function withAbsence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAbsence);
  if (typeof value !== 'object' || value === null) return value;
  const {
    properties,
    required = [],
    ...others
  } = value as { properties?: Record<string, Schema>; required?: string[] };
  const visited = Object.fromEntries(
    Object.entries(others).map(([key, member]) => [key, isAnnotation(key) ? member : withAbsence(member)]),
  );
  if (properties === undefined || typeof properties !== 'object') return { ...value, ...visited };
  const members = Object.entries(properties).map(([key, member]) => {
    const schema = withAbsence(member) as Schema;
    if (required.includes(key)) return [key, schema];
    const [said, meant] = [true, false].map((about) =>
      Object.fromEntries(Object.entries(schema).filter(([name]) => isAnnotation(name) === about)),
    );
    return [key, { ...said, anyOf: [meant, { $ref: '#/$defs/Absent' }] }];
  });
  return { ...visited, ...(required.length > 0 && { required }), properties: Object.fromEntries(members) };
}

/** The types of a bundled document, for those who handle its requests. What is sent byte for byte has `format: binary`. */
async function typesOf(document: Document): Promise<string> {
  const bytes = ts.factory.createTypeReferenceNode('Uint8Array');
  return astToString(
    await openapiTS(JSON.stringify(loosened(document)), {
      alphabetize: false,
      transform: ({ format }) => (format === 'binary' ? bytes : undefined),
    }),
  );
}

const bundled = await bundle('openapi/openapi.yaml', 'openapi.json');
fillInputSchemas(bundled.components.schemas);
const text = JSON.stringify(bundled, (key, value) => (key === 'x-input' ? undefined : value), 2); // it is filled in
await write('openapi.json', text);
const document: Document = JSON.parse(text);
const types = await typesOf(document);
const idsWith = (extension: `x-${string}`): string =>
  wiredIds(document, extension)
    .map((id) => `\n  | '${id}'`)
    .join('') || ' never';
const wired = [
  `/** Served by their \`x-setting\`. */\nexport type SettingId =${idsWith('x-setting')};\n`,
  `/** Served by their \`x-collection\`. */\nexport type CollectionId =${idsWith('x-collection')};\n`,
  `/** Their bodies reach the handler as they come. */\nexport type StreamedBodyId =${idsWith('x-streamed-body')};\n`,
];
await write('api.ts', `${header}${types}\n${wired.join('')}`);
await write('config.schema.json', `${JSON.stringify(standalone(document, 'Config'), null, 2)}\n`);
const { checksModule } = await import('./generate-checks.ts'); // which reads that
await write('config-checks.ts', `${header}${checksModule()}`);
await write('cli.json', `${JSON.stringify(cliDataOf(document as never), null, 2)}\n`);

const gateway = await bundle('openapi/gateway.yaml', 'gateway.json');
await write('gateway.ts', `${header}${await typesOf(gateway)}`);

await generateSdk(`${root}generated/openapi.json`, `${root}generated/sdk/typescript`, header);
