import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Access } from '../access/index.ts';
import type { Refusal } from '../contract/index.ts';
import type { Log } from '../platform/log.ts';
import { accessLine } from './access-log.ts';
import { checkHostField } from './host.ts';
import type { Upgrades } from './listener.ts';
import { nextRequestId } from './request-id.ts';

/** Where connections become WebSockets. */
export type Door = {
  /** Whether a request is for it, admitted or not. */
  takes(request: Pick<IncomingMessage, 'method' | 'url'>): boolean;
  /** Whether a request gets in. If it doesn't, it is answered like any other, by the API that owns the path. */
  admits(request: IncomingMessage): boolean;
  /** Whether no page of another site can have sent this request, so that its Host need not be known. */
  takesAnyHost(request: IncomingMessage): boolean;
  /** Takes over a connection whose handshake is done. */
  open(socket: WebSocket, transport: Socket, handshake: Handshake): void;
  /** The most bytes of one message. */
  maxMessageBytes: number;
};

/** The request that a connection has begun with. */
export type Handshake = {
  /** Ours: 8 hex digits. */
  id: string;
  request: IncomingMessage;
  /** The client's. */
  address: string;
};

/** A door that also tells those who don't get in why. */
export type AnsweringDoor = Door & { refusal(request: IncomingMessage): Refusal };

/** The path of a request as the client wrote it, and its raw query. */
export function partsOf({ url = '' }: Pick<IncomingMessage, 'url'>): { path: string; query: string } {
  const [path = '', ...query] = url.split('?');
  return { path, query: query.join('?') };
}

export type UpgradesOptions = { doors: readonly Door[]; access: Access; log: Log };

/** A key is 16 bytes in base64 (RFC 6455, 4.2.1). */
const key = /^[+/0-9A-Za-z]{22}==$/;

/** Whether a request is the handshake of a WebSocket, as far as one can be taken. */
export const isHandshake = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  headers.upgrade?.toLowerCase() === 'websocket' &&
  headers['sec-websocket-version'] === '13' &&
  key.test(headers['sec-websocket-key'] ?? '');

/** Lets WebSockets in at their doors, past the checks that all requests go through. */
export function createUpgrades({ doors, access, log }: UpgradesOptions): Upgrades {
  const servers = new Map(
    doors.map((door) => [
      door,
      new WebSocketServer({ noServer: true, clientTracking: false, maxPayload: door.maxMessageBytes }),
    ]),
  );
  const doorOf = (request: IncomingMessage): Door | undefined => doors.find((door) => door.takes(request));
  const callerOf = ({ socket, headers }: IncomingMessage) => ({ peer: socket.remoteAddress, headers });

  function isRight(request: IncomingMessage, door: Door): boolean {
    try {
      checkHostField(request);
      if (!door.takesAnyHost(request)) access.checkHost(callerOf(request));
      return true;
    } catch {
      return false;
    }
  }

  return {
    accepts(request) {
      const door = doorOf(request);
      return door !== undefined && isHandshake(request) && isRight(request, door) && door.admits(request);
    },
    take(request, socket, head) {
      const started = performance.now();
      const { address } = access.originOf(callerOf(request));
      const requestId = nextRequestId();
      const door = doorOf(request)!;
      const server = servers.get(door)!;
      const addId = (headers: string[]) => headers.push(`X-CLIProxy-Request-Id: ${requestId}`);
      server.once('headers', addId);
      server.handleUpgrade(request, socket, head, (opened) => {
        const { method = '', url = '' } = request;
        const exchange = { status: 101, milliseconds: performance.now() - started, address, method, url };
        log.info(accessLine(exchange), { 'request-id': requestId, source: 'access:0' });
        door.open(opened, socket as Socket, { id: requestId, request, address });
      });
      server.off('headers', addId); // it may have been refused
    },
  };
}
