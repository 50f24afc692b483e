/** An error in a good answer's first event is judged by its vendor's table, as one with a status of its own is. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bench, type Client, clients, events } from './streams.ts';

const [, responses, messages, googles] = clients as [Client, Client, Client, Client];
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
