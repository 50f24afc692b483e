import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests of one connection that may wait for the answers to those before them. */
const maxPipelined = 256;

type Asked = { req: IncomingMessage; res: ServerResponse };

/** What is known of a connection: browsers open some in advance, and ask nothing yet. */
export class Connection {
  hasAsked = false;
  /** The answer that is under way. */
  answer: ServerResponse | undefined;
  readonly waiting: Asked[] = [];

  /** The answer after which nothing is left to be answered; nothing if that is so now. */
  get lastAnswer(): ServerResponse | undefined {
    return this.waiting.at(-1)?.res ?? this.answer;
  }
}

/**
 * Handles the requests of a connection one after the other, each when the answer before it has been taken: a client that
 * sends requests and reads nothing would otherwise have a thousand answers held for it. One that sends far too many is
 * disconnected, and so is one that takes nothing of a whole answer for `patience` milliseconds. `connections` are those that are
 * known already.
 */
export function answerInTurn(
  handle: RequestListener,
  patience = 60_000,
  connections = new WeakMap<Socket, Connection>(),
): RequestListener {
  // Listeners that all answers share, since a request would otherwise make functions that cost more than all that they do.
  function closed(this: ServerResponse): void {
    const { socket } = this.req;
    const connection = connections.get(socket);
    if (connection?.answer !== this) return;
    const next = socket.destroyed ? undefined : connection.waiting.shift();
    connection.answer = next?.res;
    if (next) setImmediate(answer, next); // other connections have their turn in between
  }
  function written(this: ServerResponse): void {
    this.req.socket.setTimeout(patience); // Node ends it, and waits for the next request, when all is taken
  }
  function answer({ req, res }: Asked): void {
    if (req.socket.destroyed) return;
    res.once('close', closed);
    res.once('prefinish', written);
    handle(req, res);
  }
  return (req, res) => {
    const { socket } = req;
    let connection = connections.get(socket);
    if (!connection) {
      connection = new Connection();
      connections.set(socket, connection);
    }
    connection.hasAsked = true;
    if (!connection.answer) {
      connection.answer = res;
      answer({ req, res });
    } else if (connection.waiting.push({ req, res }) > maxPipelined) socket.destroy();
  };
}
