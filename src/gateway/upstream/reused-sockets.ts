import { channel } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** The connection that a request went out on. */
export type SentOn = {
  /** Whether it had served an earlier request. */
  isReused: boolean;
  /** Whether anything has come on it since. */
  isAnswered(): boolean;
};

/** Connections that have served a request. */
const used = new WeakSet<Socket>();

/** Who waits to hear which connection takes the request that is just being written. */
let waiting: ((sentOn: SentOn) => void) | undefined;

/** undici tells of every request that it begins to write, and of the connection, in this channel alone. */
channel('undici:client:sendHeaders').subscribe((message) => {
  const { socket } = message as { socket: Socket };
  const before = socket.bytesRead;
  waiting?.({ isReused: used.has(socket), isAnswered: () => socket.bytesRead > before });
  waiting = undefined;
  used.add(socket);
});

/** Hears of the connection that takes the next request: to be called when undici begins with it, which writes it in the same turn. */
export function onceSent(told: (sentOn: SentOn) => void): void {
  waiting = told;
}
