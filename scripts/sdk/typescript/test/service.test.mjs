import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cliproxy, CliproxyError, edit, followLog, ifMatch, orThrow } from '@cliproxy/sdk';

const { CLIPROXY_URL: url, CLIPROXY_KEY: key } = process.env;
const options = { skip: url && key ? false : 'no service: CLIPROXY_URL and CLIPROXY_KEY are not set' };
const api = new Cliproxy({ url, key });

test('an answer is data, and a refusal an error that can be thrown', options, async () => {
  assert.equal(typeof (await api.getDebug()).data.debug, 'boolean');
  const { data, error, response } = await new Cliproxy({ url, key: () => 'mk-wrong' }).getDebug();
  assert.equal(data, undefined);
  assert.ok(error instanceof CliproxyError && error instanceof Error);
  assert.deepEqual([error.status, error.error], [401, 'invalid management key']);
  assert.equal(error['request-id'], response.headers.get('X-Request-Id'));
  const { error: login } = await api.getLoginStatus({ query: { state: '?' } });
  assert.deepEqual([login.status, login.error], [400, 'invalid state']);
  const { error: invalid } = await api.putRequestRetry({ body: { value: -1 } });
  assert.deepEqual([invalid.status, invalid.details[0].location], [400, 'value']);
  await assert.rejects(orThrow(api.putRequestRetry({ body: { value: -1 } })), {
    status: 400,
    message: invalid.message,
  });
});

test('no answer is an error of the same kind, and so is one that says that nothing is new', options, async () => {
  const { error } = await new Cliproxy({ url: 'http://127.0.0.1:9', key }).getDebug();
  assert.deepEqual([error.status, error.error], [0, 'unreachable']);
  const { response } = await api.getConfig();
  const same = await api.getConfig({ headers: { 'If-None-Match': response.headers.get('ETag') } });
  assert.deepEqual([same.error.status, same.error.error], [304, 'not modified']);
});

test('a change is made only if nobody was faster, or else once more', options, async () => {
  const read = await api.listApiKeys();
  const add = ({ 'api-keys': keys }, name) => [...keys, name];
  await orThrow(api.putApiKeys({ body: add(read.data, 'sk-theirs'), ...ifMatch(read) }));
  const late = await api.putApiKeys({ body: add(read.data, 'sk-ours'), ...ifMatch(read) });
  assert.equal(late.error.status, 412);

  let writes = 0;
  const written = await edit(
    () => api.listApiKeys(),
    async (data, condition) => {
      if (++writes === 1) await orThrow(api.patchApiKey({ body: { old: 'sk-none', new: 'sk-fast' } }));
      return api.putApiKeys({ body: add(data, 'sk-ours'), ...condition });
    },
  );
  assert.equal(written.error, undefined);
  assert.equal(writes, 2);
  const { 'api-keys': keys } = await orThrow(api.listApiKeys());
  assert.deepEqual(keys.slice(-3), ['sk-theirs', 'sk-fast', 'sk-ours']);

  const stubborn = await edit(
    () => Promise.resolve(read),
    (_, condition) => api.putApiKeys({ body: [], ...condition }),
    2,
  );
  assert.equal(stubborn.error.status, 412);
  const refused = await edit(
    () => new Cliproxy({ url, key: 'mk-wrong' }).listApiKeys(),
    () => assert.fail(),
  );
  assert.equal(refused.error.status, 401);
  assert.throws(() => ifMatch({}), TypeError);
});

test('the log is followed line by line, and until a signal ends it', options, async () => {
  await orThrow(api.putLoggingToFile({ body: { value: true } }));
  const abort = new AbortController();
  const keepAsking = async () => {
    while (!abort.signal.aborted) await orThrow(api.listApiKeys()); // each is a line
  };
  const asking = keepAsking();
  const lines = [];
  for await (const line of followLog(api, { last: 0, every: 10, signal: abort.signal })) {
    lines.push(line);
    if (line.includes('/api-keys')) abort.abort();
  }
  await asking;
  assert.ok(lines.length > 0);
  await assert.rejects(followLog(new Cliproxy({ url, key: 'mk-wrong' })).next(), { status: 401 });
});
