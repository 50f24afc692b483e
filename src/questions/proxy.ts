import { bareHost, hostInUrl } from '../platform/address.ts';
import { chosenProxy, proxyProblem } from '../platform/proxy-url.ts';
import { invalidProxyUrl, privateProxy, requestFailed } from './faults.ts';
import { addressesOf, arePublic, type Resolve } from './reach.ts';
import type { KnownPlaces } from './types.ts';

/** How a question leaves this machine. */
export type Way = {
  /** Absent: no proxy. */
  proxyUrl: string | undefined;
  /** Whether the config names the proxy; one that a client names is a stranger. */
  isKnown: boolean;
};

/** The way that the client, the credential, the config or else the environment chooses. Throws Fault `invalid` for a proxy that is none. */
export function wayOf(asked: string, own: string, { proxyUrls, environmentProxy }: KnownPlaces, origin: URL): Way {
  if (proxyProblem(asked)) throw invalidProxyUrl();
  const said = chosenProxy(asked, own, proxyUrls[0] ?? '');
  const chosen = said ?? environmentProxy(origin);
  if (chosen === undefined || chosen === 'direct') return { proxyUrl: undefined, isKnown: true };
  const problem = proxyProblem(chosen);
  if (problem) throw requestFailed(problem);
  const place = placeOf(chosen);
  return {
    proxyUrl: chosen,
    isKnown: said === undefined || [own, ...proxyUrls].some((known) => placeOf(known) === place),
  };
}

/** Scheme, host and port. */
function placeOf(proxyUrl: string): string | undefined {
  const url = URL.parse(proxyUrl.trim());
  return url ? `${url.protocol}//${url.host.toLowerCase()}` : undefined;
}

/**
 * The URL of a stranger with its address in place of its name, so that another look-up finds nothing else. One that is spoken to by
 * TLS keeps its name, and proves it. Rejects with Fault `forbidden` for an address that is not public.
 */
export async function pinnedProxy(proxyUrl: string, resolve: Resolve): Promise<string> {
  const url = new URL(proxyUrl);
  const addresses = await addressesOf(bareHost(url.hostname), resolve);
  if (!arePublic(addresses)) throw privateProxy();
  if (url.protocol === 'https:') return proxyUrl;
  const { address } = addresses[0]!;
  url.hostname = hostInUrl(address);
  return url.href;
}
