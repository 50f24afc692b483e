import { isIPv4, isIPv6, SocketAddress } from 'node:net';

const mappedPrefix = '::ffff:';

/** An IP address in its one spelling: IPv6 compressed and without a zone, IPv4 where it came mapped. `undefined` if it is none. */
export function canonicalAddress(text: string): string | undefined {
  if (isIPv4(text)) return text;
  if (!isIPv6(text)) return undefined;
  const { address } = new SocketAddress({ address: text, family: 'ipv6' });
  const unmapped = address.slice(mappedPrefix.length);
  return address.startsWith(mappedPrefix) && isIPv4(unmapped) ? unmapped : address;
}

/** Of a canonical address or of any other text: whether it is 127/8 or ::1. */
export const isLoopback = (address: string): boolean =>
  address === '::1' || (address.startsWith('127.') && isIPv4(address));

/** What one customer of a network has: an IPv4 address, or all of an IPv6 /64. Takes a canonical address. */
export function subscriberOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [left = [], right] = address.split('::').map((groups) => (groups ? groups.split(':') : []));
  const zeros = right === undefined ? 0 : 8 - left.length - right.length;
  return `${[...left, ...Array<string>(zeros).fill('0'), ...(right ?? [])].slice(0, 4).join(':')}::/64`;
}
