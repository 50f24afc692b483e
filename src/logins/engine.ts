import type { Log } from '../platform/log.ts';
import type { ApiCall, LoginProvider } from '../providers/logins/index.ts';
import type { AddressBook, Addresses } from './addresses.ts';
import { apiCalls, type Calls, type Send } from './calls.ts';
import type { CredentialFiles } from './credential-files.ts';
import { createGrants, type Grants } from './grants.ts';
import { clientOf, type LoginSettings, type OAuthClient, type OAuthClientSettings } from './settings.ts';

/** What logins and refreshes work with. */
export type Engine = {
  files: CredentialFiles;
  settings: () => LoginSettings;
  environment: { readonly [name: string]: string | undefined };
  calls: Calls;
  addressBook: AddressBook;
  log: Log;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Resolves after so many milliseconds; rejects when the signal aborts. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
};

/** A provider as it is asked at one moment: by which client, where, and through what. */
export type Reach = {
  provider: LoginProvider;
  own: OAuthClientSettings;
  client: OAuthClient;
  addresses: Addresses;
  /** Both end with the signal they are given. */
  grants(signal: AbortSignal, client?: OAuthClient): Grants;
  api(signal: AbortSignal): ApiCall;
};

/**
 * Finds out how a provider is asked. `proxyUrl` wins over the global proxy. Rejects with Fault `unavailable` if no client is
 * configured, with Unanswered if the provider's addresses can't be had.
 */
export async function reach(
  { settings, environment, calls, addressBook }: Engine,
  provider: LoginProvider,
  signal: AbortSignal,
  { proxyUrl, client: given }: { proxyUrl?: string; client?: OAuthClient } = {},
): Promise<Reach> {
  const present = settings();
  const own = present.clients[provider.name] ?? {};
  const client = given ?? clientOf(provider, own, environment);
  const sendUntil = (until: AbortSignal): Send => calls(proxyUrl || present.proxyUrl, until);
  const addresses = await addressBook(provider, own, sendUntil(signal));
  return {
    provider,
    own,
    client,
    addresses,
    grants: (until, other) =>
      createGrants({ provider, client: other ?? client, urls: addresses, send: sendUntil(until) }),
    api: (until) => apiCalls(sendUntil(until)),
  };
}
