import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import document from '../../generated/gateway.json' with { type: 'json' };

type Media = { schema: object; example?: unknown };
type Asked = {
  schema: { properties?: Record<string, { type?: string | string[] }> };
  example: Record<string, unknown>;
};
type Contracted = {
  operationId: string;
  'x-same-as'?: string;
  requestBody?: { content: Record<string, Asked> };
  responses: Record<string, Described | { $ref: string }>;
};
type Described = { content: Record<string, Media>; headers?: Record<string, unknown> };

const all = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item as unknown as Record<string, Contracted>).map(([method, operation]) => ({
    ...operation,
    method: method.toUpperCase(),
    path,
  })),
);
/** An operation of the gateway's contract. */
export type Operation = (typeof all)[number];

/** What answers in HTTP; WebSockets have tests of their own. */
export const operations = all.filter(({ responses }) => '200' in responses);
const ajv = new Ajv2020({ strict: false, code: { optimize: false } }); // each validator runs a few times only
ajv.addSchema({ $id: 'gateway:', ...document }, 'gateway:');
const compiled = new Map<string, ValidateFunction>();
/** Validates against a schema of the contract. */
export function validator(schema: object): ValidateFunction {
  const key = JSON.stringify(schema);
  const known = compiled.get(key) ?? ajv.compile(JSON.parse(key.replaceAll('"$ref":"#/', '"$ref":"gateway:#/')));
  compiled.set(key, known);
  return known;
}

/** A path with this in place of all its parameters: the provider sees the trouble in it. */
export const at = (path: string, value: string): string => path.replaceAll(/\{\w+\}/g, value);

/** What the contract's example of a form says; of a file it has no bytes. */
export function formOf(example: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(example))
    if (value === '(bytes)') form.append(name, new Blob(['bytes']), `${name}.bin`);
    else form.append(name, String(value));
  return form;
}

/** What the contract says of an answer. */
function describedAs(found: Described | { $ref: string } | undefined): Described | undefined {
  if (!found || !('$ref' in found)) return found;
  const name = found.$ref.split('/').at(-1)!;
  return (document.components.responses as unknown as Record<string, Described>)[name];
}

/** Holds an answer against the contract. */
export function documented(operation: Operation, status: number, headers: Headers, text: string): void {
  const name = `${operation.operationId} ${status}`;
  const described = describedAs(operation.responses[status]);
  assert.ok(described, `${name} is not in the contract: ${text}`);
  assert.match(headers.get('x-cliproxy-request-id') ?? '', /^[0-9a-f]{8}$/, name);
  if (headers.has('x-cliproxy-affinity'))
    assert.ok(described.headers?.['X-CLIProxy-Affinity'], `${name} says what became of its conversation`);
  const media = described.content[headers.get('content-type')?.split(';')[0] ?? ''];
  assert.ok(media, `${name} came as ${headers.get('content-type')}`);
  if (!headers.get('content-type')?.startsWith('application/json')) return;
  const validate = validator(media.schema);
  assert.ok(validate(JSON.parse(text)), `${name}: ${text} ${ajv.errorsText(validate.errors)}`);
}
