import { setTimeout as sleepFor } from 'node:timers/promises';
import type { JsonObject } from '../platform/json.ts';
import type { Log } from '../platform/log.ts';
import { type LoginProvider, loginProviders } from '../providers/index.ts';
import { createAddressBook } from './addresses.ts';
import { createCallbackListeners } from './callback-listener.ts';
import { arrive, type Pasted, paste, stateFault } from './callbacks.ts';
import { createCalls, type Fetch } from './calls.ts';
import { type CookieLogin, cookieLogin } from './cookie-login.ts';
import type { CredentialFiles } from './credential-files.ts';
import { endIn } from './due.ts';
import type { Engine } from './engine.ts';
import type { LoginPage } from './pages.ts';
import { createRefresher } from './refresher.ts';
import { providerOf } from './renew.ts';
import { createServiceAccounts } from './service-accounts.ts';
import { createSessions, isState, type LoginStatus, type SessionLimits, usualLimits } from './sessions.ts';
import type { LoginSettings } from './settings.ts';
import { type Started, startLogin } from './start.ts';

export type { CredentialFiles } from './credential-files.ts';
export type { LoginStatus } from './sessions.ts';
export type { OAuthClientSettings } from './settings.ts';

/** Who gets tokens for requests. */
export type AccountTokens = {
  /** When the token in a file ends, in milliseconds since 1970, if it can be renewed; undefined also if nobody knows. */
  endOf(file: JsonObject): number | undefined;
  /**
   * As `refresh`, but doesn't ask the provider again soon after it failed: rejects at once then. Rejects with Fault
   * `unauthenticated` if asking again would not help, and with another one if it may.
   */
  refresh(name: string): Promise<unknown>;
  /** An access token for the service-account key of a file. Rejects if there is none to be had. */
  grant(file: JsonObject): Promise<string>;
  /** A provider refused this token: the next one is asked for. */
  forget(file: JsonObject, token: string): void;
};

export type LoginsOptions = {
  files: CredentialFiles;
  settings: () => LoginSettings;
  /** May name OAuth clients, in variables such as CLIPROXY_OAUTH_GEMINI_CLI_CLIENT_ID. */
  environment: { readonly [name: string]: string | undefined };
  fetch: Fetch;
  log: Log;
  version: string;
  now?: () => number;
  random?: () => number;
  /** Resolves after so many milliseconds; rejects when the signal aborts. */
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  limits?: Partial<SessionLimits>;
  patience?: Partial<Patience>;
};

/** In milliseconds. */
export type Patience = {
  /** For one answer of a provider. */
  call: number;
  /** For an answer of ours, whatever the provider does: clients give up after 30 seconds. */
  answer: number;
  /** For a browser that came back, until it is told that the login goes on. */
  page: number;
};

/** Where a browser may come back to on the service's own port. */
export type BrowserCallback = { path: string; arrive(query: URLSearchParams): Promise<LoginPage> };

export interface Logins {
  /**
   * Begins a login; the credential is saved when the person has signed in. Rejects within 20 seconds with Fault `unavailable` if no
   * OAuth client is configured, `limited` while too many are pending, `failed` if the provider doesn't let a device flow begin.
   */
  start(provider: string, options: { listens: boolean; projectId: string }): Promise<Started>;
  /** Trades an iFlow cookie for a credential, within 20 seconds. Rejects with Fault `invalid`, `conflict` or `failed`. */
  startWithCookie(cookie: string): Promise<CookieLogin>;
  /** How a login stands; undefined for an empty state. Throws Fault `invalid` for what can't be one. */
  status(state: string): LoginStatus | undefined;
  /** Hands a pasted callback to its login. Throws Fault `invalid`, `missing` or `conflict`, and then the login stays as it was. */
  paste(callback: Pasted): void;
  /** Ends a login that isn't over; false if there is nothing to end. Throws Fault `invalid` for what can't be a state. */
  cancel(state: string): boolean;
  callbacks: readonly BrowserCallback[];
  /**
   * Renews a credential now; joins a refresh of it that is under way. Rejects with Fault `missing`, `conflict`, `upstream`,
   * `unavailable` or `failed`.
   */
  refresh(name: string): Promise<{ expired: string | undefined }>;
  /** Tokens for the requests that are made with credential files. */
  tokens: AccountTokens;
  /** Ends pending logins and the schedule; refreshes under way get the chance to be written. */
  close(): Promise<void>;
}

