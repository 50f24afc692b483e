import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { testGateway } from '../fixtures/gateway.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

const comment = ': keep-alive\n\n';
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A stream that is written by `write`, through a gateway that keeps it alive every 30 ms. */
async function stream(
  t: Parameters<typeof testGateway>[0],
  type: string,
  write: (response: ServerResponse) => Promise<unknown>,
): Promise<string> {
  const upstream = await standIn(t);
  upstream.respond(async (_, response) => {
    response.writeHead(200, { 'content-type': type });
    response.flushHeaders();
    await write(response);
    response.end();
  });
  const gateway = await testGateway(t, {
    streaming: { 'keepalive-seconds': 0.03 },
    'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }],
  });
  return (await gateway.ask()).text;
}

test('a silent event stream gets comments, before its first event and between events only', async (t) => {
  const text = await stream(t, 'text/event-stream', async (response) => {
    await wait(100);
    response.write('data: 1\n');
    await wait(100);
    response.write('\r\n');
    await wait(100);
    response.write('data: 2\n\n');
  });
  assert.match(text, /^(: keep-alive\n\n)+data: 1\n\r\n(: keep-alive\n\n)+data: 2\n\n/);
  assert.equal(text.replaceAll(comment, ''), 'data: 1\n\r\ndata: 2\n\n');
});

test('a lively stream and an answer of another type stay as they are', async (t) => {
  assert.equal(await stream(t, 'text/event-stream', async (response) => response.write('data: 1\n\n')), 'data: 1\n\n');
  const json = await stream(t, 'application/json', async (response) => {
    await wait(80);
    response.write('{}');
  });
  assert.equal(json, '{}');
});
