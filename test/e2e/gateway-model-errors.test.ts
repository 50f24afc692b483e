/** /v1/models is shared by three formats: an error is in that of whoever asks, as the contract says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import document from '../../generated/gateway.json' with { type: 'json' };
import { clientKey, compatible, configText } from '../fixtures/gateway-server.ts';
import { testServer } from '../fixtures/server.ts';
import { validator } from './gateway-operations.ts';

const refused = document.paths['/v1/models'].get.responses['401'].content['application/json'];
const unknown = document.paths['/v1/models/{model}'].get.responses['404'].content['application/json'];

for (const [format, headers, key, members] of [
  ['openai', {}, 'x-api-key', ['error']],
  ['anthropic', { 'anthropic-version': '2023-06-01' }, 'x-api-key', ['error', 'request_id', 'type']],
  ['google', {}, 'x-goog-api-key', ['error']],
] as const)
  test(`${format}: a refused key and an unknown model`, async (t) => {
    const { url } = await testServer(t, configText({ 'openai-compatibility': [compatible('http://127.0.0.1:1')] }));
    for (const [path, status, presented, { schema, examples }] of [
      ['/v1/models', 401, 'nobody', refused],
      ['/v1/models/nothing', 404, clientKey, unknown],
    ] as const) {
      const answer = await fetch(url + path, { headers: { ...headers, [key]: presented } });
      const body = (await answer.json()) as object;
      assert.equal(answer.status, status);
      assert.deepEqual(Object.keys(body).sort(), members);
      assert.deepEqual(Object.keys(examples[format].value).sort(), members);
      assert.ok(validator(schema)(body), JSON.stringify(body));
    }
  });