const usualPatience: Patience = { call: 15_000, answer: 18_000, page: 12_000 };

/** Logs people in to providers, and keeps the credentials that come of it fresh. */
export function createLogins(options: LoginsOptions): Logins {
  const { files, settings, environment, fetch, log, version, limits } = options;
  const patience = { ...usualPatience, ...options.patience };
  const now = options.now ?? Date.now;
  const engine: Engine = {
    files,
    settings,
    environment,
    calls: createCalls({ fetch, userAgent: `cliproxy/${version}`, patience: patience.call }),
    addressBook: createAddressBook(now),
    log,
    now,
    sleep: options.sleep ?? ((milliseconds, signal) => sleepFor(milliseconds, undefined, { signal, ref: false })),
  };
  const allLimits = { ...usualLimits, ...limits };
  const sessions = createSessions(allLimits);
  const listeners = createCallbackListeners((path, query) => {
    // Ports may be moved onto each other: whose callback it is, the state says.
    const provider =
      sessions.find(query.get('state') ?? '')?.provider ?? loginProviders.find((row) => pathOf(row) === path);
    return provider && pathOf(provider) === path ? arrive(sessions, provider, query, patience.page) : undefined;
  });
  const refresher = createRefresher(engine, { random: options.random ?? Math.random, longest: patience.answer });
  const serviceAccounts = createServiceAccounts(engine, patience.answer);
  const stamp = createStamps(now);
  const cookies = new Map<string, Promise<void>>();

  return {
    start: (name, { listens, projectId }) => {
      const provider = loginProviders.find((row) => row.name === name);
      if (!provider) throw new Error(`no such provider: ${name}`);
      const resources = { engine, sessions, limits: allLimits, stamp, listeners: listens ? listeners : undefined };
      return startLogin(provider, projectId, resources, AbortSignal.timeout(patience.answer));
    },
    startWithCookie: (cookie) => cookieLogin(engine, cookie, AbortSignal.timeout(patience.answer), stamp, cookies),
    status(state) {
      const wanted = state.trim();
      if (wanted === '') return undefined;
      if (!isState(wanted)) throw stateFault('invalid state');
      return sessions.find(wanted)?.status ?? unknownState;
    },
    paste: (callback) => paste(sessions, callback),
    cancel(state) {
      const wanted = state.trim();
      if (wanted === '') throw stateFault('missing state');
      if (!isState(wanted)) throw stateFault('invalid state');
      return sessions.cancel(wanted);
    },
    callbacks: loginProviders.flatMap((provider) =>
      provider.flow.kind === 'code'
        ? { path: provider.flow.servicePath, arrive: (query) => arrive(sessions, provider, query, patience.page) }
        : [],
    ),
    refresh: (name) => refresher.refresh(name),
    tokens: {
      endOf(file) {
        const provider = providerOf(file);
        return provider?.refresh.secretOf(file) === undefined ? undefined : endIn(file, provider.refresh);
      },
      refresh: (name) => refresher.refreshForRequest(name),
      ...serviceAccounts,
    },
    async close() {
      sessions.close();
      listeners.close();
      await refresher.close();
    },
  };
}

const unknownState: LoginStatus = {
  status: 'error',
  error: 'unknown or expired state',
  message: 'unknown or expired state: this login was never started here or is long over, start it again',
};

const pathOf = ({ flow }: LoginProvider): string | undefined => (flow.kind === 'code' ? flow.path : undefined);

/** Milliseconds since 1970, but never the same twice. */
function createStamps(now: () => number): () => number {
  let last = 0;
  return () => {
    last = Math.max(now(), last + 1);
    return last;
  };
}
