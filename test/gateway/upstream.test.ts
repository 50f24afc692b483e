import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createHttpUpstream } from '../../src/gateway/upstream/http-upstream.ts';
import { failureOf, Unreachable } from '../../src/gateway/upstream/unreachable.ts';
import type { UpstreamRequest } from '../../src/gateway/upstream/upstream.ts';
import { createOutbound } from '../../src/platform/outbound.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';

/** Sends a request; resolves to all that its sink got, in order. */
async function send(t: TestContext, request: Partial<UpstreamRequest>, timeouts = { headers: 10_000, idle: 10_000 }) {
  const outbound = createOutbound();
  t.after(() => outbound.destroy());
  const upstream = createHttpUpstream(outbound.through(undefined), timeouts);
  const got: unknown[] = [];
  await new Promise<void>((resolve) =>
    upstream.send(
      {
        endpoint: 'createChatCompletion',
        model: undefined,
        method: 'POST',
        origin: 'http://127.0.0.1:1',
        path: '/',
        headers: {},
        body: null,
        ...request,
      },
      {
        head: (status) => got.push(status),
        write: (piece) => got.push(Buffer.from(piece).toString()) > 0,
        end: () => resolve(),
        fail(error) {
          got.push(error);
          resolve();
        },
      },
    ),
  );
  return got;
}

test('a body may be bytes, a stream, or none', async (t) => {
  const { url: origin, ...upstream } = await standIn(t);
  upstream.respond(({ method, body }, response) => json(response, 200, [method, body]));
  const streamed = async function* () {
    yield Buffer.from('a');
    yield Buffer.from('b');
  };
  assert.deepEqual(await send(t, { origin, body: Buffer.from('ab') }), [200, '["POST","ab"]']);
  assert.deepEqual(await send(t, { origin, body: streamed() }), [200, '["POST","ab"]']);
  assert.deepEqual(await send(t, { origin, method: 'GET' }), [200, '["GET",""]']);
});

test('what hinders a call is Unreachable with its code; what undici refuses to send is not', async (t) => {
  const failure = async (...args: Parameters<typeof send>) => failureOf((await send(...args))[0]);
  const refused = (await failure(t, {})) as Unreachable;
  assert.deepEqual([refused instanceof Unreachable, refused.code, refused.timedOut], [true, 'ECONNREFUSED', false]);
  const silent = await standIn(t);
  silent.respond(() => {});
  const late = (await failure(t, { origin: silent.url }, { headers: 1, idle: 1 })) as Unreachable;
  assert.deepEqual([late.code, late.timedOut], ['UND_ERR_HEADERS_TIMEOUT', true]);
  const mistake = await failure(t, { headers: { 'a b': 'c' } });
  assert.ok(!(mistake instanceof Unreachable) && mistake instanceof Error);
  assert.equal(mistake.message, 'invalid header key');
});

test('a call that was cancelled gives nothing more, also before it has a connection', async (t) => {
  const upstream = await standIn(t);
  let open = (): void => {};
  const answered = new Promise<void>((resolve) => {
    open = resolve;
  });
  upstream.respond((_, response) => {
    response.writeHead(200).write('1');
    response.once('close', open);
  });
  const outbound = createOutbound();
  t.after(() => outbound.destroy());
  const { send: sendOn } = createHttpUpstream(outbound.through(undefined), { headers: 10_000, idle: 10_000 });
  const request: UpstreamRequest = {
    endpoint: 'createChatCompletion',
    model: 'm',
    method: 'POST',
    origin: upstream.url,
    path: '/',
    headers: {},
    body: null,
  };
  const got: string[] = [];
  const sink = (then = () => {}) => ({
    head: () => got.push('head'),
    write() {
      got.push('piece');
      then();
      return true;
    },
    end: () => got.push('end'),
    fail: () => got.push('fail'),
  });
  sendOn(request, sink()).cancel();
  const flow = sendOn(
    request,
    sink(() => flow.cancel()),
  );
  await answered;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(got, ['head', 'piece']);
});
