import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Context } from 'koa';
import { type KoaBodyMiddlewareOptions, koaBody } from 'koa-body';
import type { Form, FormLimits, FormPart } from '../contract/index.ts';
import { Fault } from '../platform/fault.ts';

type TakePart = NonNullable<NonNullable<KoaBodyMiddlewareOptions['formidable']>['onPart']>;

/** koa-body's parser reads the headers of a part with regular expressions that are slow for long ones. */
const maxHeaderBytes = 2048;
const pieceBytes = 8 * 1024;

/**
 * The parts of a multipart body in memory, as koa-body reads them; no file is written. A part over its limit is reported in
 * its place, and the others are read all the same. Rejects with Fault `invalid` if the body is not a form, `too-large` if it
 * has too many parts.
 */
export async function readForm(ctx: Context, bytes: Uint8Array, limits: FormLimits): Promise<Form> {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boundary = boundaryIn(ctx.get('Content-Type'));
  checkFraming(body, boundary, limits.parts);
  const parts: FormPart[] = [];
  const read = koaBody({
    multipart: true,
    json: false,
    urlencoded: false,
    text: false,
    patchKoa: false,
    formidable: { onPart: collector(parts, limits.part) },
    parsedMethods: [ctx.method as never],
  });
  const headers = { 'content-type': `multipart/form-data; boundary="${boundary}"`, 'content-length': `${body.length}` };
  const req = Object.assign(Readable.from(inPieces(body)), { headers });
  try {
    await read(Object.create(ctx, { req: { value: req }, is: { value: () => 'multipart' } }), async () => {});
  } catch (error) {
    throw malformed(error);
  }
  return { parts };
}

/** RFC 2046, 5.1.1. */
function boundaryIn(contentType: string): string {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]*)"|([^\s;"]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare ?? '';
  if (!/^[\w'()+,./:=? -]{1,70}$/.test(boundary)) throw malformed(undefined, 'its Content-Type has no usable boundary');
  return boundary;
}

/** Limits the number of parts and the size of their headers, before the parser sees them. */
function checkFraming(body: Buffer, boundary: string, maxParts: number): void {
  const delimiter = `--${boundary}\r\n`; // wherever it stands: the parser takes no other for the beginning of a part
  let parts = 0;
  for (let at = body.indexOf(delimiter); at !== -1; at = body.indexOf(delimiter, at + 1)) {
    if (++parts > maxParts)
      throw new Fault('too-large', 'body too large', { message: `body too large: a form may have ${maxParts} parts` });
    const start = at + delimiter.length - '\r\n'.length;
    if (!body.subarray(start, start + maxHeaderBytes).includes('\r\n\r\n'))
      throw malformed(undefined, `the headers of its part ${parts} have no end, or more than ${maxHeaderBytes} bytes`);
  }
}

/** In pieces, with a turn of the event loop after each: some forms cost the parser far more than their size suggests. */
async function* inPieces(body: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < body.length; at += pieceBytes) {
    yield body.subarray(at, at + pieceBytes);
    await setImmediate();
  }
}

/** Collects the bytes of each part, up to the limit. */
const collector =
  (parts: FormPart[], limit: number): TakePart =>
  (part) => {
    const { name, originalFilename } = part;
    const about = { name: name ?? '', filename: originalFilename ?? undefined };
    let bytes: Buffer = Buffer.alloc(0);
    let length = 0;
    part.on('data', (piece: Buffer) => {
      const start = length;
      length += piece.length;
      if (length > limit) return;
      if (length > bytes.length) bytes = grown(bytes, Math.min(limit, length * 2));
      piece.copy(bytes, start);
    });
    part.on('end', () => {
      if (name === null) parts.push({ ...about, problem: 'the part has no name' });
      else if (length > limit) parts.push({ ...about, problem: `the part is too large: the limit is ${limit} bytes` });
      else parts.push({ ...about, bytes: bytes.subarray(0, length) });
    });
  };

function grown(bytes: Buffer, length: number): Buffer {
  const larger = Buffer.alloc(length);
  bytes.copy(larger);
  return larger;
}

function malformed(cause: unknown, why = 'it is malformed or ends early'): Fault {
  const message = `the body is not a multipart form: ${why}`;
  return new Fault('invalid', 'invalid body', {
    message: `invalid body: ${message}`,
    details: [{ location: '', message }],
    cause,
  });
}
