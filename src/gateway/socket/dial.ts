import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { type ClientOptions, WebSocket } from 'ws';
import { decoded } from '../body/decoder.ts';
import type { HeldAnswer } from '../exchange/conclude.ts';
import type { Scope } from '../exchange/scope.ts';
import { tooLate, Unreachable } from '../upstream/unreachable.ts';
import type { UpstreamRequest } from '../upstream/upstream.ts';

/** The most bytes of one frame, in both directions. */
export const maxFrameBytes = 64 * 1024 * 1024;

/** Milliseconds that a provider may take to answer a handshake. */
const handshakePatience = 30_000;

/** As for answers over HTTP. */
const maxHeaderSize = 64 * 1024;

/** A refusal is judged before it can go anywhere; what is over this many bytes is cut off. */
const maxRefusalBytes = 1024 * 1024;

/** A provider that has taken a handshake; its frames wait until the socket is resumed. Or its answer, if it hasn't. */
export type Dialed = { socket: WebSocket; transport: Socket } | { refused: HeldAnswer };

export type DialOptions = {
  /** Makes the connection that the handshake goes over. */
  connect: () => Promise<Socket>;
  /** Ends what has come of it. */
  scope: Scope;
};

/** Opens a WebSocket to a provider. Rejects with Unreachable, or with the scope's reason once that has ended. */
export function dial(
  { origin, path, headers }: Pick<UpstreamRequest, 'origin' | 'path' | 'headers'>,
  { connect, scope }: DialOptions,
): Promise<Dialed> {
  return new Promise((resolve, reject) => {
    let transport: Socket | undefined;
    const createConnection = (_: unknown, connected: (error: Error | null, socket?: Socket) => void): void => {
      connect().then(
        (socket) => {
          transport = socket;
          connected(null, socket);
        },
        (error: Error) => connected(error),
      );
    };
    const options: ClientOptions & { maxHeaderSize: number } = {
      headers: headers as Record<string, string>, // Node takes lists, too
      perMessageDeflate: false,
      maxPayload: maxFrameBytes,
      handshakeTimeout: handshakePatience,
      maxHeaderSize,
      createConnection: createConnection as unknown as ClientOptions['createConnection'], // what returns nothing is waited for
    };
    const socket = new WebSocket(origin.replace(/^http/, 'ws') + path, options);
    const leave = scope.add((reason) => {
      socket.terminate();
      reject(reason);
    });
    const fail = (error: unknown): void => {
      leave();
      reject(error instanceof Unreachable ? error : new Unreachable(error));
    };
    socket.on('error', (error) => fail(/timed out/.test(error.message) ? tooLate() : error));
    socket.once('open', () => {
      socket.pause();
      leave();
      resolve({ socket, transport: transport! });
    });
    socket.once('unexpected-response', (_, response) => {
      refusalOf(response)
        .then((refused) => resolve({ refused }), fail)
        .finally(() => {
          leave();
          socket.terminate();
        });
    });
  });
}

async function refusalOf(response: IncomingMessage): Promise<HeldAnswer> {
  const { statusCode: status = 0, headers } = response;
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length >= maxRefusalBytes) break;
  }
  const body = Buffer.concat(pieces).subarray(0, maxRefusalBytes);
  const plain = await decoded(body, headers['content-encoding'], maxRefusalBytes);
  return { status, headers, body, plain };
}
