import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf, openLogins } from './fixture.ts';

const byHand = { listens: false, projectId: '' };

test('a login whose client nobody has configured says all that is needed', async (t) => {
  const { logins } = await openLogins(t, { settings: () => ({ proxyUrl: '', clients: {}, workers: 2 }) });
  for (const [provider, variable] of [
    ['gemini-cli', 'GEMINI_CLI'],
    ['antigravity', 'ANTIGRAVITY'],
    ['iflow', 'IFLOW'],
  ] as const)
    await assert.rejects(logins.start(provider, byHand), {
      kind: 'unavailable',
      code: 'oauth client not configured',
      message: new RegExp(
        `set oauth-clients\\.${provider}\\.client-id and oauth-clients\\.${provider}\\.client-secret .*CLIPROXY_OAUTH_${variable}_CLIENT_ID and CLIPROXY_OAUTH_${variable}_CLIENT_SECRET .*http://localhost:\\d+/`,
      ),
    });
  for (const provider of ['anthropic', 'codex']) await logins.start(provider, byHand); // public clients
});

test('a client may be under any name of its provider, of which the first is its own', async (t) => {
  const [id, secret] = ['client-id', 'client-secret'] as const;
  const clients = {
    claude: { [id]: 'mine' },
    gemini: { [id]: 'mine', [secret]: 's' },
    openai: { [id]: 'other' },
    codex: { [id]: 'mine' },
  };
  const { logins } = await openLogins(t, { settings: () => ({ proxyUrl: '', clients, workers: 2 }) });
  for (const provider of ['anthropic', 'gemini-cli', 'codex']) {
    const { url } = await logins.start(provider, byHand);
    assert.equal(new URL(url).searchParams.get('client_id'), 'mine', provider);
  }
});

test('a client may come from the environment', async (t) => {
  const { logins } = await openLogins(t, {
    settings: () => ({ proxyUrl: '', clients: {}, workers: 2 }),
    environment: { CLIPROXY_OAUTH_GEMINI_CLI_CLIENT_ID: 'mine', CLIPROXY_OAUTH_GEMINI_CLI_CLIENT_SECRET: 's' },
  });
  const { url } = await logins.start('gemini-cli', byHand);
  assert.equal(new URL(url).searchParams.get('client_id'), 'mine');
});

test('who logs in where a vendor may refuse other clients is told', async (t) => {
  const { logins } = await openLogins(t);
  for (const [provider, name] of [
    ['anthropic', 'claude'],
    ['codex', 'codex'],
    ['gemini-cli', 'gemini-cli'],
    ['antigravity', 'antigravity'],
  ] as const) {
    const { message } = await logins.start(provider, byHand);
    assert.match(message ?? '', new RegExp(`own client.*unless oauth-routing in the config names ${name}\\.$`));
  }
  for (const provider of ['qwen', 'kimi', 'xai', 'iflow'])
    assert.doesNotMatch((await logins.start(provider, byHand)).message ?? '', /oauth-routing/);
});

test('providers are asked under our own name, whoever they are', async (t) => {
  const { logins, oauth } = await openLogins(t);
  const agents: (string | undefined)[] = [];
  for (const path of ['/qwen/device', '/kimi/device', '/iflow/api/openapi/apikey', '/anthropic/token'])
    oauth.routes.set(path, ({ headers }) => {
      agents.push(headers['user-agent']);
      return { status: 503 };
    });
  for (const provider of ['qwen', 'kimi']) await assert.rejects(logins.start(provider, byHand));
  await assert.rejects(logins.startWithCookie('BXAuth=good'));
  const { state } = await logins.start('anthropic', byHand);
  logins.paste({ state, code: 'c' });
  await endOf(logins, state);
  assert.deepEqual(agents, Array(4).fill('cliproxy/0.0.0-test'));
});
