import { isObject, type Json, type JsonObject, memberOf } from '../../platform/json.ts';
import { type AccountContext, type CodeRequest, LoginFailure, Unanswered } from './login-provider.ts';
import { textOf } from './members.ts';

/** What Google's two logins share. */
const scopes = ['cloud-platform', 'userinfo.email', 'userinfo.profile'];
export const googleScopes = (more: readonly string[] = []): string[] =>
  [...scopes, ...more].map((name) => `https://www.googleapis.com/auth/${name}`);

export const googleParameters =
  (scope: readonly string[]) =>
  ({ clientId, redirect, state, challenge }: CodeRequest): Record<string, string> => ({
    access_type: 'offline',
    client_id: clientId,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    prompt: 'consent',
    redirect_uri: redirect,
    response_type: 'code',
    scope: scope.join(' '),
    state,
  });

export const googleUrls = {
  token: 'https://oauth2.googleapis.com/token',
  userinfo: 'https://www.googleapis.com/oauth2/v1/userinfo?alt=json',
};

const codeAssistHost = 'https://cloudcode-pa.googleapis.com';
const fallbackTier = 'legacy-tier';

/** One method of Code Assist. Rejects with Unanswered for any status but 200. */
export async function codeAssist(
  method: 'loadCodeAssist' | 'onboardUser',
  body: JsonObject,
  { token, api, call }: Pick<AccountContext, 'api' | 'call'> & { token: string },
): Promise<JsonObject> {
  const answer = await call(`${api(codeAssistHost)}/v1internal:${method}`, { token, body });
  if (answer.status !== 200 || !isObject(answer.body))
    throw new Unanswered(`Google's ${method} answered status ${answer.status}`);
  return answer.body;
}

/** The id of a project, which Google gives as text or as an object. '' if there is none. */
export function projectIn(answer: Json | undefined): string {
  const project = isObject(answer) ? memberOf(answer, 'cloudaicompanionProject') : undefined;
  return textOf(project) || textOf(project, 'id');
}

/** The tier that Google offers by default. */
export function tierIn(answer: JsonObject): string {
  const tiers = memberOf(answer, 'allowedTiers');
  const chosen = Array.isArray(tiers) ? tiers.find((tier) => isObject(tier) && tier['isDefault'] === true) : undefined;
  return textOf(chosen, 'id') || fallbackTier;
}

/** Who signed in, by the address; '' if Google doesn't say. Rejects with LoginFailure. */
export async function googleEmail(
  token: string,
  { call, userinfoUrl }: Pick<AccountContext, 'call' | 'userinfoUrl'>,
  code: (status: number | undefined) => string,
): Promise<string> {
  const answer = await call(userinfoUrl, { token }).catch((error) => {
    throw new LoginFailure(code(undefined), `Google did not tell whose account this is: ${error.message}`);
  });
  if (answer.status !== 200)
    throw new LoginFailure(code(answer.status), `Google did not tell whose account this is: status ${answer.status}`);
  return textOf(answer.body, 'email');
}
