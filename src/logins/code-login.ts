import { calculatePKCECodeChallenge, generateRandomCodeVerifier } from 'oauth4webapi';
import type { CodeFlow } from '../providers/index.ts';
import type { CallbackListeners } from './callback-listener.ts';
import { complete, failure } from './complete.ts';
import type { Engine, Reach } from './engine.ts';
import { Refused } from './grants.ts';
import type { Callback, Session } from './sessions.ts';
import { redirectOf } from './settings.ts';
import { pasteInstead } from './texts.ts';

export type CodeLogin = { session: Session; reached: Reach; engine: Engine; projectId: string; stamp: () => number };

/** Begins an authorization-code flow; resolves to the address that the person opens, and to what they should know. */
export async function startCodeLogin(
  login: CodeLogin,
  flow: CodeFlow,
  listeners: CallbackListeners | undefined,
): Promise<{ url: string; notes: string[] }> {
  const { session, reached } = login;
  const verifier = flow.pkce ? generateRandomCodeVerifier() : '';
  const redirect = redirectOf(reached.provider, reached.own);
  const parameters = flow.parameters({
    clientId: reached.client().id,
    redirect,
    state: session.state,
    challenge: verifier && (await calculatePKCECodeChallenge(verifier)),
  });
  const url = new URL(reached.addresses.auth);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  session.receive = (callback) => {
    session.receive = undefined;
    session.awaitAtMost(Infinity);
    void finish(login, callback, { redirect, verifier });
  };
  return { url: url.href, notes: await listenFor(session, listeners, Number(new URL(redirect).port || 80)) };
}

/** Listens for the browser as long as the session lasts, if it can; resolves to what the person should know. */
async function listenFor(session: Session, listeners: CallbackListeners | undefined, port: number): Promise<string[]> {
  if (!listeners) return [pasteInstead('No callback listener was asked for (is_webui=true)')];
  const { refusal, release } = await listeners.hold(port);
  session.ended.then(release);
  if (refusal === undefined) return [];
  const why = refusal === 'EADDRINUSE' ? 'is taken by another program' : `cannot be opened (${refusal})`;
  return [pasteInstead(`Port ${port} ${why}, so no browser can come back here`)];
}

/** From the callback to the saved file. Never rejects. */
async function finish(
  login: CodeLogin,
  { code, error }: Callback,
  { redirect, verifier }: { redirect: string; verifier: string },
): Promise<void> {
  const { session, reached } = login;
  const { texts, title } = reached.provider;
  if (error) return session.end(failure(session, texts.denied, deniedBy(title, error)));
  if (!code)
    return session.end(failure(session, texts.missingCode, `${title} sent no code along: start the login again`));
  try {
    const { state, signal } = session;
    const tokens = await reached.grants(signal).exchange({ code, state, redirect, verifier });
    await complete(session, tokens, login);
  } catch (cause) {
    session.end(refusal(session, cause));
  }
}

const deniedBy = (title: string, error: string): string =>
  `${title} sent you back without signing in${/^[\w.-]{1,64}$/.test(error) ? ` (${error})` : ''}: start the login again and allow it`;

/** How a login ends whose code was not taken. A provider that turns us away is named in the error itself. */
export function refusal(session: Session, cause: unknown) {
  const { exchange } = session.provider.texts;
  if (!(cause instanceof Refused))
    return failure(session, exchange, `${(cause as Error).message}. Start the login again`);
  const isTurnedAway = cause.status === 403 || cause.status === 401;
  const why = isTurnedAway
    ? `${cause.message}: it does not let this client in`
    : `${cause.message}. A code counts only once, and only for a few minutes: start the login again`;
  const outcome = failure(session, exchange, why);
  return isTurnedAway && outcome.status === 'error' ? { ...outcome, error: outcome.message } : outcome;
}
