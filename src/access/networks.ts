import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { canonicalAddress } from '../platform/address.ts';
import { Fault } from '../platform/fault.ts';

/** Whether a canonical address is in one of the networks. */
export type Networks = (address: string) => boolean;

/** Compiles addresses and CIDRs. Throws Fault `unprocessable` that names the entry by its index. */
export function compileNetworks(cidrs: readonly string[]): Networks {
  // One list for each family: in a shared one, ::/0 would take in every IPv4 address.
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const [index, cidr] of cidrs.entries()) {
    const [, text = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(cidr) ?? [];
    const address = canonicalAddress(text);
    const family = familyOf(address ?? '');
    const width = family === 'ipv4' ? 32 : 128;
    const mapped = family === 'ipv4' && isIPv6(text) ? 96 : 0;
    const prefix = bits === undefined ? width : Number(bits) - mapped;
    if (address === undefined || prefix < 0 || prefix > width) {
      const message = `trusted-proxies[${index}] must be an IP address or a CIDR such as 10.0.0.0/8`;
      throw new Fault('unprocessable', 'invalid_config', { message });
    }
    lists[family].addSubnet(address, prefix, family);
  }
  return (address) => lists[familyOf(address)].check(address, familyOf(address));
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv4(address) ? 'ipv4' : 'ipv6');
