import type { Socket } from 'node:net';
import { canonicalAddress, isLoopback } from '../platform/address.ts';
import type { Log } from '../platform/log.ts';

/** How many connections may be open at once, in all and for one remote address. */
export type ConnectionLimit = {
  /** Sets the limit for those to come; 0 means what the system's limit of open files leaves. */
  use(connections: number): void;
  /** Counts a new connection until it is closed. False, and it is closed at once, if there are too many. */
  admit(socket: Socket): boolean;
};

/** The newest connection is the one that is refused, as in nginx. The log says so once, until there is room again. */
export function createConnectionLimit({ log }: { log: Log }): ConnectionLimit {
  let limit = Infinity;
  let ofSystem: number | undefined;
  let open = 0;
  let isTold = false;
  const ofAddress = new Map<string, number>();

  return {
    use(connections) {
      if (connections === 0) ofSystem ??= limitOfSystem();
      limit = connections || (ofSystem ?? Infinity);
    },
    admit(socket) {
      const { remoteAddress: address = '' } = socket;
      const ofThis = ofAddress.get(address) ?? 0;
      if (open >= limit || (!isLocal(address) && ofThis >= limit / 2)) {
        if (!isTold) log.warn('too many connections: new ones are refused', { open });
        isTold = true;
        socket.destroy();
        return false;
      }
      open++;
      ofAddress.set(address, ofThis + 1);
      socket.once('close', () => {
        open--;
        isTold &&= open >= limit * 0.9;
        const left = (ofAddress.get(address) ?? 1) - 1;
        if (left > 0) ofAddress.set(address, left);
        else ofAddress.delete(address);
      });
      return true;
    },
  };
}

/** A reverse proxy on this machine brings the connections of everybody. */
const isLocal = (address: string): boolean => isLoopback(canonicalAddress(address) ?? '');

/** Each request may open a second connection, to a provider, and files need some more. Asking takes some milliseconds. */
function limitOfSystem(): number {
  Object.assign(process.report, { excludeNetwork: true }); // it would ask for the names of addresses
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files?: { soft: number | 'unlimited' } } };
  const files = userLimits?.open_files?.soft;
  return typeof files === 'number' ? Math.max(32, Math.floor((files - 64) / 2)) : Infinity;
}
