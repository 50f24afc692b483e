import type { Handlers } from '../contract/index.ts';
import type { Logins } from '../logins/index.ts';

type StartId =
  | 'startAnthropicLogin'
  | 'startCodexLogin'
  | 'startGeminiCliLogin'
  | 'startAntigravityLogin'
  | 'startIflowLogin';
type StartDeviceId = 'startQwenLogin' | 'startKimiLogin' | 'startXaiLogin';

/** Signing in to providers, and renewing what came of it. */
export const logins = ({ logins }: { logins: Logins }) => {
  /** Begins a login that waits for a callback. */
  const start =
    (provider: string) =>
    async ({ query }: { query: { is_webui?: string; project_id?: string } }) => {
      const listens = /^(1|true|yes|on)$/i.test(query.is_webui?.trim() ?? '');
      const started = await logins.start(provider, { listens, projectId: query.project_id ?? '' });
      const { url, state, message } = started;
      return { status: 200 as const, body: { status: 'ok' as const, url, state, ...(message && { message }) } };
    };
  /** Begins a login that completes by itself. */
  const startDevice = (provider: string) => async () => {
    const { url, state, message, device } = await logins.start(provider, { listens: false, projectId: '' });
    const { userCode = '', expiresIn = 0 } = device ?? {};
    const body = { status: 'ok' as const, url, state, ...(message && { message }) };
    return {
      status: 200 as const,
      body: { ...body, flow: 'device' as const, user_code: userCode, expires_in: expiresIn },
    };
  };
  return {
    startAnthropicLogin: start('anthropic'),
    startCodexLogin: start('codex'),
    startGeminiCliLogin: start('gemini-cli'),
    startAntigravityLogin: start('antigravity'),
    startIflowLogin: start('iflow'),
    startQwenLogin: startDevice('qwen'),
    startKimiLogin: startDevice('kimi'),
    startXaiLogin: startDevice('xai'),
    loginWithIflowCookie: async ({ body }) => {
      const { file, email, expired } = await logins.startWithCookie(body.cookie ?? '');
      return { status: 200, body: { status: 'ok', saved_path: file, email, expired, type: 'iflow' } };
    },
    getLoginStatus: async ({ query }) => ({ status: 200, body: logins.status(query.state ?? '') ?? { status: 'ok' } }),
    submitOAuthCallback: async ({ body: { redirect_url: redirectUrl, ...parts } }) => {
      logins.paste({ ...parts, ...(redirectUrl !== undefined && { redirectUrl }) });
      return { status: 200, body: { status: 'ok' } };
    },
    cancelLogin: async ({ query }) => ({
      status: 200,
      body: { status: 'ok', cancelled: logins.cancel(query.state ?? '') },
    }),
    refreshAuthFile: async ({ query: { name = '' } }) => {
      const { expired } = await logins.refresh(name);
      return { status: 200, body: { status: 'ok', name, ...(expired !== undefined && { expired }) } };
    },
  } satisfies Handlers<
    | StartId
    | StartDeviceId
    | 'loginWithIflowCookie'
    | 'getLoginStatus'
    | 'submitOAuthCallback'
    | 'cancelLogin'
    | 'refreshAuthFile'
  >;
};
