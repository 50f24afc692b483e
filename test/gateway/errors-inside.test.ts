/** An error in a good answer's first event is judged by its vendor's table, as one with a status of its own is. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bench, type Client, clients, events } from './streams.ts';

const [chat, responses, messages, googles] = clients as [Client, Client, Client, Client];
const clientOf: Readonly<Record<string, Client>> = { openai: responses, anthropic: messages, google: googles };
const root = new URL('../fixtures/', import.meta.url);

for (const file of globSync('*/errors/stream-*.json', { cwd: root }).sort()) {
  const { verdict, model, body } = JSON.parse(readFileSync(new URL(file, root), 'utf8'));
  test(`${file} in the place of the first event: ${verdict}`, async (t) => {
    const client = clientOf[file.split('/')[0]!]!;
    const asked = client.asking.model ?? (client.asking.json as { model: string }).model;
    const stream = `event: ${body.type ?? 'message'}\ndata: ${JSON.stringify(body).replaceAll(model, asked)}\n\n`;
    const one = await bench(t, client, (_, response) => response.writeHead(200, events).end(stream));
    const answer = await one.gateway.ask(client.asking);
    const cooling = one.gateway.status().flatMap((status) => status.cooling.map(({ reason }) => reason));
    if (verdict === 'request') assert.deepEqual([answer.status, answer.text], [200, stream]);
    assert.equal(one.asked(), verdict === 'request' ? 'a' : 'ab');
    assert.deepEqual(cooling, ['request', 'elsewhere'].includes(verdict) ? [] : [verdict, verdict]);
  });
}

const errorOf = (code: string): string => `data: {"error":{"message":"no","code":"${code}"}}\n\n`;
const unseen: Record<string, (response: ServerResponse, stream: string) => unknown> = {
  encoded: (response, stream) =>
    response.writeHead(200, { ...events, 'content-encoding': 'gzip' }).end(gzipSync(stream)),
  late(response, stream) {
    response.writeHead(200, events).flushHeaders();
    setTimeout(() => response.end(stream), 150);
  },
};
for (const [how, send] of Object.entries(unseen))
  for (const [code, cooling, failed] of [
    ['rate_limit_exceeded', ['quota'], 1],
    ['context_length_exceeded', [], 0],
  ] as const)
    test(`${code} in a first event that is ${how} goes on, and is judged all the same`, async (t) => {
      const more = { streaming: { 'keepalive-seconds': 0.05 } };
      const one = await bench(t, chat, (_, response) => send(response, errorOf(code)), { more });
      const answer = await one.gateway.ask(chat.asking);
      assert.deepEqual([answer.status, one.asked()], [200, 'a']);
      while (one.gateway.exchanges.length === 0) await new Promise(setImmediate);
      const [status] = one.gateway.status();
      assert.deepEqual([status?.cooling.map(({ reason }) => reason), status?.failed], [cooling, failed]);
      assert.deepEqual([status?.success, one.gateway.exchanges[0]?.failed], [0, true]);
    });
