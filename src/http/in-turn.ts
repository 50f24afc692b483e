import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/** Requests of one connection that may wait for the answers to those before them. */
const maxPipelined = 256;

/**
 * Handles the requests of a connection one after the other, each when the answer before it has been taken: a client that
 * sends requests and reads nothing would otherwise have a thousand answers held for it. One that sends far too many is
 * disconnected, and so is one that takes nothing of a whole answer for `patience` milliseconds.
 */
export function answerInTurn(handle: RequestListener, patience = 60_000): RequestListener {
  /** Of each connection, for as long as it lasts: whether it is being answered, and what waits. */
  const connections = new WeakMap<Socket, { isBusy: boolean; waiting: (() => void)[] }>();
  return (req, res) => {
    const { socket } = req;
    const known = connections.get(socket);
    const connection = known ?? { isBusy: false, waiting: [] };
    if (!known) connections.set(socket, connection);
    const { waiting } = connection;
    const begin = (run: () => void): void => {
      if (!socket.destroyed) run();
    };
    const next = (): void => {
      const run = socket.destroyed ? undefined : waiting.shift();
      if (run) setImmediate(begin, run); // other connections have their turn in between
      connection.isBusy = run !== undefined;
    };
    const run = (): void => {
      res.once('close', next);
      res.once('prefinish', () => socket.setTimeout(patience)); // Node ends it, and waits for the next request, when all is taken
      handle(req, res);
    };
    if (!connection.isBusy) {
      connection.isBusy = true;
      run();
    } else if (waiting.push(run) > maxPipelined) socket.destroy();
  };
}
