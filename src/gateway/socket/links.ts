import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { Log } from '../../platform/log.ts';
import type { EndpointId } from '../../providers/index.ts';
import type { FinishedExchange } from '../exchange/finished-exchange.ts';
import type { Problem } from '../formats/problem.ts';
import type { Stays } from '../selection/stays.ts';
import type { Turns } from '../selection/turns.ts';
import type { Snapshot } from '../snapshot.ts';
import { hasSocket } from './choose.ts';
import { modelOf } from './handshake-model.ts';
import { type Link, type LinkTimes, openLink } from './link.ts';
import type { LinkRequest } from './link-request.ts';
import { brokenOffCode, type Transport } from './side.ts';

/** The WebSockets of clients that providers serve over WebSocket. */
export interface Links {
  /** Whether any credential has this endpoint over WebSocket; if the handshake names a model, one that serves it. */
  has(endpoint: EndpointId, headers: IncomingHttpHeaders): boolean;
  /** What is wrong with a client that wants one; nothing if it gets in. */
  problem(headers: IncomingHttpHeaders, query: string): Problem | undefined;
  /** Takes over a WebSocket whose handshake is done, of a client without a problem. */
  open(socket: WebSocket, transport: Transport, request: LinkRequest): void;
  /**
   * Looks at what is in force now. A link whose client key is gone ends at once; one whose credential is gone, is another or
   * may no longer be asked so, when what was asked for is answered.
   */
  follow(): void;
  /** Takes no more of them; each ends when what was asked for is answered. */
  retire(): void;
  /** Ends all at once. */
  close(): void;
}

export type LinksOptions = {
  log: Log;
  now: () => number;
  turns: Turns;
  stays: Stays;
  /** The snapshot in force. */
  current: () => Snapshot;
  times: LinkTimes;
  connect(proxyUrl: string | undefined, origin: string): Promise<Socket>;
  emit(exchange: FinishedExchange): void;
};

const stopping: Problem = { status: 503, code: 'stopping', message: 'stopping: the service stops' };

export function createLinks(options: LinksOptions): Links {
  const { current } = options;
  const links = new Map<Link, LinkRequest>();
  let isRetired = false;

  const admitted = ({ headers, query }: Pick<LinkRequest, 'headers' | 'query'>) =>
    current().clientKeys.check(headers, query);

  /** Whether what serves a link could be chosen for it again. */
  function serves({ choice }: Link, { endpoint }: LinkRequest): boolean {
    if (!choice) return true;
    const { id } = choice.credential;
    return current().credentials.some((one) => one.id === id && !one.disabled && hasSocket(one, endpoint));
  }

  return {
    has(endpoint, headers) {
      const { credentials, candidates } = current();
      const model = modelOf(headers);
      if (model !== undefined)
        return candidates(endpoint, model).some(({ credential }) => hasSocket(credential, endpoint));
      return credentials.some((one) => !one.disabled && one.unusable === undefined && hasSocket(one, endpoint));
    },
    problem(headers, query) {
      const found = admitted({ headers, query });
      if (!('key' in found)) return found;
      return isRetired ? stopping : undefined;
    },
    open(socket, transport, request) {
      const found = admitted(request);
      if (!('key' in found)) throw new Error('a client without a key');
      const link = openLink(socket, {
        ...options,
        request,
        transport,
        clientKey: found.key,
        onGone: () => links.delete(link),
      });
      links.set(link, request);
    },
    follow() {
      for (const [link, request] of links)
        if (!('key' in admitted(request))) link.end(1008, 'the client key is no longer valid');
        else if (!serves(link, request)) link.retire(1012, 'the provider is no longer there');
    },
    retire() {
      isRetired = true;
      for (const link of links.keys()) link.retire(1001, 'the service stops');
    },
    close() {
      for (const link of links.keys()) link.end(brokenOffCode, 'the service stops');
    },
  };
}
