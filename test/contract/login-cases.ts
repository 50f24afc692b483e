import { filesForm } from './auth-file-example.ts';
import type { Case } from './case.ts';
import { begin } from './login-example.ts';

const callback = (title: string, want: number, error: string, body: unknown): Case => ({
  id: 'submitOAuthCallback',
  title,
  want,
  error,
  body,
});

const startCases: Case[] = [
  ...['true', '1', 'YES', 'on'].map((value) => ({
    id: 'startCodexLogin',
    title: `takes ${value} for is_webui`,
    want: 200,
    path: `/codex-auth-url?is_webui=${value}`,
  })),
  { id: 'startGeminiCliLogin', title: 'takes a project', want: 200, path: '/gemini-cli-auth-url?project_id=ALL' },
  {
    id: 'startGeminiCliLogin',
    title: 'refuses a project that is too long',
    want: 400,
    error: 'invalid query',
    path: `/gemini-cli-auth-url?project_id=${'p'.repeat(4097)}`,
  },
  ...['startGeminiCliLogin', 'startAntigravityLogin', 'startIflowLogin'].map((id) => ({
    id,
    title: 'says that no client is configured',
    want: 503,
    error: 'oauth client not configured',
    scenario: 'aside' as const,
  })),
  ...['startQwenLogin', 'startKimiLogin'].map((id) => ({
    id,
    title: 'says that the provider cannot be reached',
    want: 500,
    error: 'failed to generate authorization url',
    scenario: 'aside' as const,
  })),
  {
    id: 'startXaiLogin',
    title: 'says that the provider cannot be reached',
    want: 500,
    error: 'failed to start device authorization flow',
    scenario: 'aside',
  },
];

const sessionCases: Case[] = [
  { id: 'getLoginStatus', title: 'answers without a state', want: 200, path: '/get-auth-status' },
  ...['a/b', '..', 'a%20b', 'x'.repeat(129)].map((state) => ({
    id: 'getLoginStatus',
    title: `refuses ${state} as a state`,
    want: 400,
    error: 'invalid state',
    path: `/get-auth-status?state=${state}`,
  })),
  {
    id: 'getLoginStatus',
    title: 'tells that a login waits',
    want: 200,
    prepare: async (server) => ({ path: `/get-auth-status?state=${(await begin(server, 'codex')).state}` }),
  },
  {
    id: 'cancelLogin',
    title: 'ends a login',
    want: 200,
    prepare: async (server) => ({ path: `/oauth-session?state=${(await begin(server, 'codex')).state}` }),
  },
  { id: 'cancelLogin', title: 'wants a state', want: 400, error: 'missing state', path: '/oauth-session' },
  { id: 'cancelLogin', title: 'refuses no state', want: 400, error: 'invalid state', path: '/oauth-session?state=a/b' },
];

const callbackCases: Case[] = [
  callback('refuses what is no provider', 400, 'unsupported provider', { provider: 'no/body', state: 's', code: 'c' }),
  callback('wants a whole address', 400, 'invalid redirect_url', { redirect_url: 'localhost' }),
  callback('wants a state', 400, 'state is required', { code: 'c' }),
  callback('refuses what is no state', 400, 'invalid state', { state: '../x', code: 'c' }),
  callback('wants a code', 400, 'code or error is required', { state: 's' }),
  callback('knows no such login', 404, 'unknown or expired state', { state: 's', code: 'c' }),
  callback('refuses a text that is too long', 400, 'invalid body', { state: 's', code: 'c'.repeat(4097) }),
  {
    ...callback('refuses the callback of another provider', 400, 'provider does not match state', undefined),
    prepare: async (server) => ({
      body: { provider: 'claude', state: (await begin(server, 'codex')).state, code: 'c' },
    }),
  },
  {
    ...callback('says that nothing has to be pasted', 409, 'oauth flow is not pending', undefined),
    prepare: async (server) => ({ body: { state: (await begin(server, 'kimi')).state, code: 'c' } }),
  },
];

const cookieCases: Case[] = [
  ...['', '  '].map((cookie) => ({
    id: 'loginWithIflowCookie',
    title: `wants a cookie, not ${JSON.stringify(cookie)}`,
    want: 400,
    error: 'cookie is required',
    body: { cookie },
  })),
  { id: 'loginWithIflowCookie', title: 'wants a cookie', want: 400, error: 'cookie is required', body: {} },
  {
    id: 'loginWithIflowCookie',
    title: 'wants the cookie of iFlow',
    want: 400,
    error: 'cookie missing BXAuth field',
    body: { cookie: 'a=b' },
  },
  {
    id: 'loginWithIflowCookie',
    title: 'says that the cookie is refused',
    want: 400,
    error: 'iflow cookie authentication failed',
    body: { cookie: 'BXAuth=bad' },
  },
  {
    id: 'loginWithIflowCookie',
    title: 'trades a cookie once',
    want: 409,
    error: 'duplicate BXAuth found',
    prepare: async (server) => {
      const body = { cookie: 'BXAuth=twice' };
      await server.call('POST', '/iflow-auth-url', { body });
      return { body };
    },
  },
];

const refreshCases: Case[] = [
  ...['', '?name=', '?name=..', '?name=a/b.json', '?name=a%00.json'].map((query) => ({
    id: 'refreshAuthFile',
    title: `refuses ${JSON.stringify(query)}`,
    want: 400,
    error: 'invalid name',
    path: `/auth-files/refresh${query}`,
  })),
  {
    id: 'refreshAuthFile',
    title: 'finds no other file',
    want: 404,
    error: 'auth file not found',
    path: '/auth-files/refresh?name=none.json',
  },
  {
    id: 'refreshAuthFile',
    title: 'says that there is nothing to renew it with',
    want: 409,
    error: 'credential cannot be refreshed',
    path: '/auth-files/refresh?name=codex-user@example.com.json',
  },
  {
    id: 'refreshAuthFile',
    title: 'says that the provider refuses',
    want: 502,
    error: 'refresh failed',
    prepare: async (server) => {
      const file = '{"type":"codex","refresh_token":"gone","expired":"2099-01-01T00:00:00Z"}';
      await server.call('POST', '/auth-files', { body: filesForm({ 'refused.json': file }) });
      return { path: '/auth-files/refresh?name=refused.json' };
    },
  },
  {
    id: 'refreshAuthFile',
    title: "says so while the auth directory can't be read",
    want: 503,
    error: 'core auth manager unavailable',
    scenario: 'dirless',
  },
];

export const loginCases: Case[] = [...startCases, ...sessionCases, ...callbackCases, ...cookieCases, ...refreshCases];
