/** Requests that wait for the answers before them on their connection, and clients that take no answer. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import { answerInTurn } from '../../src/http/in-turn.ts';
import { answerTo, connected, listenerServer, pipelined } from '../fixtures/raw.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';

const inTurn = (t: TestContext, handle: RequestListener): Promise<string> => listenerServer(t, answerInTurn(handle));

test('pipelined requests are handled one after the other', async (t) => {
  let running = 0;
  let most = 0;
  const url = await inTurn(t, (_, res) => {
    most = Math.max(most, ++running);
    res.once('finish', () => running--);
    setImmediate(() => res.end('done'));
  });
  const answer = await answerTo(t, url, `${pipelined(100)}GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  assert.equal(answer.split('done').length - 1, 101);
  assert.equal(most, 1);
});

test('other connections have their turn between pipelined requests', async (t) => {
  const order: string[] = [];
  const url = await inTurn(t, ({ url = '' }, res) => {
    if (order.length === 0) setImmediate(() => order.push('another'));
    order.push(url);
    res.end();
  });
  await answerTo(t, url, `${pipelined(20, '/one')}GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  assert.ok(order.indexOf('another') < 5, order.join(' '));
});

test('a client with far too many pipelined requests is disconnected', async (t) => {
  let handled = 0;
  const url = await inTurn(t, () => void handled++);
  await answerTo(t, url, pipelined(1000));
  assert.equal(handled, 1);
});

test('for a client that reads nothing only so much is done as fits into its connection', async (t) => {
  const server = await testServer(t, `${minimalConfig}debug: true\n# ${'x'.repeat(1_000_000)}\n`);
  const socket = connected(t, server.url);
  await once(socket, 'connect');
  socket.pause();
  socket.write(pipelined(200, '/v0/management/config.yaml', `Authorization: Bearer ${managementKey}\r\n`));
  const handled = (): number => server.log().split('asked for getConfigYaml').length - 1;
  let before = -1;
  while (handled() > before || handled() === 0) {
    before = handled();
    for (let time = 0; time < 20; time++) await server.call('GET', '/debug'); // others are served meanwhile
  }
  assert.ok(handled() < 40, `${handled()} requests were handled`);
});

test('a client that takes nothing of an answer is disconnected', { timeout: 20_000 }, async (t) => {
  const { promise, resolve } = Promise.withResolvers<ServerResponse>();
  const handle: RequestListener = (_, res) => {
    res.once('close', () => resolve(res));
    res.end(Buffer.alloc(64 * 1024 * 1024));
  };
  const url = await listenerServer(t, answerInTurn(handle, 100));
  const socket = connected(t, url);
  await once(socket, 'connect');
  socket.pause();
  socket.write(pipelined(1));
  assert.equal((await promise).writableFinished, false);
});
