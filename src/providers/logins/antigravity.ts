import { type JsonObject, memberOf } from '../../platform/json.ts';
import { safeName } from './file-name.ts';
import { codeAssist, googleEmail, googleParameters, googleScopes, googleUrls, projectIn, tierIn } from './google.ts';
import { type AccountContext, LoginFailure, type LoginProvider, type Tokens } from './login-provider.ts';
import { changesOf, endOf, renewedMembers, textOf, usualLeadSeconds, usualRefresh } from './members.ts';

const metadata = { ideType: 'ANTIGRAVITY', platform: 'PLATFORM_UNSPECIFIED', pluginType: 'GEMINI' };
const mostTries = 5;
const pollMilliseconds = 2000;

/** The project that Google gives the account; '' if it gives none: the login is good without one. */
async function projectOf(context: AccountContext & { token: string }): Promise<string> {
  const loaded = await codeAssist('loadCodeAssist', { metadata }, context);
  const project = projectIn(loaded);
  if (project !== '') return project;
  for (let tries = 1; ; tries++) {
    const answer = await codeAssist('onboardUser', { tierId: tierIn(loaded), metadata }, context);
    if (answer['done'] === true) return projectIn(memberOf(answer, 'response'));
    if (tries === mostTries) return '';
    await context.pause(pollMilliseconds);
  }
}

/** The project that the account has by now, for a file that was made before it had one. */
const knownProject = (context: Parameters<typeof codeAssist>[2]): Promise<string> =>
  codeAssist('loadCodeAssist', { metadata }, context).then(projectIn, () => '');

/** This provider's own names of when a token ends. */
const lifetime = (tokens: Tokens, now: number) => ({
  ...(tokens.expiresIn !== undefined && { expires_in: tokens.expiresIn }),
  timestamp: now,
});

const refreshed = usualRefresh(usualLeadSeconds);

/** Google accounts for Antigravity. */
export const antigravity: LoginProvider = {
  name: 'antigravity',
  title: 'Antigravity',
  aliases: ['anti-gravity'],
  type: 'antigravity',
  restrictedAs: 'antigravity',
  urls: { auth: 'https://accounts.google.com/o/oauth2/v2/auth', ...googleUrls },
  flow: {
    kind: 'code',
    port: 51121,
    path: '/oauth-callback',
    servicePath: '/antigravity/callback',
    pkce: true,
    parameters: googleParameters(googleScopes(['cclog', 'experimentsandconfigs'])),
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
    const received = context.now();
    const failure = 'Failed to fetch user info';
    const email = await googleEmail(tokens.access, context, () => failure);
    if (email === '') throw new LoginFailure(failure, 'Google did not tell the address of this account: log in again');
    const project = await projectOf({ ...context, token: tokens.access }).catch(() => '');
    return {
      file: `antigravity-${safeName(email)}.json`,
      members: {
        access_token: tokens.access,
        email,
        expired: endOf(tokens, received),
        ...lifetime(tokens, received),
        ...(project !== '' && { project_id: project }),
        refresh_token: tokens.refresh,
        type: 'antigravity',
      },
    };
  },
  refresh: {
    ...refreshed,
    async renew(file: JsonObject, context) {
      const tokens = await context.grant({ refreshToken: textOf(file, 'refresh_token') });
      const now = context.now();
      const { last_refresh: _, ...members } = renewedMembers(tokens, now);
      const project = textOf(file, 'project_id') === '' ? await knownProject({ ...context, token: tokens.access }) : '';
      return changesOf({ ...members, ...lifetime(tokens, now), project_id: project || undefined });
    },
  },
};
