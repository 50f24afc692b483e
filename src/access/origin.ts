import { canonicalAddress, isLoopback } from '../platform/address.ts';
import type { Caller, Origin, RequestHeaders } from './caller.ts';
import type { Networks } from './networks.ts';

/** Headers that proxies leave. */
const forwarding = /^(?:forwarded|x-forwarded.*|x-real-ip|via)$/i;

/**
 * Where a request comes from. No header can make it local, and any forwarding header, even an empty one, makes it remote.
 * X-Forwarded-For names the caller only when the peer is a trusted proxy.
 */
export function originOf({ peer, headers }: Caller, isTrusted: Networks): Origin {
  const address = canonicalAddress(peer ?? '');
  if (address === undefined) return { local: false, address: 'unknown' };
  const forwarded = Object.keys(headers).some((name) => forwarding.test(name) && headers[name] !== undefined);
  if (!forwarded) return { local: isLoopback(address), address };
  return { local: false, address: callerBehind(address, headers, isTrusted) };
}

/**
 * The rightmost address that is no trusted proxy's: each proxy appends whom it was asked by, so everything left of that one
 * is hearsay. Where a trusted proxy appended something that is no address, the proxy itself is the last that is known.
 */
function callerBehind(peer: string, headers: RequestHeaders, isTrusted: Networks): string {
  const hops = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  let caller = peer;
  while (hops.length > 0 && isTrusted(caller)) {
    const hop = hopAddress(hops.pop()!.trim());
    if (hop === undefined) break;
    caller = hop;
  }
  return caller;
}

/** Some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function hopAddress(hop: string): string | undefined {
  const [, ipv6, ipv4] = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(hop) ?? [];
  return canonicalAddress(ipv6 ?? ipv4 ?? hop);
}
