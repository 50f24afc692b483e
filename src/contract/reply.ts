import { Readable } from 'node:stream';
import { writtenJson } from '../platform/written-json.ts';
import type { Answer, AnyReply, Operation } from './types.ts';
import { schemaValidators } from './validators.ts';

type Response = {
  content?: Record<string, { schema?: object }>;
  headers?: Record<string, { required?: boolean }>;
};

const responseOf = ({ responses }: Operation, status: number): Response | undefined =>
  responses?.[status] as Response | undefined;

const isBytes = (body: unknown): boolean => body instanceof Uint8Array || body instanceof Readable;

/** The media types that the document gives an answer. */
export const mediaTypesOf = (operation: Operation, status: number): string[] =>
  Object.keys(responseOf(operation, status)?.content ?? {});

/** What a handler replied, as the answer to send. Bytes get the wanted media type if the answer has it, else its first. */
export function answerOf(operation: Operation, { status, body, headers }: AnyReply, wanted: string): Answer {
  const sent = { ...(headers as Answer['headers'] | undefined) };
  if (isBytes(body)) {
    const types = mediaTypesOf(operation, status);
    const type = types.includes(wanted) ? wanted : (types[0] ?? 'application/octet-stream');
    sent['Content-Type'] ??= /^text\/|yaml$|json$/.test(type) ? `${type}; charset=utf-8` : type;
  }
  return { status, headers: sent, body: body as Answer['body'] };
}

/** Throws unless the document lists this status and allows this body and these headers for it, and the body's JSON is its own. */
export function proveReply(operation: Operation, reply: AnyReply): void {
  const { status, body, headers = {} } = reply;
  const response = responseOf(operation, status);
  if (!response) throw new Error(`${operation.operationId} answered ${status}, which its contract lacks`);
  for (const [name, { required }] of Object.entries(response.headers ?? {}))
    if (required && !(name in (headers as object)))
      throw new Error(`${operation.operationId} answered ${status} without its header ${name}`);
  if (isBytes(body)) return;
  const schema = response.content?.['application/json']?.schema;
  if (!schema) return;
  // Most answers share their schemas with others, and Ajv compiles each once. openapi-backend would compile copies: 18 times as many.
  const validate = schemaValidators.strict().compile(schema);
  if (!validate(body))
    throw new Error(
      `${operation.operationId} answered ${status} against its contract: ${JSON.stringify(validate.errors)}`,
    );
  if (writtenJson(body as object)?.equals(Buffer.from(JSON.stringify(body))) === false)
    throw new Error(`${operation.operationId} wrote other JSON than its answer's`);
}
