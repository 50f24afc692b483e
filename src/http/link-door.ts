import type { IncomingMessage } from 'node:http';
import { noWebSocket, plainRefusal, type Refusal } from '../contract/index.ts';
import { type Gateway, type LinkRequest, maxFrameBytes, presentsKey } from '../gateway/index.ts';
import type { RequestLog } from '../logs/index.ts';
import { upgradeRequired } from './relay-door.ts';
import { nextRequestId } from './request-id.ts';
import { type AnsweringDoor, isHandshake, partsOf } from './upgrades.ts';
import { asksForWebSocket } from './web-socket.ts';

export type LinkDoorOptions = {
  endpoint: LinkRequest['endpoint'];
  path: string;
  canonicalPath: (path: string) => string;
  gateway: Pick<Gateway, 'links'>;
  /** Where exchanges are taken down. */
  requestLog: RequestLog;
};

/** All others are for the endpoint itself. */
const methods = ['GET', 'HEAD'];

/** Where clients ask by WebSocket for what the endpoint of this path answers over HTTP, too. */
export function linkDoor({ endpoint, path, canonicalPath, gateway, requestLog }: LinkDoorOptions): AnsweringDoor {
  const { links } = gateway;

  /** Nothing if it gets in. */
  function problemOf(request: IncomingMessage): Refusal | undefined {
    if (asksForWebSocket(request) && !links.has(endpoint, request.headers)) return noWebSocket;
    const problem = links.problem(request.headers, partsOf(request).query);
    if (problem) return plainRefusal(problem);
    return isHandshake(request) ? undefined : upgradeRequired;
  }

  return {
    takes: (request) => methods.includes(request.method ?? '') && canonicalPath(partsOf(request).path) === path,
    maxMessageBytes: maxFrameBytes,
    takesAnyHost: ({ headers }) => presentsKey(headers), // a page can't have the browser add one
    admits: (request) => problemOf(request) === undefined,
    refusal: (request) => problemOf(request) ?? upgradeRequired,
    open(socket, transport, { id, request, address }) {
      const { headers, url = '' } = request;
      let next: string | undefined = id;
      links.open(socket, transport, {
        endpoint,
        address: `GET ${path}`,
        query: partsOf(request).query,
        headers,
        clientIp: address,
        begin() {
          const own = next ?? nextRequestId();
          next = undefined;
          return { id: own, tap: requestLog.begin({ id: own, method: 'GET', url, headers }) };
        },
      });
    },
  };
}
