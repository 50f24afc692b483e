/** What pages answer, and what becomes of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestPage } from '../fixtures/page.ts';
import { ask, relayBench, shown } from './fixture.ts';

type Sent = [type: string, payload?: unknown][];
const answered = (status: number, headers: object, text: string) => ({ status, headers, text, ended: true });
const json = { 'content-type': 'application/json; charset=utf-8' };
const problem = (code: number, message: string, status: string) =>
  answered(code, json, JSON.stringify({ error: { code, message, status } }));
const nothing = problem(502, 'the page answered nothing', 'UNAVAILABLE');

const cases: Record<string, [sent: Sent, want: object]> = {
  'a whole answer': [
    [['http_response', { status: 201, headers: { 'Content-Type': 'text/x', 'X-A': ['1', '2'] }, body: 'grüß' }]],
    answered(201, { 'content-type': 'text/x', 'x-a': ['1', '2'] }, 'grüß'),
  ],
  'a stream': [
    [
      ['stream_start', { status: 200, headers: { 'content-type': ['text/event-stream'] } }],
      ['stream_chunk', { data: 'data: 1\n\n' }],
      ['stream_chunk', { data: 'data: 2\n\n' }],
      ['stream_end'],
    ],
    answered(200, { 'content-type': 'text/event-stream' }, 'data: 1\n\ndata: 2\n\n'),
  ],
  'a stream without a beginning': [[['stream_chunk', { data: 'x' }], ['stream_end']], answered(200, {}, 'x')],
  'a stream of nothing': [[['stream_start', {}], ['stream_end']], answered(200, {}, '')],
  'an answer without a status': [[['http_response', { body: 'x' }]], answered(200, {}, 'x')],
  'an answer without a body': [[['http_response', { status: 204 }]], answered(204, {}, '')],
  'an answer without a payload': [[['http_response']], nothing],
  'a stream whose beginning has no payload': [[['stream_start']], nothing],
  'an answer with a status that is none': [[['http_response', { status: 99_999 }]], nothing],
  'an answer that is not final': [[['http_response', { status: 101 }]], nothing],
  'an error': [
    [['error', { error: 'quota is used up', status: 429 }]],
    problem(429, 'quota is used up', 'RESOURCE_EXHAUSTED'),
  ],
  'an error without a status': [[['error', { error: 'no network' }]], problem(502, 'no network', 'UNAVAILABLE')],
  'an error with a good status': [[['error', { error: 'odd', status: 200 }]], problem(502, 'odd', 'UNAVAILABLE')],
  'an error without words': [[['error']], nothing],
  'an error in the midst of a stream': [
    [
      ['stream_start', {}],
      ['stream_chunk', { data: 'x' }],
      ['error', { error: 'broke', status: 500 }],
    ],
    { status: 200, headers: {}, text: 'x', error: 'the page broke its answer off (500)' },
  ],
  'types that nobody knows, and what comes too late': [
    [
      ['toString'],
      ['novelty', { data: 'y' }],
      ['http_response', { body: 'x' }],
      ['stream_chunk', { data: 'y' }],
      ['error', {}],
    ],
    answered(200, {}, 'x'),
  ],
  'headers that are none or that the browser has dealt with': [
    [
      [
        'http_response',
        {
          headers: {
            'Content-Encoding': 'gzip',
            'Content-Length': '3',
            'Transfer-Encoding': 'chunked',
            'a b': 'x',
            '': 'x',
            number: 1,
            none: [],
            mixed: ['1', 2],
            ['__proto__']: 'x',
          },
          body: 'x',
        },
      ],
    ],
    answered(200, { mixed: '1' }, 'x'),
  ],
};

const say = (client: TestPage, id: string, sent: Sent): void => {
  for (const [type, payload] of sent) client.send({ id, type, ...(payload !== undefined && { payload }) });
};

for (const [name, [sent, want]] of Object.entries(cases))
  test(`a page answers with ${name}`, async (t) => {
    const { connect } = await relayBench(t);
    const { page, client } = await connect();
    const received = ask(page);
    say(client, (await client.next()).id, sent);
    assert.deepEqual(shown(await received.over), want);
  });

test('a request reaches the page as it is described', async (t) => {
  const { connect } = await relayBench(t);
  const { page, client } = await connect();
  ask(page, { action: 'countTokens', body: Buffer.from('{"contents":["ü"],"tools":[]}') });
  const { id, type, payload } = await client.next();
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const { sent_at: sentAt, ...others } = payload;
  assert.match(sentAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.deepEqual(
    [type, others],
    [
      'http_request',
      {
        method: 'POST',
        url: 'https://generativelanguage.googleapis.com/v1beta/models/m:generateContent',
        headers: { 'Content-Type': ['application/json'] },
        body: '{"contents":["ü"]}',
      },
    ],
  );
});

test('answers to several requests come in any order, mixed', async (t) => {
  const { connect } = await relayBench(t);
  const { page, client } = await connect();
  const [a, b] = [ask(page), ask(page)];
  const [first, second] = [(await client.next()).id, (await client.next()).id];
  say(client, second, [['stream_chunk', { data: '1' }]]);
  say(client, first, [['stream_chunk', { data: 'a' }]]);
  say(client, 'nobody', [['http_response', { body: 'x' }]]);
  say(client, second, [['stream_end']]);
  say(client, first, [['stream_chunk', { data: 'b' }], ['stream_end']]);
  assert.deepEqual([(await a.over).text, (await b.over).text], ['ab', '1']);
});

test('a request that fits into no frame is too large, and the page is not bothered', async (t) => {
  const { connect } = await relayBench(t);
  const { page, client } = await connect();
  const received = ask(page, { body: Buffer.alloc(64 * 1024 * 1024 - 100, '"') });
  assert.equal((await received.over).status, 413);
  assert.match(received.text, /"status":"INVALID_ARGUMENT"/);
  ask(page);
  assert.equal((await client.next()).payload.body, '{}');
});
