import type { Context, Middleware } from 'koa';
import { Fault } from '../platform/fault.ts';

const readers = new Map<number, Promise<Middleware>>();

/** koa-body, reading any body as bytes. It takes long to load, so that waits for the first body. */
function readerFor(limit: number): Promise<Middleware> {
  let reader = readers.get(limit);
  if (!reader) {
    reader = import('koa-body').then(({ koaBody }) =>
      koaBody({
        json: false,
        urlencoded: false,
        multipart: false,
        text: true,
        textLimit: limit,
        encoding: 'latin1', // a character for a byte: what comes need not be UTF-8
        patchKoa: true,
        parsedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'] as never,
      }),
    );
    readers.set(limit, reader);
  }
  return reader;
}

/**
 * The body's bytes, decompressed, whatever type the caller gave it (curl's default is a form's).
 * Rejects with Fault `too-large` over `limit` bytes, `unsupported` for an unknown compression.
 */
export async function readBody(ctx: Context, limit: number): Promise<Uint8Array> {
  const reader = await readerFor(limit);
  const asText = Object.create(ctx, { is: { value: () => 'text' } });
  try {
    await reader(asText, async () => {});
  } catch (error) {
    throw bodyFault(error, limit);
  }
  const text = ctx.request.body;
  return Buffer.from(typeof text === 'string' ? text : '', 'latin1');
}

function bodyFault(error: unknown, limit: number): Fault {
  const { status, code } = error as { status?: number; code?: string };
  if (status === 413)
    return new Fault('too-large', 'body too large', { message: `body too large: the limit is ${limit} bytes` });
  if (status === 415)
    return new Fault('unsupported', 'unsupported media type', {
      message: 'unsupported media type: the body may be plain, or compressed by gzip, deflate or br',
    });
  const message = code?.startsWith('Z_') ? 'the body is not compressed as its header says' : 'the body ended early';
  return new Fault('invalid', 'invalid body', {
    message: `invalid body: ${message}`,
    details: [{ location: '', message }],
    cause: error,
  });
}
