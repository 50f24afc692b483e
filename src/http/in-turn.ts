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
  const waiting = new WeakMap<Socket, (() => void)[]>();
  return (req, res) => {
    const { socket } = req;
    const begin = (run: () => void): void => {
      if (!socket.destroyed) run();
    };
    const next = (): void => {
      const run = socket.destroyed ? undefined : waiting.get(socket)?.shift();
      if (run)
        setImmediate(begin, run); // other connections have their turn in between
      else waiting.delete(socket);
    };
    const run = (): void => {
      res.once('close', next);
      res.once('prefinish', () => socket.setTimeout(patience)); // Node ends it, and waits for the next request, when all is taken
      handle(req, res);
    };
    const before = waiting.get(socket);
    if (!before) {
      waiting.set(socket, []);
      run();
    } else if (before.push(run) > maxPipelined) socket.destroy();
  };
}
