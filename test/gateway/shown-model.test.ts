/** `force-mapping`: answers name the model that was asked for. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { testGateway } from '../fixtures/gateway.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';

/** A gateway with one provider, whose `real-1` is asked for as `quick` and named so in answers if `forced`. */
async function bench(t: TestContext, forced: boolean) {
  const provider = await standIn(t);
  const models = [{ name: 'real-1', alias: 'quick', 'force-mapping': forced }];
  const entry = { name: 'p', 'base-url': provider.url, 'api-key-entries': [{ 'api-key': 'k' }], models };
  return { provider, gateway: await testGateway(t, { 'openai-compatibility': [entry] }) };
}

const answer = { id: '1', model: 'real-1-2026-01-01', choices: [{ message: { content: 'say "model":"real-1"' } }] };

test('an answer names the alias where the provider names its model, and nowhere else', async (t) => {
  const { provider, gateway } = await bench(t, true);
  provider.respond((_, response) => json(response, 200, answer));
  const { text, headers } = await gateway.ask({ json: { model: 'quick', messages: [] } });
  assert.deepEqual(JSON.parse(text), { ...answer, model: 'quick' });
  assert.ok(headers['content-length'] === undefined || Number(headers['content-length']) === Buffer.byteLength(text));
});

test('so does one with a byte order mark before it, which stays', async (t) => {
  const { provider, gateway } = await bench(t, true);
  const named = (model: string): string => `\ufeff ${JSON.stringify({ ...answer, model })}`;
  for (const cut of [1, 2, 4, 100]) {
    provider.respond(async (_, response) => {
      const text = Buffer.from(named('real-1'));
      response.writeHead(200, { 'content-type': 'application/json' }).write(text.subarray(0, cut));
      await new Promise((resolve) => setTimeout(resolve, 20));
      response.end(text.subarray(cut));
    });
    const { text } = await gateway.ask({ json: { model: 'quick', messages: [] } });
    assert.equal(text, named('quick'), `cut at ${cut}`);
  }
});

test('so does each event of a stream, however it is cut', async (t) => {
  const { provider, gateway } = await bench(t, true);
  const event = (model: string) => `data: {"id":"1","model":"${model}","choices":[{"delta":{"content":"é"}}]}\r\n\r\n`;
  const stream = Buffer.from(`\ufeff${event('real-1')}: hi\n\n${event('real-1')}${event('other')}data: [DONE]\n\n`);
  provider.respond(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let at = 0; at < stream.length; at += 7) {
      response.write(stream.subarray(at, at + 7));
      await new Promise(setImmediate);
    }
    response.end();
  });
  const { text } = await gateway.ask({ json: { model: 'quick', messages: [], stream: true } });
  assert.equal(text, `\ufeff${event('quick')}: hi\n\n${event('quick')}${event('quick')}data: [DONE]\n\n`);
});

test('without it answers pass byte for byte', async (t) => {
  const { provider, gateway } = await bench(t, false);
  provider.respond((_, response) => json(response, 200, answer));
  assert.equal((await gateway.ask({ json: { model: 'quick', messages: [] } })).text, JSON.stringify(answer));
});

test('what a provider has compressed all the same is unpacked for that', async (t) => {
  const { provider, gateway } = await bench(t, true);
  const body = gzipSync(JSON.stringify(answer));
  provider.respond((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body);
  });
  const { text, headers } = await gateway.ask({ json: { model: 'quick', messages: [] } });
  assert.deepEqual(JSON.parse(text), { ...answer, model: 'quick' });
  assert.equal(headers['content-encoding'], undefined);
});
