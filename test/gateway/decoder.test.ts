import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { createDecoder, type DecoderLimits, decoded } from '../../src/gateway/body/decoder.ts';
import { encodingsOf } from '../../src/platform/encodings.ts';

/** What comes out of a body that goes in by pieces of `size` bytes. */
function run(body: Uint8Array, encoding: string | string[] | undefined, size = 7, limits?: Partial<DecoderLimits>) {
  const pieces: Uint8Array[] = [];
  const decoder = createDecoder(encoding, (piece) => pieces.push(piece), limits);
  for (let i = 0; i < body.length; i += size) decoder.push(body.subarray(i, i + size));
  return new Promise<Buffer>((resolve) => decoder.end(() => resolve(Buffer.concat(pieces))));
}

const text = Buffer.from(`data: {"é":${'1'.repeat(3000)}}\n\n`);
const encoded: [string | string[] | undefined, Uint8Array][] = [
  [undefined, text],
  ['identity', text],
  ['', text],
  ['gzip', gzipSync(text)],
  ['X-GZIP', gzipSync(text)],
  [' GZip ', gzipSync(text)],
  ['br', brotliCompressSync(text)],
  ['deflate', deflateSync(text)],
  ['deflate', deflateRawSync(text)],
  ['zstd', zstdCompressSync(text)],
  ['gzip, identity, br', brotliCompressSync(gzipSync(text))],
  [['zstd', 'deflate'], deflateSync(zstdCompressSync(text))],
];
for (const [encoding, body] of encoded)
  test(`a body in ${JSON.stringify(encoding)} is decoded, however it is cut`, async () => {
    for (const size of [1, 7, 4096]) assert.deepEqual(await run(body, encoding, size), text);
    assert.deepEqual(Buffer.from(await decoded(body, encoding, text.length)), text);
  });

test('what is not encoded comes out at once', () => {
  const came: string[] = [];
  const decoder = createDecoder('identity', (piece) => came.push(piece.toString()));
  decoder.push(Buffer.from('a'));
  decoder.end(() => came.push('end'));
  assert.deepEqual(came, ['a', 'end']);
});

test('what was flushed comes out before the body is over', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const decoder = createDecoder('gzip', (piece) => resolve(piece.toString()));
  decoder.push(gzipSync('data: 1\n\n').subarray(0, -8)); // without its trailer
  assert.equal(await promise, 'data: 1\n\n');
  await new Promise((done) => decoder.end(done));
});

test('of what is no such encoding, or breaks off, comes what could be decoded', async () => {
  assert.equal((await run(text, 'gzip')).length, 0);
  assert.equal((await run(text, 'rot13')).length, 0);
  assert.equal((await run(text, 'gzip,gzip,gzip,gzip')).length, 0);
  assert.equal((await run(Buffer.alloc(0), 'br')).length, 0);
  assert.deepEqual(await run(gzipSync(text).subarray(0, -4), 'gzip'), text);
  assert.deepEqual(await run(Buffer.concat([gzipSync(text), Buffer.from('\0\0\0')]), 'gzip', 4096), text);
});

test('it takes and gives no more than its limits', async () => {
  const bomb = gzipSync(Buffer.alloc(20_000_000));
  assert.equal((await run(bomb, 'gzip', 64, { decoded: 100_000 })).length, 100_000);
  assert.equal((await decoded(bomb, 'gzip', 5)).length, 5);
  assert.equal((await run(bomb, 'gzip', 64, { waiting: 100 })).length, 0);
});

test('it says whether it has read all', async () => {
  const isAll = (body: Uint8Array, encoding: string, limits?: Partial<DecoderLimits>): Promise<boolean> => {
    const decoder = createDecoder(encoding, () => {}, limits);
    decoder.push(body);
    return new Promise((resolve) => decoder.end(resolve));
  };
  const body = gzipSync(text);
  assert.equal(await isAll(body, 'gzip'), true);
  assert.equal(await isAll(body.subarray(0, -20), 'gzip'), true, 'there was no more');
  assert.equal(await isAll(gzipSync(body), 'gzip, gzip'), true);
  assert.equal(await isAll(body, 'rot13'), false);
  assert.equal(await isAll(body, 'gzip', { decoded: 100 }), false);
  assert.equal(await isAll(gzipSync(body), 'gzip, gzip', { waiting: 20 }), false);
});

test('encodings have their names in lower case, and identity is none', () => {
  assert.deepEqual(encodingsOf('Identity'), []);
  assert.deepEqual(encodingsOf(undefined), []);
  assert.deepEqual(encodingsOf('Br , identity,GZIP'), ['br', 'gzip']);
});
