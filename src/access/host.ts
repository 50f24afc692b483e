import { canonicalAddress, isLoopback } from '../platform/address.ts';
import { Fault } from '../platform/fault.ts';

/** Whether a Host header names this machine or an allowed host. */
export type Hosts = (host: string | string[] | undefined) => boolean;

/** Compiles the allowed hosts. Throws Fault `unprocessable` that names the entry by its index. */
export function compileHosts(allowed: readonly string[]): Hosts {
  const names = new Set(
    allowed.map((entry, index) => {
      const name = canonicalAddress(entry) ?? hostName(entry);
      if (name !== undefined) return name;
      const message = `allowed-hosts[${index}] must be a host name such as box.example.com, without scheme and path`;
      throw new Fault('unprocessable', 'invalid_config', { message });
    }),
  );
  return (host) => {
    const name = typeof host === 'string' ? hostName(host) : undefined;
    return name !== undefined && (name === 'localhost' || isLoopback(name) || names.has(name));
  };
}

/** `Name.:8317` as `name`, `[::1]:8317` as `::1`; `undefined` if it is no host with an optional port. */
function hostName(host: string): string | undefined {
  const [, ipv6, name] = /^(?:\[(.+)\]|([\w.-]+?)\.?)(?::\d*)?$/.exec(host) ?? [];
  return ipv6 === undefined ? name?.toLowerCase() : canonicalAddress(ipv6);
}
