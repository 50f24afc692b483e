import { randomBytes } from 'node:crypto';
import { Fault } from '../platform/fault.ts';
import type { LoginProvider } from '../providers/index.ts';

/** How a login stands. `error` is what clients know the failure by, `message` says what failed and what to do. */
export type LoginStatus = { status: 'wait' } | { status: 'ok' } | { status: 'error'; error: string; message: string };

/** What came back from the provider by the browser, or was pasted. */
export type Callback = { code: string; error: string };

/** One login, from its start until ten minutes after its end. */
export type Session = {
  readonly state: string;
  readonly provider: LoginProvider;
  readonly status: LoginStatus;
  /** Aborts when the login ends in any way. */
  readonly signal: AbortSignal;
  /** Resolves when the login ends. */
  readonly ended: Promise<LoginStatus>;
  /** Takes the callback, once; undefined when nothing is awaited: a device flow, or it came already. */
  receive: ((callback: Callback) => void) | undefined;
  /** The login ends if it still waits after so many milliseconds from now; Infinity: it ends by its own work. */
  awaitAtMost(milliseconds: number): void;
  /** From now on it can't be cancelled: what it came to is being saved. False if it has ended. */
  beginSaving(): boolean;
  /** The first end counts. */
  end(status: LoginStatus): void;
};

export type SessionLimits = {
  /** Logins that may be pending at once. */
  pending: number;
  /** Milliseconds until a login that waits for a person ends. */
  codeLife: number;
  deviceLife: number;
  /** Milliseconds that the outcome is kept. */
  kept: number;
};

export const usualLimits: SessionLimits = { pending: 100, codeLife: 600_000, deviceLife: 1_800_000, kept: 600_000 };

/** Outcomes that are kept at most: the oldest go first. */
const mostKept = 1000;

export type Sessions = {
  /** Begins one that may wait this long. Throws Fault `limited` while too many are pending. */
  open(provider: LoginProvider, life: number): Session;
  find(state: string): Session | undefined;
  /** Ends a login that isn't over; false if there is nothing to end. */
  cancel(state: string): boolean;
  /** Takes back a login that could not begin. */
  forget(session: Session): void;
  /** Ends all. */
  close(): void;
};

/** Whether a text can be a state at all. */
export const isState = (state: string): boolean => /^[\w.-]{1,128}$/.test(state) && !state.includes('..');

export function createSessions({ pending, kept }: SessionLimits): Sessions {
  const live = new Map<string, Session & { isSaving(): boolean }>();
  const over = new Map<string, { session: Session; timer: NodeJS.Timeout }>();

  function keep(session: Session): void {
    const timer = setTimeout(() => over.delete(session.state), kept).unref();
    over.set(session.state, { session, timer });
    if (over.size <= mostKept) return;
    const [oldest, entry] = over.entries().next().value ?? [];
    clearTimeout(entry?.timer);
    over.delete(oldest ?? '');
  }

  return {
    open(provider, life) {
      if (live.size >= pending)
        throw new Fault('limited', 'too many pending logins', {
          message: `too many pending logins: ${pending} are waiting for somebody to finish them, cancel some or wait`,
          retryAfter: 60,
        });
      const state = randomBytes(32).toString('base64url');
      const controller = new AbortController();
      const { promise, resolve } = Promise.withResolvers<LoginStatus>();
      let status: LoginStatus = { status: 'wait' };
      let saving = false;
      let timer: NodeJS.Timeout | undefined;
      const session = {
        state,
        provider,
        get status() {
          return status;
        },
        signal: controller.signal,
        ended: promise,
        receive: undefined,
        awaitAtMost(milliseconds: number) {
          clearTimeout(timer);
          if (milliseconds < Infinity) timer = setTimeout(() => session.end(expired(provider)), milliseconds).unref();
        },
        isSaving: () => saving,
        beginSaving() {
          saving = status.status === 'wait';
          return saving;
        },
        end(next: LoginStatus) {
          if (status.status !== 'wait') return;
          status = next;
          clearTimeout(timer);
          live.delete(state);
          keep(session);
          controller.abort();
          resolve(next);
        },
      };
      session.awaitAtMost(life);
      live.set(state, session);
      return session;
    },
    find: (state) => live.get(state) ?? over.get(state)?.session,
    cancel(state) {
      const session = live.get(state);
      if (!session || session.isSaving()) return false;
      session.end(cancelled);
      return true;
    },
    forget(session) {
      session.end(cancelled);
      clearTimeout(over.get(session.state)?.timer);
      over.delete(session.state);
    },
    close() {
      for (const session of live.values()) session.end(cancelled);
      for (const { timer } of over.values()) clearTimeout(timer);
    },
  };
}

const cancelled: LoginStatus = {
  status: 'error',
  error: 'Authentication cancelled',
  message: 'Authentication cancelled: the login was called off before it was complete; start a new one',
};

const expired = ({ texts, title }: LoginProvider): LoginStatus => ({
  status: 'error',
  error: texts.withCause === 'all' ? `${texts.timeout}: nobody signed in in time` : texts.timeout,
  message: `${texts.timeout}: nobody finished signing in to ${title} in time; start the login again`,
});
