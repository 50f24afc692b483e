import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { canonicalAddress, isLoopback, siteOf, subscriberOf } from '../platform/address.ts';
import type { Log } from '../platform/log.ts';

/** How many connections may be open at once, in all and for one remote address (IPv6: its /48). */
export type ConnectionLimit = {
  /** Sets the limit for those to come; 0 means what the system's limit of open files leaves. */
  use(connections: number): void;
  /** Counts a new connection until it is closed. False, and it is closed at once, if there are too many. */
  admit(socket: Socket): boolean;
};

/** The newest connection is the one that is refused, as in nginx. The log says so once, until there is room again. */
export function createConnectionLimit({ log }: { log: Log }): ConnectionLimit {
  let limit = Infinity;
  let files: number | undefined;
  let open = 0;
  let isTold = false;
  const ofClient = new Map<string, number>();

  return {
    use(connections) {
      files ??= filesOfSystem();
      const most = Math.max(fewest, files - forOurselves);
      limit = connections || Math.max(fewest, Math.floor(most / 2)); // each request may open a second one, to a provider
      if (limit <= most) return;
      log.warn('max-connections is more than the files that the system lets this process open', { instead: most });
      limit = most;
    },
    admit(socket) {
      const address = canonicalAddress(socket.remoteAddress ?? '') ?? '';
      const client = clientAt(address);
      const ofThis = ofClient.get(client) ?? 0;
      // A reverse proxy on this machine brings the connections of everybody.
      if (open >= limit || (!isLoopback(address) && ofThis >= limit / 2)) {
        if (!isTold) log.warn('too many connections: new ones are refused', { open });
        isTold = true;
        socket.destroy();
        return false;
      }
      open++;
      ofClient.set(client, ofThis + 1);
      socket.once('close', () => {
        open--;
        isTold &&= open >= limit * 0.9;
        const left = (ofClient.get(client) ?? 1) - 1;
        if (left > 0) ofClient.set(client, left);
        else ofClient.delete(client);
      });
      return true;
    },
  };
}

/** Whoever has one IPv6 address of a /48 usually has all of them. */
function clientAt(address: string): string {
  const subscriber = subscriberOf(address);
  return siteOf(subscriber) ?? subscriber;
}

/** Files that the service has open besides connections: the config, logs, the database. */
const forOurselves = 64;
const fewest = 32;

/** How many files this process may have open. Where they run out, Node closes new connections without a word. */
function filesOfSystem(): number {
  try {
    const [, files = Infinity] = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
    return Number(files);
  } catch {
    return filesInReport();
  }
}

/** The same on systems other than Linux. It takes some milliseconds. */
function filesInReport(): number {
  Object.assign(process.report, { excludeNetwork: true }); // it would ask for the names of addresses
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files?: { soft: number | 'unlimited' } } };
  const files = userLimits?.open_files?.soft;
  return typeof files === 'number' ? files : Infinity;
}
