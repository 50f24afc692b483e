/** What vendors have and the gateway has not, and paths of which it has several. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

const absent: [method: string, path: string, what: string, format: string][] = [
  ['POST', '/v1/files', 'files', 'openai'],
  ['GET', '/v1/files/file-1/content', 'files', 'openai'],
  ['POST', '/v1/uploads', 'files', 'openai'],
  ['POST', '/v1/batches', 'batches', 'openai'],
  ['DELETE', '/v1/batches/batch-1', 'batches', 'openai'],
  ['POST', '/v1/messages/batches', 'batches', 'anthropic'],
  ['GET', '/v1/messages/batches/msgbatch_1/results', 'batches', 'anthropic'],
  ['GET', '/v1beta/files', 'files', 'google'],
  ['DELETE', '/v1beta/files/abc', 'files', 'google'],
  ['POST', '/upload/v1beta/files', 'files', 'google'],
  ['GET', '/v1beta/batches/abc', 'batches', 'google'],
  ['POST', '/v1beta/models/gemini-2.5-flash:batchGenerateContent', 'batches', 'google'],
  ['POST', '/v1beta/models/gemini-embedding-001:asyncBatchEmbedContent', 'batches', 'google'],
  ['POST', '/v1alpha/models/gemini-2.5-flash:batchGenerateContent', 'batches', 'google'],
  ['POST', '/v1alpha/models/gemini-embedding-001:asyncBatchEmbedContent', 'batches', 'google'],
];

test('files and batches of vendors are 404 in the format of the client, with a sentence that says so', async (t) => {
  const { url } = await gatewayServer(t, {});
  for (const [method, path, what, format] of absent) {
    const answer = await fetch(url + path, { method, headers: { 'x-api-key': clientKey } });
    const body = (await answer.json()) as { type?: string; error: { message: string; code?: unknown } };
    assert.equal(answer.status, 404, path);
    assert.match(body.error.message, new RegExp(`does not serve the ${what} of vendors`), path);
    assert.equal(body.type === 'error' ? 'anthropic' : body.error.code === 404 ? 'google' : 'openai', format, path);
  }
  for (const path of ['/v1/filesystem', '/uploads', '/v1beta/batchesx']) {
    const answer = await fetch(url + path, { headers: { 'x-api-key': clientKey } });
    assert.equal(answer.status, 404);
    assert.doesNotMatch(await answer.text(), /of vendors/, path);
  }
});

test('documents are ranked at the paths of both versions, and without any', async (t) => {
  const upstream = await standIn(t);
  const { url } = await gatewayServer(t, { 'openai-compatibility': [compatible(upstream.url)] });
  for (const path of ['/v1/rerank', '/v2/rerank', '/rerank?a=b']) {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { 'x-api-key': clientKey },
      body: '{"model":"rerank-v3.5","query":"x","documents":["a","b"]}',
    });
    assert.equal(answer.status, 200, path);
  }
  assert.deepEqual(
    upstream.received.map(({ path, query }) => `${path}?${query}`),
    ['/v1/rerank?', '/v1/rerank?', '/v1/rerank?a=b'],
  );
});
