/** What a provider keeps is asked for where it is kept, by the id that the provider gave. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { GatewayOperation } from '../../src/gateway/index.ts';
import { type TestGateway, testGateway } from '../fixtures/gateway.ts';
import { json, type StandIn, standIn } from '../fixtures/stand-in/server.ts';

type Keeper = TestGateway & { upstream: StandIn; asked(): string };

const keyOf = (headers: { authorization?: string | undefined; 'x-goog-api-key'?: unknown }): string =>
  String(headers.authorization ?? headers['x-goog-api-key']).slice(-1);

/** Three keys of each kind, in front of a provider that answers about an id to the key alone that it gave it to. */
async function keeper(t: TestContext): Promise<Keeper> {
  const upstream = await standIn(t);
  const owners = new Map<string, string>();
  let seen = 0;
  upstream.respond(({ headers, path, json: body }, response) => {
    const key = keyOf(headers);
    const [, what, kept] = /(responses|interactions)\/?([^/?]*)/.exec(path)!;
    const previous = kept || (body['previous_response_id'] ?? body['previous_interaction_id']);
    if (previous && owners.get(String(previous)) !== key)
      return json(response, 404, { error: { message: `${key} has no ${previous}`, code: 404 } });
    if (kept) return json(response, 200, { id: kept });
    const id = `${what}-${key}${owners.size + 1}`;
    owners.set(id, key);
    if (body['stream'] !== true) return json(response, 200, { id, model: body['model'] });
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    return response.end(
      ['created', 'completed']
        .map((type) => ({ event_type: `interaction.${type}`, interaction: { id } }))
        .map((event) => `event: ${event.event_type}\ndata: ${JSON.stringify(event)}\n\n`)
        .join(''),
    );
  });
  const entries = [...'abc'].map((key) => ({ 'api-key': key, 'base-url': upstream.url }));
  const gateway = await testGateway(t, {
    routing: { strategy: 'round-robin' },
    'codex-api-key': entries,
    'interactions-api-key': entries,
  });
  return {
    ...gateway,
    upstream,
    asked() {
      const fresh = upstream.received.slice(seen).map(({ headers }) => keyOf(headers));
      seen = upstream.received.length;
      return fresh.join('');
    },
  };
}

const idIn = (text: string): string => /"id":"([^"]+)"/.exec(text)![1]!;

const atResponses = ['getResponse', 'listResponseInputItems', 'cancelResponse', 'deleteResponse'] as const;
for (const operation of atResponses)
  test(`${operation} goes to the key that gave the response`, async (t) => {
    const one = await keeper(t);
    const ids = [];
    for (let i = 0; i < 3; i++)
      ids.push(idIn((await one.ask({ operation: 'createResponse', json: { model: 'gpt-5', input: 'Hi' } })).text));
    assert.equal(one.asked(), 'abc');
    for (const id of [...ids, ...ids].reverse())
      assert.equal((await one.ask({ operation, parameters: { response_id: id } })).status, 200);
    assert.equal(one.asked(), 'cbacba');
  });

const interact = (more: object) => ({ model: 'gemini-2.5-flash', input: 'Hi', ...more });
const atInteractions = ['getInteraction', 'cancelInteraction', 'deleteInteraction'] as const;
for (const stream of [false, true])
  test(`an interaction goes on, and is asked for, at its key${stream ? ', streamed' : ''}`, async (t) => {
    const one = await keeper(t);
    const create = (more = {}) => one.ask({ operation: 'createInteraction', json: interact({ stream, ...more }) });
    await create();
    const id = idIn((await create()).text);
    one.asked();
    for (const operation of atInteractions)
      assert.equal((await one.ask({ operation, parameters: { interaction: id } })).status, 200);
    assert.equal((await create({ previous_interaction_id: id })).status, 200);
    assert.equal(one.asked(), 'bbbb');
  });

test('an unknown id is looked for at each key, and known from then on', async (t) => {
  const one = await keeper(t);
  const known = async (gateway: TestGateway, operation: GatewayOperation, parameters: Record<string, string>) =>
    (await gateway.ask({ operation, parameters })).status;
  for (let i = 0; i < 2; i++) await one.ask({ operation: 'createResponse', json: { model: 'gpt-5', input: 'Hi' } });
  const id = idIn((await one.ask({ operation: 'createResponse', json: { model: 'gpt-5', input: 'Hi' } })).text);
  const entries = [...'abc'].map((key) => ({ 'api-key': key, 'base-url': one.upstream.url }));
  const later = await testGateway(t, { routing: { strategy: 'fill-first' }, 'codex-api-key': entries });
  one.asked();
  assert.equal(await known(later, 'getResponse', { response_id: id }), 200);
  assert.equal(one.asked(), 'abc');
  assert.equal(await known(later, 'listResponseInputItems', { response_id: id }), 200);
  assert.equal(one.asked(), 'c');
  const lost = await later.ask({ operation: 'getResponse', parameters: { response_id: 'resp_x' } });
  assert.deepEqual([lost.status, JSON.parse(lost.text).error.message], [404, 'a has no resp_x']);
  assert.equal(one.asked(), 'abc');
});

test('an id of a response says nothing of an interaction with the same', async (t) => {
  const one = await keeper(t);
  one.upstream.respond((_, response) => json(response, 200, { id: 'same' }));
  await one.ask({ operation: 'createResponse', json: { model: 'gpt-5', input: 'Hi' } });
  const answered = await one.ask({ operation: 'getInteraction', parameters: { interaction: 'same' } });
  assert.equal(answered.status, 200);
});
