import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OAuthClientSettings } from '../../src/logins/index.ts';
import type { JsonObject } from '../../src/platform/json.ts';
import type { OAuthServer } from '../fixtures/oauth/server.ts';
import { fileOf, login, openLogins } from './fixture.ts';

/** The settings of a client whose logins and refreshes bring no refresh token. */
function withoutRefreshTokens(oauth: OAuthServer, client: OAuthClientSettings): OAuthClientSettings {
  oauth.routes.set('/bare/token', async ({ text, headers }) => {
    const answer = await fetch(client['token-url']!, {
      method: 'POST',
      headers: { 'content-type': headers['content-type']! },
      body: text,
    });
    return { body: { ...((await answer.json()) as object), refresh_token: undefined } };
  });
  return { ...client, 'token-url': `${oauth.url}/bare/token` };
}

for (const [provider, file] of [
  ['anthropic', 'claude-ann@example.com.json'],
  ['gemini-cli', 'gemini-ann@example.com-project-a.json'],
] as const)
  test(`a login to ${provider} whose answer has no refresh token keeps the one of the account's file`, async (t) => {
    const fixture = await openLogins(t);
    const { oauth } = fixture;
    const tokens = async (): Promise<Record<string, unknown>> => {
      const whole = await fileOf(fixture, file);
      return provider === 'gemini-cli' ? (whole['token'] as Record<string, unknown>) : whole;
    };
    const client = oauth.clients[provider]!;
    const bare = withoutRefreshTokens(oauth, client);

    oauth.clients[provider] = bare;
    assert.deepEqual((await login(fixture, provider)).status, { status: 'ok' });
    assert.equal((await tokens())['refresh_token'], '');

    oauth.clients[provider] = client;
    await login(fixture, provider);
    const first = await tokens();
    assert.ok(first['refresh_token']);

    oauth.clients[provider] = bare;
    await login(fixture, provider);
    const second = await tokens();
    assert.equal(second['refresh_token'], first['refresh_token']);
    assert.notEqual(second['access_token'], first['access_token']);
  });

test('the client that a refresh token was made for stays in the file as long as that token does', async (t) => {
  const fixture = await openLogins(t);
  const { oauth, files, logins } = fixture;
  const file = 'gemini-ann@example.com-project-a.json';
  const tokens = async () => (await fileOf(fixture, file))['token'] as JsonObject;
  const client = oauth.clients['gemini-cli']!;
  await login(fixture, 'gemini-cli');
  const own = { client_id: client['client-id']!, client_secret: client['client-secret']! };
  await files.put(file, { ...((await fileOf(fixture, file)) as JsonObject), token: { ...(await tokens()), ...own } });
  const other = { ...client, 'client-id': 'google-other' };

  oauth.clients['gemini-cli'] = withoutRefreshTokens(oauth, other);
  assert.deepEqual((await login(fixture, 'gemini-cli')).status, { status: 'ok' });
  const { client_id, client_secret } = await tokens();
  assert.deepEqual({ client_id, client_secret }, own);
  await logins.refresh(file);

  oauth.clients['gemini-cli'] = other;
  assert.deepEqual((await login(fixture, 'gemini-cli')).status, { status: 'ok' });
  assert.equal((await tokens())['client_id'], undefined);
  await logins.refresh(file);
});
