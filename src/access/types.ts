import type { Caller, Origin } from './caller.ts';

/** What the config says about access. */
export type AccessSettings = {
  /** The management key: a bcrypt hash or plain text; `''` for none. */
  readonly secretKey: string;
  readonly allowRemote: boolean;
  /** Addresses and CIDRs of the proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Names, besides those of this machine itself, that a local request may give as its Host; a port is ignored. */
  readonly allowedHosts: readonly string[];
};

/** Decides who may use the Management API. Until the first commit no settings are in force: only the other keys count. */
export interface Access {
  /**
   * Compiles the settings; the function returned puts them in force and can't fail. What was remembered of a management key
   * is forgotten there if the key changes. Throws Fault `unprocessable` for an entry that is no CIDR or no host name.
   */
  prepare(settings: AccessSettings): () => void;
  /** Whether there is any management key; without one there is no Management API. */
  readonly hasKey: boolean;
  /** Where a request comes from, as far as the trusted proxies in force can say. Never throws. */
  originOf(caller: Caller): Origin;
  /**
   * For every request, the gateway's included: a page of another site can make its own name point at this machine (DNS
   * rebinding), but the Host header then gives it away. Throws Fault `forbidden` (`host not allowed`) if a local request
   * names neither localhost, a loopback address nor one of the allowed hosts there.
   */
  checkHost(caller: Caller): void;
  /**
   * For requests to the Management API: the Host as above, then the ban, then remote access, then the key. Resolves to where
   * the request comes from, if it may. Rejects with Fault
   * - `missing` (`not found`) when no key is configured at all: then there is no Management API;
   * - `forbidden` (`host not allowed`, `IP banned …` with `retryAfter`, `remote management disabled`);
   * - `unauthenticated` (`missing management key`, `invalid management key`);
   * - `limited`, with `retryAfter`, when too many unknown keys are being checked or wrong answers held back.
   *
   * The fifth wrong key in a row bans a remote address (IPv6: its /64) for 30 minutes, and the fifth ban inside of an IPv6 /48
   * bans all of that. Local callers are never banned; after five wrong keys in a row each further wrong answer to them takes
   * a second, since one of them may be a proxy that announces nothing.
   */
  check(caller: Caller): Promise<Origin>;
}
