import type { IncomingMessage } from 'node:http';
import { methodNotAllowed, plainRefusal, type Refusal } from '../contract/index.ts';
import { type Gateway, presentsKey } from '../gateway/index.ts';
import { maxFrameBytes, type Relay } from '../relay/index.ts';
import { type AnsweringDoor, isHandshake, partsOf } from './upgrades.ts';

export type RelayDoorOptions = { path: string; relay: Relay; gateway: Pick<Gateway, 'keyProblem'> };

/** Where pages connect to the relay. Those of any origin may: a client key is what lets them in, unless the config asks for none. */
export function relayDoor({ path, relay, gateway }: RelayDoorOptions): AnsweringDoor {
  /** Nothing if it gets in. */
  function problemOf(request: IncomingMessage): Refusal | undefined {
    if (request.method !== 'GET') return methodNotAllowed(['GET']);
    const { headers } = request;
    const keyProblem = relay.needsKey ? gateway.keyProblem(headers, partsOf(request).query) : undefined;
    if (keyProblem) return plainRefusal(keyProblem);
    if (!isHandshake(request)) return upgradeRequired;
    return relay.hasRoom ? undefined : full;
  }
  return {
    takes: (request) => partsOf(request).path === path,
    maxMessageBytes: maxFrameBytes,
    takesAnyHost: ({ headers }) => presentsKey(headers), // a page can't have the browser add one
    admits: (request) => problemOf(request) === undefined,
    refusal: (request) => problemOf(request) ?? full,
    open: (socket, transport) => relay.connect(socket, transport),
  };
}

export const upgradeRequired = plainRefusal(
  {
    status: 426,
    code: 'upgrade required',
    message: 'upgrade required: this path takes the handshake of a WebSocket, version 13',
  },
  {
    Upgrade: 'websocket',
    Connection: 'Upgrade',
    'Sec-WebSocket-Version': '13',
  },
);

const full = plainRefusal({
  status: 503,
  code: 'relay full',
  message: 'relay full: as many pages as may be are connected; close one of them',
});
