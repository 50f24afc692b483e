import { isIPv4, isIPv6 as isIPv6ByPattern, SocketAddress } from 'node:net';

const mappedPrefix = '::ffff:';

/** Node's pattern takes 4 ms to compile, so only what may be such an address meets it. */
const isIPv6 = (text: string): boolean => text.includes(':') && isIPv6ByPattern(text);

/** The IPv4 address that stands behind the prefix for mapped ones. */
function mappedIn(text: string): string | undefined {
  const rest = text.startsWith(mappedPrefix) ? text.slice(mappedPrefix.length) : '';
  return isIPv4(rest) ? rest : undefined;
}

/** An IP address in its one spelling: IPv6 compressed and without a zone, IPv4 where it came mapped. `undefined` if it is none. */
export function canonicalAddress(text: string): string | undefined {
  if (isIPv4(text)) return text;
  const mapped = mappedIn(text); // as those of IPv4 clients come where both families are listened to
  if (mapped !== undefined) return mapped;
  if (!isIPv6(text)) return undefined;
  const { address } = new SocketAddress({ address: text, family: 'ipv6' });
  return mappedIn(address) ?? address;
}

/** A host as a URL has it: an IPv6 address in brackets. */
export const hostInUrl = (host: string): string => (isIPv6(host) ? `[${host}]` : host);

/** The host of a URL, an IPv6 address without its brackets. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** Of a canonical address or of any other text: whether it is 127/8 or ::1. */
export const isLoopback = (address: string): boolean =>
  address === '::1' || (address.startsWith('127.') && isIPv4(address));

/** Of a canonical address: whether it stands for all of the machine's, so that what listens there is reached from everywhere. */
export const isUnspecified = (address: string): boolean => address === '::' || address === '0.0.0.0';

/**
 * What one customer of a network has: an IPv4 address, or all of an IPv6 /64. Takes a canonical address. IPv6 addresses that
 * stand for an IPv4 one count as that: NAT64 (RFC 6052) and 6to4 (RFC 3056).
 */
export function subscriberOf(address: string): string {
  if (!isIPv6(address)) return address;
  return embeddedIpv4(address) ?? `${groupsOf(address).slice(0, 4).join(':')}::/64`;
}

/** The IPv4 address that a canonical IPv6 one stands for, by NAT64 or 6to4. */
export function embeddedIpv4(address: string): string | undefined {
  const groups = groupsOf(address);
  if (groups.slice(0, 6).join(':') === '64:ff9b:0:0:0:0') return ipv4In(groups[6], groups[7]);
  return groups[0] === '2002' ? ipv4In(groups[1], groups[2]) : undefined;
}

/** The IPv6 /48 that a subscriber lies in: what a customer of a hosting company usually has. `undefined` for IPv4. */
export const siteOf = (subscriber: string): string | undefined =>
  subscriber.endsWith('::/64') ? `${subscriber.split(':', 3).join(':')}::/48` : undefined;

const ipv4In = (high = '0', low = '0'): string =>
  [high, low].flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join('.');

/** The eight groups of a canonical IPv6 address, of which the last two may come in IPv4's spelling. */
function groupsOf(address: string): string[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [left = [], right] = hex.split('::').map((groups) => (groups ? groups.split(':') : []));
  const zeros = right === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(zeros).fill('0'), ...(right ?? [])];
}
