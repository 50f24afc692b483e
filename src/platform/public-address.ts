import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { canonicalAddress, embeddedIpv4 } from './address.ts';

/** IPv4 networks that are no part of the public internet (RFC 6890 and its registry). */
const special4 = [
  '0.0.0.0/8', // this network; 0.0.0.0 is this machine
  '10.0.0.0/8',
  '100.64.0.0/10', // carriers' own
  '127.0.0.0/8',
  '169.254.0.0/16', // link-local, clouds' metadata among it
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
];

/** What of IPv6's global unicast is no part of it: protocols' own (Teredo among them), and documentation. */
const special6 = ['2001::/23', '2001:db8::/32', '3fff::/20'];

const listOf = (networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
};
const notPublic4 = listOf(special4, 'ipv4');
const global6 = listOf(['2000::/3'], 'ipv6');
const notPublic6 = listOf(special6, 'ipv6');

/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local, multicast or otherwise special. An
 * IPv6 address that stands for an IPv4 one (mapped, NAT64, 6to4) is what that is.
 */
export function isPublicAddress(text: string): boolean {
  const address = canonicalAddress(text);
  if (address === undefined) return false;
  if (isIPv4(address)) return !notPublic4.check(address, 'ipv4');
  const embedded = embeddedIpv4(address);
  if (embedded !== undefined) return isPublicAddress(embedded);
  return isIPv6(address) && global6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6');
}
