import {
  type AuthorizationServer,
  allowInsecureRequests,
  customFetch,
  discoveryRequest,
  processDiscoveryResponse,
} from 'oauth4webapi';
import { type LoginProvider, Unanswered } from '../providers/index.ts';
import type { Send } from './calls.ts';
import type { OAuthClientSettings } from './settings.ts';

/** Where a provider's calls go: by its row, by what the operator put in place of that, or by what the provider publishes. */
export type Addresses = {
  auth: string;
  token: string;
  device: string;
  userinfo: string;
  /** A host of its API, or what stands for all of them. */
  api(host: string): string;
};

export type AddressBook = (provider: LoginProvider, own: OAuthClientSettings, send: Send) => Promise<Addresses>;

const keptFor = 3_600_000;

/** Looks addresses up; what a provider publishes is kept for an hour. Rejects with Unanswered. */
export function createAddressBook(now: () => number): AddressBook {
  const published = new Map<string, { server: AuthorizationServer; until: number }>();

  async function discovered(issuer: string, send: Send): Promise<AuthorizationServer> {
    const kept = published.get(issuer);
    if (kept && kept.until > now()) return kept.server;
    const url = new URL(issuer);
    const options = {
      [customFetch]: (to: string, { headers, signal }: { headers: Record<string, string>; signal?: AbortSignal }) =>
        send(to, { method: 'GET', headers, ...(signal && { signal }) }),
      [allowInsecureRequests]: url.protocol === 'http:',
    };
    try {
      const server = await processDiscoveryResponse(url, await discoveryRequest(url, options));
      published.clear(); // few issuers, and those of older settings are of no use
      published.set(issuer, { server, until: now() + keptFor });
      return server;
    } catch (error) {
      if (error instanceof Unanswered) throw error;
      throw new Unanswered(`${url.host} does not publish its endpoints as it should`);
    }
  }

  return async (provider, own, send) => {
    const { urls, discovery } = provider;
    let [token, device] = [own['token-url'] || urls.token, own['device-url'] || urls.device];
    if (discovery && !(token && device)) {
      const issuer = own['auth-url'] || discovery.issuer;
      const server = await discovered(issuer, send);
      token ??= within(server.token_endpoint, issuer, discovery.domain);
      device ??= within(server.device_authorization_endpoint, issuer, discovery.domain);
    }
    return {
      auth: own['auth-url'] || (urls.auth ?? ''),
      token: token ?? '',
      device: device ?? '',
      userinfo: own['userinfo-url'] || (urls.userinfo ?? ''),
      api: (host) => apiAddress(own, host),
    };
  };
}

/** A host of a provider's API, or what the operator put in place of all of them. */
export const apiAddress = (own: OAuthClientSettings, host: string): string =>
  own['api-url']?.trim().replace(/(?<!\/)\/+$/, '') || host;

/** An endpoint that may get our codes: https in the vendor's domain, or where the operator's own issuer is. */
function within(endpoint: string | undefined, issuer: string, domain: string): string {
  const url = endpoint !== undefined && URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const isVendors = url?.protocol === 'https:' && (url.hostname === domain || url.hostname.endsWith(`.${domain}`));
  if (!url || !(isVendors || url.origin === new URL(issuer).origin))
    throw new Unanswered(`${new URL(issuer).host} publishes an endpoint outside its own domain`);
  return url.href;
}
