import { calculatePKCECodeChallenge, type DeviceAuthorizationResponse, generateRandomCodeVerifier } from 'oauth4webapi';
import { type DeviceFlow, Unanswered } from '../providers/index.ts';
import type { CodeLogin } from './code-login.ts';
import { refusal } from './code-login.ts';
import { complete, failure } from './complete.ts';
import type { Reach } from './engine.ts';
import { Refused } from './grants.ts';

/** A device flow that has begun; `url` is what the person opens. */
export type BegunDevice = { url: string; answer: DeviceAuthorizationResponse; verifier: string };

/** Asks the provider for a code. Rejects with Refused, or with Unanswered. */
export async function beginDevice(reached: Reach, flow: DeviceFlow, signal: AbortSignal): Promise<BegunDevice> {
  const verifier = flow.pkce ? generateRandomCodeVerifier() : '';
  const challenge = verifier && (await calculatePKCECodeChallenge(verifier));
  const answer = await reached.grants(signal).startDevice(challenge);
  // People and programs open what we give out as an address: `javascript:` and its like never get that far.
  const url = pageAt(answer.verification_uri_complete) ?? pageAt(answer.verification_uri);
  if (url === undefined) throw new Unanswered(`${reached.provider.title} named no web page to sign in on`);
  return { url, answer, verifier };
}

function pageAt(address = ''): string | undefined {
  const { protocol, href } = URL.parse(address) ?? {};
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

const usualIntervalSeconds = 5;
/** The longest pause: beyond this nobody would wait, and a timer would take what is far beyond for no pause at all. */
const longestIntervalSeconds = 60;

/** Asks until the person has signed in, then completes the login. Never rejects. */
export async function awaitDevice(
  login: CodeLogin,
  flow: DeviceFlow,
  { answer, verifier }: BegunDevice,
): Promise<void> {
  const { session, reached, engine } = login;
  const asked = Math.max(answer.interval ?? usualIntervalSeconds, flow.intervalSeconds);
  let interval = Math.min(asked, longestIntervalSeconds);
  while (session.status.status === 'wait') {
    try {
      await engine.sleep(interval * 1000, session.signal);
      const tokens = await reached.grants(session.signal).pollDevice({ deviceCode: answer.device_code, verifier });
      session.awaitAtMost(Infinity);
      return await complete(session, tokens, login);
    } catch (error) {
      if (session.status.status !== 'wait') return;
      if (error instanceof Unanswered) {
        interval = Math.min(interval * 2, longestIntervalSeconds); // RFC 8628, 3.5: slower after a time-out
        continue;
      }
      const code = error instanceof Refused ? error.code : '';
      if (code === 'authorization_pending') continue;
      if (code === 'slow_down') {
        interval = Math.min(interval + 5, longestIntervalSeconds); // RFC 8628, 3.5
        continue;
      }
      session.end(ending(login, code, error));
    }
  }
}

function ending({ session }: CodeLogin, code: string, error: unknown) {
  const { texts, title } = session.provider;
  if (code === 'access_denied')
    return failure(session, texts.denied, `you did not allow it at ${title}: start the login again and allow it`);
  if (code === 'expired_token')
    return failure(session, texts.timeout, `nobody finished signing in to ${title} in time; start the login again`);
  return refusal(session, error);
}
