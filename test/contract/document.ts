import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import document from '../../generated/openapi.json' with { type: 'json' };
import { formats } from '../../src/platform/formats.ts';
import { at } from '../reached/documents.ts';

type Media = { schema: unknown; example?: unknown; examples?: Record<string, { value: unknown }> };
type Header = { required?: boolean; schema?: unknown };
type Response = { content?: Record<string, Media>; headers?: Record<string, Header | Reference> };
type Reference = { $ref: string };
type RawOperation = {
  operationId: string;
  tags?: string[];
  parameters?: { name: string; in: string; example?: unknown; schema?: unknown }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response | Reference>;
  'x-body-limit'?: number;
  'x-streamed-body'?: boolean;
  'x-invalid-body'?: string;
  'x-setting'?: string;
  'x-collection'?: string;
};

export type DocumentedOperation = RawOperation & { method: string; path: string };

const resolve = <T>(value: T | Reference): T => {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
  return at(document, value.$ref).value as T;
};

export const operations: DocumentedOperation[] = Object.entries(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item as unknown as Record<string, RawOperation>).map(([method, operation]) => ({
      ...operation,
      parameters: operation.parameters?.map((parameter) => resolve(parameter)),
      requestBody: operation.requestBody && resolve(operation.requestBody),
      method: method.toUpperCase(),
      path,
    })) as DocumentedOperation[],
);

export const operationNamed = (id: string): DocumentedOperation => {
  const found = operations.find(({ operationId }) => operationId === id);
  if (!found) throw new Error(`the contract has no operation ${id}`);
  return found;
};

// The document as it stands, references and all, under an address of its own: independent of what the server compiles.
const ajv = new Ajv2020({ strict: false, allErrors: true, code: { optimize: false } }); // each validator runs a few times only
addFormats.default(ajv);
for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
for (const name of ['file-name', 'time-zone']) ajv.addFormat(name, true);
ajv.addSchema({ $id: 'contract:', ...document }, 'contract:');
const compiled = new Map<string, ValidateFunction>();

function validator(schema: unknown): ValidateFunction {
  const key = JSON.stringify(schema);
  let validate = compiled.get(key);
  if (!validate) {
    validate = ajv.compile(JSON.parse(key.replaceAll('"$ref":"#/', '"$ref":"contract:#/')));
    compiled.set(key, validate);
  }
  return validate;
}

/** Whether a schema of the document allows a value. */
export const isFit = (schema: unknown, value: unknown): boolean => validator(schema)(value) as boolean;

/** Throws unless the document lists this status for the operation and allows these headers and this body for it. */
export function assertDocumented(operation: DocumentedOperation, status: number, headers: Headers, body: string): void {
  const name = `${operation.operationId} ${status}`;
  const found = operation.responses[status];
  if (!found) throw new Error(`${name} is not in the contract: ${body}`);
  const response = resolve(found);
  for (const [header, described] of Object.entries(response.headers ?? {}))
    if (resolve(described).required && !headers.has(header)) throw new Error(`${name} lacks its header ${header}`);
  if (!response.content) {
    if (body !== '') throw new Error(`${name} has a body: ${body}`);
    return;
  }
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  const media = response.content[type];
  if (!media) throw new Error(`${name} came as ${type}`);
  if (type !== 'application/json') return;
  const validate = validator(media.schema);
  if (!validate(JSON.parse(body)))
    throw new Error(`${name}: ${body} is against the contract: ${ajv.errorsText(validate.errors)}`);
}

/** The request bodies that the document shows for an operation, by name. */
export function exampleBodies(operation: DocumentedOperation): Map<string, unknown> {
  const media = Object.values(operation.requestBody?.content ?? {})[0];
  if (!media) return new Map();
  if (media.example !== undefined) return new Map([['example', media.example]]);
  return new Map(Object.entries(media.examples ?? {}).map(([name, { value }]) => [name, value]));
}

type Schema = {
  type?: string | string[];
  enum?: unknown[];
  minimum?: number;
  properties?: Record<string, Schema | Reference>;
  items?: Schema | Reference;
  additionalProperties?: Schema | Reference | boolean;
  oneOf?: (Schema | Reference)[];
};

/** The schema of an operation's JSON body. */
export const bodySchema = (operation: DocumentedOperation): Schema =>
  resolve<Schema>((operation.requestBody?.content['application/json']?.schema ?? {}) as Schema);

/** The members of an operation's JSON body that may be null. */
export const nullableMembers = (operation: DocumentedOperation): string[] =>
  Object.entries(bodySchema(operation).properties ?? {})
    .filter(([, member]) => typesOf(resolve<Schema>(member)).includes('null'))
    .map(([name]) => name);

const typesOf = ({ type }: Schema): (string | undefined)[] => [type].flat();

type Extremes = [full: unknown, bare: unknown, none: unknown];

/**
 * Three values for a schema: one with all that it names, one whose members are null where they may be, and null if it may be
 * that itself. A text is what `texts` says of its name.
 */
export function extremesOf(found: Schema | Reference, texts: Record<string, string>, name = ''): Extremes {
  const schema = resolve<Schema>(found);
  const [type, ...others] = typesOf(schema);
  const orNull = (value: unknown): unknown => (others.includes('null') ? null : value);
  const plain = (value: unknown): Extremes => [value, orNull(value), orNull(value)];
  if (schema.properties) {
    const members = Object.entries(schema.properties).map(([key, member]): [string, Extremes] => [
      key,
      extremesOf(member, texts, key),
    ]);
    const row = (n: 0 | 1 | 2): unknown => Object.fromEntries(members.map(([key, values]) => [key, values[n]]));
    return [row(0), row(1), orNull(row(2))];
  }
  if (type === 'array') {
    const items = [...new Set(extremesOf(schema.items ?? {}, texts))];
    return [items, items, orNull(items)];
  }
  if (type === 'object' && typeof schema.additionalProperties === 'object') {
    const [full, bare] = extremesOf(schema.additionalProperties, texts);
    const map = { 'x-full': full, 'x-bare': bare };
    return [map, map, orNull(map)];
  }
  if (type === 'boolean') return plain(true);
  if (type === 'integer' || type === 'number') return plain(schema.minimum ?? 1);
  return plain(texts[name] ?? schema.enum?.[0] ?? 'none');
}
