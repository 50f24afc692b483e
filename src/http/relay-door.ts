import type { IncomingMessage } from 'node:http';
import { methodNotAllowed, type Refusal } from '../contract/index.ts';
import { type Gateway, presentsKey } from '../gateway/index.ts';
import { maxFrameBytes, type Relay } from '../relay/index.ts';
import { type Door, isHandshake } from './upgrades.ts';

/** Where pages connect to the relay. */
export type RelayDoor = Door & {
  /** What to answer a request for this path that doesn't get in. */
  refusal(request: IncomingMessage): Refusal;
};

export type RelayDoorOptions = { path: string; relay: Relay; gateway: Pick<Gateway, 'keyProblem'> };

/** Pages of any origin may connect: a client key is what lets them in, unless the config asks for none. */
export function relayDoor({ path, relay, gateway }: RelayDoorOptions): RelayDoor {
  /** Nothing if it gets in. */
  function problemOf(request: IncomingMessage): Refusal | undefined {
    if (request.method !== 'GET') return methodNotAllowed(['GET']);
    const { headers, url = '' } = request;
    const keyProblem = relay.needsKey ? gateway.keyProblem(headers, url.split('?').slice(1).join('?')) : undefined;
    if (keyProblem) return { ...keyProblem, details: [], members: {}, headers: {} };
    if (!isHandshake(request)) return upgradeRequired;
    return relay.hasRoom ? undefined : full;
  }
  return {
    path,
    maxMessageBytes: maxFrameBytes,
    takesAnyHost: ({ headers }) => presentsKey(headers), // a page can't have the browser add one
    admits: (request) => problemOf(request) === undefined,
    refusal: (request) => problemOf(request) ?? full,
    open: (socket, transport) => relay.connect(socket, transport),
  };
}

const refused = (status: number, code: string, message: string, headers: Record<string, string> = {}): Refusal => ({
  status,
  code,
  message: `${code}: ${message}`,
  details: [],
  members: {},
  headers,
});

const upgradeRequired = refused(426, 'upgrade required', 'this path takes the handshake of a WebSocket, version 13', {
  Upgrade: 'websocket',
  Connection: 'Upgrade',
  'Sec-WebSocket-Version': '13',
});

const full = refused(503, 'relay full', 'as many pages as may be are connected; close one of them');
