import { lookup as lookUp } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '../platform/public-address.ts';
import { requestFailed } from './faults.ts';

export type Address = { address: string; family: number };

/** All addresses of a name. Rejects if there are none. */
export type Resolve = (name: string) => Promise<readonly Address[]>;

export const resolveBySystem: Resolve = (name) => lookUp(name, { all: true });

/** The addresses of a host. Rejects with Fault `upstream` if it has none. */
export async function addressesOf(host: string, resolve: Resolve): Promise<readonly Address[]> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  const found = await resolve(host).catch((error) => {
    throw requestFailed('the host has no address', error);
  });
  if (found.length === 0) throw requestFailed('the host has no address');
  return found;
}

/** Whether all of them are of the public internet. A name with one address here and one there is up to no good. */
export const arePublic = (addresses: readonly Address[]): boolean =>
  addresses.every(({ address }) => isPublicAddress(address));

/** Answers every name with these addresses, so that what is connected to is what was looked at. */
export const pinnedTo =
  (addresses: readonly Address[]): LookupFunction =>
  (_, { all }, found) => {
    const [first] = addresses;
    if (all) found(null, [...addresses]);
    else found(null, first!.address, first!.family);
  };
