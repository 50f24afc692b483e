import { Fault } from '../platform/fault.ts';
import { type LoginProvider, Unanswered } from '../providers/index.ts';
import type { CallbackListeners } from './callback-listener.ts';
import { startCodeLogin } from './code-login.ts';
import { awaitDevice, beginDevice } from './device-login.ts';
import { type Engine, reach } from './engine.ts';
import { Refused } from './grants.ts';
import type { SessionLimits, Sessions } from './sessions.ts';
import { restriction } from './texts.ts';

/** A login that has begun: what the person opens, and what they should know. */
export type Started = {
  url: string;
  state: string;
  message: string | undefined;
  /** For device flows: the code that the page may ask for, and the seconds that it counts. */
  device: { userCode: string; expiresIn: number } | undefined;
};

export type StartOptions = {
  engine: Engine;
  sessions: Sessions;
  limits: SessionLimits;
  /** Where the browser comes back to; undefined: the address is pasted. */
  listeners: CallbackListeners | undefined;
  stamp: () => number;
};

/** Begins a login. The signal ends what is asked of the provider meanwhile. */
export async function startLogin(
  provider: LoginProvider,
  projectId: string,
  { engine, sessions, limits, listeners, stamp }: StartOptions,
  signal: AbortSignal,
): Promise<Started> {
  const { flow } = provider;
  const reached = await reach(engine, provider, signal).catch((error) => {
    throw startFault(provider, error);
  });
  reached.client(); // throws if nobody has configured one
  // The place is taken before the provider is asked: a login that only the provider knows of would be of no use.
  const session = sessions.open(provider, flow.kind === 'code' ? limits.codeLife : limits.deviceLife);
  const login = { session, reached, engine, projectId, stamp };
  try {
    if (flow.kind === 'code') {
      const { url, notes } = await startCodeLogin(login, flow, listeners);
      return { url, state: session.state, message: messageOf(provider, notes), device: undefined };
    }
    const begun = await beginDevice(reached, flow, signal);
    const { expires_in: life, user_code: userCode } = begun.answer;
    const expiresIn = Math.floor(Math.min(life, limits.deviceLife / 1000));
    session.awaitAtMost(expiresIn * 1000);
    void awaitDevice(login, flow, begun);
    return { url: begun.url, state: session.state, message: messageOf(provider, []), device: { userCode, expiresIn } };
  } catch (error) {
    sessions.forget(session);
    throw startFault(provider, error);
  }
}

/** What a person should know when they begin; undefined if there is nothing. */
const messageOf = (provider: LoginProvider, notes: readonly string[]): string | undefined =>
  [...notes, restriction(provider)].filter((note) => note !== undefined).join(' ') || undefined;

/** Why a login could not begin, for whoever asked for it. */
function startFault({ flow, title }: LoginProvider, error: unknown): unknown {
  if (flow.kind !== 'device' || !(error instanceof Refused || error instanceof Unanswered)) return error;
  return new Fault('failed', flow.startFailure, {
    message: `${flow.startFailure}: ${error.message}. Try again, or see whether this machine can reach ${title}`,
  });
}
