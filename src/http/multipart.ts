import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Context } from 'koa';
import type { KoaBodyMiddlewareOptions } from 'koa-body';
import type { Form, FormLimits, FormPart } from '../contract/index.ts';
import { Fault } from '../platform/fault.ts';
import { formBoundary } from '../platform/form-boundary.ts';
import { loadedSoon } from '../platform/loaded-soon.ts';
import { type FramedPart, framedParts } from './form-framing.ts';
import { partFilename } from './part-filename.ts';

type TakePart = NonNullable<NonNullable<KoaBodyMiddlewareOptions['formidable']>['onPart']>;
type Names = Pick<FormPart, 'name'> & { isNamed: boolean };

/**
 * The parts of a multipart body in memory, named as koa-body names them; no file is written. A part that is bad or over its
 * limit is reported in its place, and the others are read all the same. Rejects with Fault `invalid` if the body is not a
 * form, `too-large` if it has too many parts.
 */
export async function readForm(ctx: Context, bytes: Uint8Array, limits: FormLimits): Promise<Form> {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boundary = formBoundary(ctx.get('Content-Type'));
  if (boundary === undefined) throw malformed('its Content-Type has no usable boundary');
  const framed = framedParts(body, boundary, limits.parts);
  if (!framed) throw malformed('it is malformed or ends early');
  if (framed === 'too many')
    throw new Fault('too-large', 'body too large', {
      message: `body too large: a form may have ${limits.parts} parts`,
    });
  const names = await namesOf(ctx, framed);
  return { parts: framed.map((part, index) => partOf(part, names[index]!, limits.part)) };
}

/** A third of all code that there is, and only forms need it. */
const koaBodyLoaded = loadedSoon(() => import('koa-body'));

/**
 * What koa-body reads in the headers of each part. It is given no contents: some cost its parser far more than their size
 * suggests, and any part that it can't read would end the whole form.
 */
async function namesOf(ctx: Context, framed: readonly FramedPart[]): Promise<Names[]> {
  const names: Names[] = [];
  if (framed.length === 0) return names;
  const { koaBody } = await koaBodyLoaded();
  const onPart: TakePart = ({ name }) => {
    names.push({ name: name ?? '', isNamed: name !== null });
  };
  const read = koaBody({
    multipart: true,
    json: false,
    urlencoded: false,
    text: false,
    patchKoa: false,
    formidable: { onPart },
    parsedMethods: [ctx.method as never],
  });
  const pieces = [...framed.map(({ disposition }) => headersOf(disposition)), Buffer.from('--x--\r\n')];
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': `${length}` };
  const req = Object.assign(Readable.from(oneByOne(pieces)), { headers });
  await read(Object.create(ctx, { req: { value: req }, is: { value: () => 'multipart' } }), async () => {});
  return names;
}

const headersOf = (disposition: string): Buffer =>
  Buffer.from(`--x\r\nContent-Disposition: ${disposition}\r\n\r\n\r\n`);

/** With a turn of the event loop after each. */
async function* oneByOne(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    yield piece;
    await setImmediate();
  }
}

function partOf(part: FramedPart, { isNamed, name }: Names, limit: number): FormPart {
  const names = { name, filename: partFilename(part.disposition) }; // the library's lacks what looks like folders
  if (part.problem !== undefined) return { ...names, problem: `the part can't be read: ${part.problem}` };
  if (!isNamed) return { ...names, problem: 'the part has no name' };
  if (part.content.length > limit)
    return { ...names, problem: `the part is too large: the limit is ${limit} bytes`, isTooLarge: true };
  return { ...names, bytes: part.content };
}

function malformed(why: string): Fault {
  const message = `the body is not a multipart form: ${why}`;
  return new Fault('invalid', 'invalid body', {
    message: `invalid body: ${message}`,
    details: [{ location: '', message }],
  });
}
