import type { Log } from '../platform/log.ts';
import type { ApiCall, LoginProvider } from '../providers/index.ts';
import type { AddressBook, Addresses } from './addresses.ts';
import { apiCalls, type Calls, type Send } from './calls.ts';
import type { CredentialFiles } from './credential-files.ts';
import { createGrants, type Grants } from './grants.ts';
import { clientOf, type LoginSettings, type OAuthClient, type OAuthClientSettings, ownSettings } from './settings.ts';

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

/** A provider as it is asked at one moment: where, through what, and by which client. */
export type Reach = {
  provider: LoginProvider;
  own: OAuthClientSettings;
  addresses: Addresses;
  /** Throws Fault `unavailable` if none is configured. */
  client(): OAuthClient;
  /** Calls that end with the signal. Without a client it is the one above, and throws as that does. */
  grants(signal: AbortSignal, client?: OAuthClient): Grants;
  api(signal: AbortSignal): ApiCall;
};

/** Finds out how a provider is asked. A `proxyUrl` wins over the global one. Rejects with Unanswered if its addresses can't be had. */
export async function reach(
  { settings, environment, calls, addressBook }: Engine,
  provider: LoginProvider,
  signal: AbortSignal,
  proxyUrl = '',
): Promise<Reach> {
  const { clients, proxyUrl: globalProxy } = settings();
  const own = ownSettings(provider, clients);
  const sendUntil = (until: AbortSignal): Send => calls(proxyUrl.trim() || globalProxy, until);
  const addresses = await addressBook(provider, own, sendUntil(signal));
  const client = (): OAuthClient => clientOf(provider, own, environment);
  return {
    provider,
    own,
    addresses,
    client,
    grants: (until, other = client()) =>
      createGrants({ provider, client: other, urls: addresses, send: sendUntil(until) }),
    api: (until) => apiCalls(sendUntil(until)),
  };
}
