import { Fault } from '../platform/fault.ts';
import type { LoginProvider } from '../providers/index.ts';
import { type LoginPage, loginPage } from './pages.ts';
import { isState, type Session, type Sessions } from './sessions.ts';
import { nothingToPaste } from './texts.ts';

/** What a person pasted: the address that the browser ended on, or its parts, which win over the address's. */
export type Pasted = { provider?: string; redirectUrl?: string; code?: string; state?: string; error?: string };

const longestCode = 4096;

type Parts = { code: string; state: string; error: string };

/** The parts of a callback. Claude's page shows `code#state` to be copied: what is behind the `#` is a state, too. */
function partsOf(query: URLSearchParams, given: Partial<Parts> = {}): Parts {
  const [code = '', behind = ''] = (given.code || query.get('code') || '').trim().split('#', 2);
  return {
    code,
    state: (given.state || query.get('state') || behind).trim(),
    error: (given.error || query.get('error') || query.get('error_description') || '').trim(),
  };
}

const invalid = (code: string, message: string): Fault =>
  new Fault('invalid', code, { message: `${code}: ${message}` });

const wholeAddress = 'paste the whole address that the browser ended on';

/** What is said of a state that is none. */
export const stateFault = (code: 'missing state' | 'invalid state'): Fault =>
  invalid(code, 'send the state that the login was started with');

const isNamed = (provider: LoginProvider, name: string): boolean =>
  provider.name === name || provider.aliases.includes(name);

function queryOf(address: string): URLSearchParams {
  if (address === '') return new URLSearchParams();
  if (!URL.canParse(address)) throw invalid('invalid redirect_url', 'paste the whole address, from http:// on');
  return new URL(address).searchParams;
}

/** Hands a pasted callback to its login, which goes on by itself. Throws Fault `invalid`, `missing` or `conflict`; the login stays as it was then. */
export function paste(sessions: Sessions, { provider, redirectUrl, ...given }: Pasted): void {
  const name = provider?.trim().toLowerCase() ?? '';
  if (name !== '' && !/^[\w.-]+$/.test(name)) throw invalid('unsupported provider', 'there is no login of this name');
  const { code, state, error } = partsOf(queryOf(redirectUrl?.trim() ?? ''), given);
  if (state === '') throw invalid('state is required', wholeAddress);
  if (!isState(state)) throw stateFault('invalid state');
  if (code.length > longestCode) throw invalid('invalid body', 'the code is too long');
  const session = sessions.find(state);
  if (code === '' && error === '' && !isDevice(session)) throw invalid('code or error is required', wholeAddress);
  if (!session)
    throw new Fault('missing', 'unknown or expired state', {
      message: 'unknown or expired state: this login was never started here or is long over, start it again',
    });
  const receive = receiverOf(session);
  if (name !== '' && !isNamed(session.provider, name))
    throw invalid('provider does not match state', `this login is one of ${session.provider.name}`);
  receive({ code, error });
}

const isDevice = (session: Session | undefined): boolean => session?.provider.flow.kind === 'device';

function receiverOf(session: Session): NonNullable<Session['receive']> {
  const { status } = session;
  const notPending = 'oauth flow is not pending';
  if (status.status === 'ok')
    throw new Fault('conflict', 'oauth flow is already completed', {
      message: 'oauth flow is already completed: the credential is saved',
    });
  if (status.status === 'error') throw new Fault('conflict', status.error, { message: status.message });
  if (isDevice(session)) throw new Fault('conflict', notPending, { message: `${notPending}: ${nothingToPaste}` });
  if (!session.receive)
    throw new Fault('conflict', notPending, {
      message: `${notPending}: a callback came already, and is being worked on`,
    });
  return session.receive;
}

/** Hands a browser's callback to its login, and waits so many milliseconds for its end. Never rejects. */
export async function arrive(
  sessions: Sessions,
  provider: LoginProvider,
  query: URLSearchParams,
  patience: number,
): Promise<LoginPage> {
  const { code, state, error } = partsOf(query);
  if (!isState(state) || (code === '' && error === '') || code.length > longestCode)
    return loginPage('malformed', provider);
  const session = sessions.find(state);
  if (!session || session.provider !== provider) return loginPage('unknown', provider);
  if (!session.receive || session.status.status !== 'wait') return loginPage('over', provider);
  session.receive({ code, error });
  const { promise: waited, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, patience, undefined);
  const ended = await Promise.race([session.ended, waited]);
  clearTimeout(timer);
  if (!ended) return loginPage('working', provider);
  if (ended.status === 'ok') return loginPage('complete', provider);
  return loginPage(error === '' ? 'failed' : 'denied', provider);
}
