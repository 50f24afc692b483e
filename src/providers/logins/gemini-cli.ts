import type { JsonObject } from '../../platform/json.ts';
import { safeName } from './file-name.ts';
import { readyProjects } from './gemini-projects.ts';
import { googleEmail, googleParameters, googleScopes, googleUrls } from './google.ts';
import type { LoginProvider, MemberChange } from './login-provider.ts';
import { endOf, textOf, timestamp, usualLeadSeconds } from './members.ts';

const scopes = googleScopes();

/** A client that the file itself was made for: its refresh token is of no use to another. */
function clientOf(file: JsonObject): { client?: { id: string; secret: string } } {
  const [id, secret] = [textOf(file, 'token', 'client_id'), textOf(file, 'token', 'client_secret')];
  return id && secret ? { client: { id, secret } } : {};
}

/** Google accounts for Gemini Code Assist. */
export const geminiCli: LoginProvider = {
  name: 'gemini-cli',
  title: 'Gemini CLI',
  aliases: ['gemini', 'google'],
  type: 'gemini',
  restrictedAs: 'gemini-cli',
  urls: { auth: 'https://accounts.google.com/o/oauth2/auth', ...googleUrls },
  flow: {
    kind: 'code',
    port: 8085,
    path: '/oauth2callback',
    servicePath: '/google/callback',
    pkce: true,
    parameters: googleParameters(scopes),
  },
  dialect: { clientAuth: 'post' },
  texts: {
    denied: 'Authentication failed',
    missingCode: 'Authentication failed: code not found',
    exchange: 'Failed to exchange token',
    save: 'Failed to save token to file',
    timeout: 'OAuth flow timed out',
  },
  async account(tokens, context) {
    const { now, stamp, tokenUrl } = context;
    const projectId = context.projectId.trim();
    const received = now();
    const email = await googleEmail(tokens.access, context, (status) =>
      status === undefined ? 'Failed to execute request' : `Get user info request failed with status ${status}`,
    );
    const { ids, isAuto } = await readyProjects(projectId, { ...context, token: tokens.access });
    const isMany = projectId.toUpperCase() === 'ALL' || projectId.includes(',');
    const project = ids.join(',');
    return {
      file: `gemini-${safeName(email || String(stamp()))}-${isMany ? 'all' : safeName(project)}.json`,
      members: {
        token: {
          access_token: tokens.access,
          token_type: 'Bearer',
          refresh_token: tokens.refresh,
          expiry: endOf(tokens, received),
          ...(tokens.expiresIn !== undefined && { expires_in: tokens.expiresIn }),
          token_uri: tokenUrl,
          scopes,
          universe_domain: 'googleapis.com',
        },
        project_id: project,
        email,
        auto: isAuto,
        checked: true,
        type: 'gemini',
        last_refresh: timestamp(received),
      },
    };
  },
  refresh: {
    leadSeconds: usualLeadSeconds,
    secretOf: (file) => textOf(file, 'token', 'refresh_token') || undefined,
    async renew(file, { grant, now }) {
      const refreshToken = textOf(file, 'token', 'refresh_token');
      const tokens = await grant({ refreshToken, ...clientOf(file) });
      const changes: MemberChange[] = [
        { path: ['token', 'access_token'], value: tokens.access },
        { path: ['token', 'expiry'], value: endOf(tokens, now()) },
        { path: ['last_refresh'], value: timestamp(now()) },
      ];
      if (tokens.refresh !== '') changes.push({ path: ['token', 'refresh_token'], value: tokens.refresh });
      return changes;
    },
  },
};
