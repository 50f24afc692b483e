import type { IncomingHttpHeaders } from 'node:http';
import type { EndpointId } from '../../providers/index.ts';
import type { ExchangeTap } from '../exchange/tap.ts';
import type { UpstreamHeaders } from '../upstream/upstream.ts';

/** Sees an exchange of a link from its beginning to its end: no answer over HTTP tells of that. */
export type LinkTap = ExchangeTap & {
  /** The client's frame. */
  requestBody(bytes: Uint8Array): void;
  /** The beginning of what the client gets. */
  answer(head: { status: number; headers: UpstreamHeaders }): void;
  /** A frame of it. */
  chunk(bytes: Uint8Array): void;
  end(outcome: { status: number }): void;
};

/** The handshake by which a client has opened its WebSocket. */
export type LinkRequest = {
  endpoint: EndpointId;
  /** `GET /v1/responses`, for statistics. */
  address: string;
  /** Raw, without its question mark. */
  query: string;
  headers: IncomingHttpHeaders;
  clientIp: string;
  /** Begins an exchange: gives it an id (8 hex digits), the handshake's for the first, and what sees it, if anybody wants to. */
  begin(): { id: string; tap: LinkTap | undefined };
};
