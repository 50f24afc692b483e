/** What the TypeScript SDK makes of an operation that answers with server-sent events, should the contract have one. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { generateSdk } from '../../scripts/generate-sdk.ts';
import { atEnd } from '../fixtures/at-end.ts';
import { listenerServer } from '../fixtures/raw.ts';

const line = { type: 'object', required: ['line'], properties: { line: { type: 'string' } } };
const error = {
  type: 'object',
  required: ['error', 'message'],
  properties: { error: line.properties.line, message: line.properties.line },
};
const json = (schema: object, description: string) => ({ description, content: { 'application/json': { schema } } });
const document = {
  openapi: '3.1.0',
  info: { title: 'small', version: '1.2.3' },
  paths: {
    '/events': {
      get: {
        operationId: 'followEvents',
        responses: {
          '200': { description: 'Events.', content: { 'text/event-stream': { schema: line } } },
          '401': json({ $ref: '#/components/schemas/Error' }, 'No.'),
        },
      },
    },
    '/logs': {
      get: {
        operationId: 'getLogs',
        responses: { '200': json({ type: 'object' }, 'Lines.') },
      },
    },
  },
  security: [{ bearer: [] }],
  components: { schemas: { Error: error }, securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
};

type Stream = Promise<{ stream: AsyncIterable<unknown> }>;
type Sdk = { Cliproxy: new (options: object) => { followEvents(options?: { signal?: AbortSignal }): Stream } };

test('events are read one by one; a refusal is thrown, a busy service asked again, a signal ends it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-events-'));
  atEnd(t, () => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(document));
  await generateSdk(join(folder, 'openapi.json'), join(folder, 'sdk'), '');
  const { Cliproxy } = (await import(join(folder, 'sdk/src/index.ts'))) as Sdk;

  let answers = 0;
  const url = await listenerServer(t, (request, response) => {
    const refuse = (status: number, word: string, headers = {}) =>
      response.writeHead(status, headers).end(JSON.stringify({ error: word, message: `${word}!` }));
    if (request.headers.authorization) refuse(401, 'invalid key');
    else if (++answers === 1) refuse(503, 'busy', { 'Retry-After': '0' });
    else {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write('data: {"line":"a"}\n\n: alive\n\ndata: {"line":"b"}\n\n'); // and it goes on
    }
  });

  const abort = new AbortController();
  const events: unknown[] = [];
  const { stream } = await new Cliproxy({ url }).followEvents({ signal: abort.signal });
  for await (const event of stream) if (events.push(event) === 2) abort.abort();
  assert.deepEqual(events, [{ line: 'a' }, { line: 'b' }]);
  assert.equal(answers, 2);

  const refused = await new Cliproxy({ url, key: 'wrong' }).followEvents();
  await assert.rejects(refused.stream[Symbol.asyncIterator]().next(), {
    name: 'CliproxyError',
    status: 401,
    error: 'invalid key',
    message: 'invalid key!',
  });
});
