import { detailedFault, Fault } from '../platform/fault.ts';
import { invalidBody } from './invalid-body.ts';
import type { ContractRequest, Operation } from './types.ts';

export const multipart = 'multipart/form-data';

const defaultBodyLimit = 1024 * 1024;
const maxFormParts = 1000;
/** Members of all objects and items of all arrays of a JSON body: as many as the config can have. */
const maxJsonEntries = 200_000;

/** How many bytes the body of an operation may have. */
export const bodyLimitOf = (operation: Operation): number => Number(operation['x-body-limit'] ?? defaultBodyLimit);

/** The media types that an operation takes, and what it says of them. */
export const contentOf = ({ requestBody }: Operation): Record<string, unknown> =>
  requestBody && 'content' in requestBody ? requestBody.content : {};

/** Whether the body reaches the handler as it comes, and not validated: it may be larger than the memory. */
export const comesStreamed = (operation: Operation): boolean => operation['x-streamed-body'] === true;

/** Whether clients ask for it again and again to see something else happen, so that the log says little of it. */
export const isPolled = (operation: Operation): boolean => operation['x-polled'] === true;

/** Whether no request for an operation can be wrong, once its key is right: it has no body, and no parameters but headers of any text. */
export const takesAnything = ({ requestBody, parameters = [], security = [] }: Operation): boolean =>
  !requestBody && parameters.every(isAnyHeader) && security.every((needed) => Object.keys(needed).length > 0);

type Parameter = NonNullable<Operation['parameters']>[number];

function isAnyHeader(parameter: Parameter): boolean {
  if (!('in' in parameter) || parameter.in !== 'header' || parameter.required || !parameter.schema) return false;
  const { type, examples: _, description: __, ...bounds } = parameter.schema as Record<string, unknown>;
  return type === 'string' && Object.keys(bounds).length === 0;
}

/** The query as the operation declares it. Parameters that it doesn't know are left out; with `x-exact-query` they stay, to be refused. */
export function declaredQuery(operation: Operation, query: () => URLSearchParams): Record<string, string | string[]> {
  const declared: Record<string, string | string[]> =
    operation['x-exact-query'] === true ? Object.fromEntries(query()) : {};
  for (const parameter of operation.parameters ?? []) {
    if ('$ref' in parameter || parameter.in !== 'query') continue;
    const values = query().getAll(parameter.name);
    if (values.length === 0) continue;
    const repeats = parameter.schema && !('$ref' in parameter.schema) && parameter.schema.type === 'array';
    declared[parameter.name] = repeats ? values : values[0]!;
  }
  return declared;
}

/**
 * The body in the form that the operation takes: a stream of it, JSON parsed, a form as its parts, anything else as bytes. Content-Type
 * matters for forms only: clients often send JSON under another name.
 */
export async function readInput(operation: Operation, request: ContractRequest): Promise<unknown> {
  const content = contentOf(operation);
  const types = Object.keys(content);
  if (types.length === 0) return undefined;
  const limit = bodyLimitOf(operation);
  const isForm = /^\s*multipart\//i.test(String(request.headers['content-type'] ?? ''));
  if (multipart in content) {
    if (isForm) return readForm(operation, request);
    if (types.length === 1) throw noForm(operation);
    return request.readBody(partLimitOf(operation));
  }
  if (isForm) throw unsupported('send the body itself, not multipart');
  if (comesStreamed(operation)) return request.openBody(limit);
  const bytes = await request.readBody(limit);
  return 'application/json' in content ? parsedJson(bytes, codeOf(operation)) : bytes;
}

/** The error code of the operation for a body that is not what it takes, if it has one of its own. */
export function codeOf(operation: Operation): string | undefined {
  const code = operation['x-invalid-body'];
  return typeof code === 'string' ? code : undefined;
}

async function readForm(operation: Operation, request: ContractRequest): Promise<unknown> {
  const limits = { body: bodyLimitOf(operation), part: partLimitOf(operation), parts: maxFormParts };
  return request.readForm(limits).catch((error) => {
    const code = codeOf(operation);
    if (!(error instanceof Fault) || error.kind !== 'invalid' || code === undefined) throw error;
    throw detailedFault(code, error.details);
  });
}

function noForm(operation: Operation): Fault {
  const code = codeOf(operation);
  const message = 'send multipart/form-data';
  return code === undefined ? unsupported(message) : new Fault('invalid', code, { message: `${code}: ${message}` });
}

/** How many bytes a part of a form may have, and what is sent in place of a form. */
const partLimitOf = (operation: Operation): number => Number(operation['x-part-limit'] ?? bodyLimitOf(operation));

function parsedJson(bytes: Uint8Array, code: string | undefined): unknown {
  if (bytes.length === 0) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalidBody([{ location: '', message: 'the body is not valid JSON' }], code);
  }
  if (hasMoreEntries(body, maxJsonEntries)) {
    const message = `body too large: it has more than ${maxJsonEntries} members and items`;
    throw new Fault('too-large', 'body too large', { message });
  }
  // No operation takes a lone string, number or boolean; openapi-backend would parse a string a second time.
  if (typeof body !== 'object')
    throw invalidBody([{ location: '', message: 'the body must be an object or an array' }], code);
  return body;
}

/** Whether the objects and arrays of a body have more members and items than that, together. It may be nested without limit. */
function hasMoreEntries(body: unknown, limit: number): boolean {
  const collections = [body];
  let count = 0;
  for (let value = collections.pop(); value !== undefined; value = collections.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const parts = Object.values(value);
    count += parts.length;
    if (count > limit) return true;
    for (const part of parts) if (typeof part === 'object' && part !== null) collections.push(part);
  }
  return false;
}

const unsupported = (remedy: string): Fault =>
  new Fault('unsupported', 'unsupported media type', { message: `unsupported media type: ${remedy}` });
