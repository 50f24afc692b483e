import { Readable } from 'node:stream';
import type { Document, OpenAPIBackend } from 'openapi-backend';
import type { Answer, AnyReply, Operation } from './types.ts';

type Response = { content?: Record<string, unknown>; headers?: Record<string, { required?: boolean }> };

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

/** Throws unless the document lists this status and allows this body and these headers for it. */
export function proveReply(backend: OpenAPIBackend<Document>, operation: Operation, reply: AnyReply): void {
  const { status, body, headers = {} } = reply;
  const response = responseOf(operation, status);
  if (!response) throw new Error(`${operation.operationId} answered ${status}, which its contract lacks`);
  for (const [name, { required }] of Object.entries(response.headers ?? {}))
    if (required && !(name in (headers as object)))
      throw new Error(`${operation.operationId} answered ${status} without its header ${name}`);
  if (isBytes(body)) return;
  const { errors } = backend.validateResponse(body, operation, status);
  if (errors)
    throw new Error(`${operation.operationId} answered ${status} against its contract: ${JSON.stringify(errors)}`);
}
