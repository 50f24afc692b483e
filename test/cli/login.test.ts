/** Logins from the command line, to a real OAuth server. */
import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { logins } from '../../src/cli/contract.ts';
import { operations } from '../contract/document.ts';
import { configFor } from '../fixtures/oauth/config.ts';
import { signIn } from '../fixtures/oauth/person.ts';
import { oauthServer } from '../fixtures/oauth/server.ts';
import { testServer } from '../fixtures/server.ts';
import { until } from '../fixtures/until.ts';
import { type CallOptions, openInput, speaker } from './cli.ts';

test('every login of the contract can be begun by its name', () => {
  const started = operations.flatMap(({ operationId }) => (/^start.*Login$/.test(operationId) ? [operationId] : []));
  assert.deepEqual(logins.map(({ start }) => start).sort(), started.sort());
});

/** Begins a login and resolves to the address that it prints; `ended` is how the command ends. */
async function begun(t: TestContext, provider: string, more: string[] = [], options: CallOptions = {}) {
  const server = await testServer(t, configFor(await oauthServer(t)));
  const { api } = await speaker(t, server);
  let told = '';
  const { promise, resolve } = Promise.withResolvers<string>();
  const seen = (text: string): void => {
    told += text;
    const [, url] = /^Sign in at (\S+)$/m.exec(told) ?? [];
    if (url) resolve(url);
  };
  const ended = api(['auth', 'login', provider, '--no-browser', ...more], { ...options, seen });
  return {
    server,
    url: await Promise.race([promise, ended.then(({ errors }) => assert.fail(errors))]),
    ended,
    told: () => told,
  };
}

test('a login ends with the place of the file', async (t) => {
  const stdin = openInput(); // the port that the browser would come back to may be another test's
  const { server, url, ended } = await begun(t, 'codex', [], { stdin });
  stdin.write(`${await signIn(url, 'ann@example.com')}\n`);
  const { code, output } = await ended;
  const folder = join(dirname(server.configFile), 'auths');
  const [name] = (await readdir(folder)).filter((one) => one.endsWith('.json'));
  assert.deepEqual([code, output], [0, `signed in: ${join(folder, name!)}\n`]);
  assert.equal(JSON.parse(await readFile(join(folder, name!), 'utf8')).email, 'ann@example.com');
});

test('an address that is pasted ends it, too; one that is none is said to be wrong', async (t) => {
  const stdin = openInput();
  const { url, ended, told } = await begun(t, 'anthropic', ['--json'], { stdin });
  const address = await signIn(url, 'ann@example.com');
  stdin.write(`${address.replace('code=', 'nothing=')}\n`);
  await until(() => told().includes('code or error is required'));
  stdin.write(`${address}\n`);
  const { code, output } = await ended;
  const { status, files } = JSON.parse(output);
  assert.deepEqual([code, status, files.length], [0, 'ok', 1]);
  assert.ok((await stat(files[0].path)).isFile());
});

test('a device login shows its code', async (t) => {
  const { url, ended, told } = await begun(t, 'qwen');
  const [, shown] = /^The code is {2}(\S+)$/m.exec(told()) ?? [];
  assert.match(shown ?? '', /^[\w-]{4,}$/, told());
  await signIn(url, 'ann@example.com');
  const { code, output } = await ended;
  assert.equal(code, 0);
  assert.match(output, /^signed in: \S+qwen\S*\.json\n$/);
});

test('a login that is refused ends with the reason, and one that is called off is cancelled', async (t) => {
  const stdin = openInput();
  const denied = await begun(t, 'codex', [], { stdin });
  stdin.write(`${await signIn(denied.url, 'ann@example.com', 'deny')}\n`);
  const { code, errors } = await denied.ended;
  assert.equal(code, 1);
  assert.match(errors, /\ncliproxy: Bad Request: Codex sent you back without signing in \(access_denied\)/);

  const control = new AbortController();
  const { server, url, ended } = await begun(t, 'anthropic', [], { signal: control.signal });
  control.abort();
  assert.equal((await ended).code, 130);
  const state = new URL(url).searchParams.get('state');
  const status = await (await server.call('GET', `/get-auth-status?state=${state}`)).json();
  assert.equal((status as { error: string }).error, 'Authentication cancelled');
});

test('what a provider needs first is said', async (t) => {
  const { api } = await speaker(t, await testServer(t));
  const { code, errors } = await api(['auth', 'login', 'iflow', '--no-browser']);
  assert.equal(code, 1);
  assert.match(errors, /^cliproxy: oauth client not configured: set oauth-clients\.iflow\.client-id/);
  const project = await api(['auth', 'login', 'codex', '--project', 'p']);
  assert.deepEqual([project.code, project.errors], [2, 'cliproxy: --project: codex knows no projects\n']);
});
