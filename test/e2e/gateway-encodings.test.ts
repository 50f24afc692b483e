/** Bodies that clients compress. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { type StandIn, standIn } from '../fixtures/stand-in/server.ts';

async function served(t: TestContext, config: Record<string, unknown> = {}) {
  const upstream: StandIn = await standIn(t);
  const { url } = await gatewayServer(t, { 'openai-compatibility': [compatible(upstream.url)], ...config });
  const post = async (body: string | Uint8Array, encoding: string, path = '/v1/chat/completions') => {
    const headers = { Authorization: `Bearer ${clientKey}`, 'Content-Encoding': encoding };
    const answer = await fetch(url + path, { method: 'POST', headers, body: body as Uint8Array<ArrayBuffer> });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  };
  return { upstream, post };
}

const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'ü'.repeat(1000) }] });
const encodings: Record<string, (text: string) => string | Uint8Array> = {
  gzip: gzipSync,
  Deflate: deflateSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
  Identity: (text) => text,
};
for (const [encoding, encode] of Object.entries(encodings))
  test(`a provider gets a body in ${encoding} decoded, and is not told that it was encoded`, async (t) => {
    const { upstream, post } = await served(t);
    assert.equal((await post(encode(body), encoding)).status, 200);
    const [received] = upstream.received;
    assert.equal(received?.body, body);
    assert.equal(received?.headers['content-encoding'], undefined);
    assert.equal(received?.headers['content-length'], String(Buffer.byteLength(body)));
  });

const message = 'unsupported media type: send the body as it is, or in one of the encodings gzip, deflate, br and zstd';
const refusals: Record<string, (told: never) => unknown> = {
  '/v1/chat/completions': ({ error: { message } }: { error: { message: string } }) => message,
  '/v1/messages': ({ type, error: { message } }: { type: string; error: { message: string } }) =>
    type === 'error' && message,
  '/v1beta/models/m:generateContent': ({ error: { code, message } }: { error: { code: number; message: string } }) =>
    code === 415 && message,
};
for (const [path, messageOf] of Object.entries(refusals))
  test(`any other encoding is refused in the format of ${path}`, async (t) => {
    const { upstream, post } = await served(t);
    const told = await post(body, 'compress', path);
    assert.equal(told.status, 415);
    assert.equal(messageOf(told.body as never), message);
    assert.deepEqual(upstream.received, []);
  });

test('what comes out of an encoded body has the limit of a body, and counts with the others', async (t) => {
  const bomb = gzipSync(Buffer.alloc(65 * 1024 * 1024, ' '));
  const { post } = await served(t, { 'request-bodies-max-mb': 128 });
  assert.equal((await post(bomb, 'gzip')).status, 413);
  const { post: postInto1 } = await served(t, { 'request-bodies-max-mb': 1 });
  const refused = await postInto1(bomb, 'gzip');
  assert.deepEqual([refused.status, refused.body.error.code], [503, 'too_many_bodies']);
});
