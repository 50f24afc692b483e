/** A list of models is a stranger's word: whatever it is, memory stays bounded and everybody else is served. */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { testGateway } from '../fixtures/gateway.ts';
import { inData, listing, timesListed, untilModels } from '../fixtures/model-lists.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

const models = (count: number, name = 'm') => Array.from({ length: count }, (_, i) => ({ id: `${name}-${i}` }));
const text = (body: string) => (response: ServerResponse) => response.end(body);

const packed = (body: string) => (response: ServerResponse) =>
  response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body));

/** Writes for as long as somebody reads. */
const endless = (piece: string) => (response: ServerResponse) => {
  response.on('close', () => response.destroy());
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
    response.once('drain', more);
  };
  more();
};

const notList = 'the answer is not a list of models';
const tooLarge = 'the answer has more than 4 MiB';
const lies: [string, object | ((response: ServerResponse) => unknown), { count: number; error?: string }][] = [
  ['words', text('<html>Welcome</html>'), { count: 0, error: 'the answer is not JSON' }],
  ['nothing', text(''), { count: 0, error: 'the answer is not JSON' }],
  ['half of a list', text('{"data":[{"id":"m"}'), { count: 0, error: 'the answer is not JSON' }],
  [
    'bytes that are no text',
    (response) => response.end(Buffer.alloc(1000, 0xff)),
    { count: 0, error: 'the answer is not JSON' },
  ],
  ['a string', text('"models"'), { count: 0, error: notList }],
  ['null', text('null'), { count: 0, error: notList }],
  ['an object of something else', { models: 1 }, { count: 0, error: notList }],
  ['a list in an object in a list', { data: { data: [] } }, { count: 0, error: notList }],
  [
    'a deep hole',
    text('['.repeat(1_000_000) + ']'.repeat(1_000_000)),
    { count: 0, error: 'the answer lists no models' },
  ],
  ['an empty list', inData(), { count: 0, error: 'the answer lists no models' }],
  [
    'a list of no models',
    { data: [1, null, 'm', [], {}, { id: 7 }, { id: null }] },
    { count: 0, error: 'the answer lists no models' },
  ],
  ['10 MB', text(JSON.stringify({ data: models(10), more: 'x'.repeat(10_000_000) })), { count: 0, error: tooLarge }],
  ['no end', endless(' '.repeat(64 * 1024)), { count: 0, error: tooLarge }],
  ['10 MB in a small packet', packed(`{"data":[]${' '.repeat(10_000_000)}}`), { count: 0, error: tooLarge }],
  ['models in a packet that nobody asked for', packed(JSON.stringify({ data: models(7) })), { count: 7 }],
  ['100,000 models', { data: models(100_000) }, { count: 5000 }],
  ['a model 100,000 times', { data: Array(100_000).fill({ id: 'm' }) }, { count: 1 }],
  [
    'names that nobody can ask for',
    {
      data: [
        ...['', 'a\nb', 'a\0b', '\u001b[2J', '\u202eevil', '\ud800', 'x'.repeat(257), '\u200b'].map((id) => ({ id })),
        ...['__proto__', 'constructor', 'a/b:c@d', 'модель', 'x'.repeat(256)].map((id) => ({
          id,
          owned_by: '\n',
          name: {},
        })),
      ],
    },
    { count: 5 },
  ],
];

for (const [name, answer, want] of lies)
  test(`a provider that lists ${name} harms nobody`, async (t) => {
    const liar = await standIn(t);
    listing(liar, answer);
    const honest = await standIn(t);
    listing(honest, inData('true'));
    const gateway = await testGateway(t, {
      'discover-models': true,
      'openai-compatibility': [
        { name: 'liar', 'base-url': `${liar.url}/v1` },
        { name: 'honest', 'base-url': `${honest.url}/v1`, prefix: 'h' },
      ],
    });
    await gateway.discover();
    assert.equal((await gateway.ask({ json: { model: 'h/true', messages: [] } })).status, 200, 'nobody waits');
    await untilModels(gateway);
    const { at: _, error, count } = gateway.status()[0]!.models!;
    assert.deepEqual({ count, error }, { error: undefined, ...want });
    const { data } = (await gateway.ask({ operation: 'listModels' })).json as {
      data: { id: string; owned_by: string }[];
    };
    assert.equal(data.length, want.count + 2);
    for (const { id, owned_by: owner } of data) assert.ok(id.length <= 256 && /^(?:liar|honest)$/.test(owner));
    assert.equal((await gateway.ask({ json: { model: 'm-1', messages: [] } })).status, 200, 'it still serves');
    assert.deepEqual([timesListed(liar), timesListed(honest)], [1, 1]);
  });
