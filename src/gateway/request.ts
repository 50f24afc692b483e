import type { IncomingHttpHeaders } from 'node:http';
import type { Stream } from '../platform/flow.ts';
import type { EndpointId } from '../providers/index.ts';
import type { Spool } from './body/stored-body.ts';
import type { ExchangeTap } from './exchange/tap.ts';

/** The operations of the gateway's contract. */
export type GatewayOperation = EndpointId | 'listModels' | 'getModel' | 'listGoogleModels' | 'getGoogleModel';

/** Those that open a WebSocket. */
export type SocketOperation = 'connectRelay' | 'connectResponses';

export type GatewayRequest = {
  /** Ours: 8 hex digits. */
  id: string;
  operation: GatewayOperation;
  /** `POST /v1/chat/completions`, for statistics. */
  address: string;
  /** The model of the path, decoded, where the path has one. */
  model?: string | undefined;
  /** All that the path has in place of its parameters, decoded. */
  parameters: Readonly<Record<string, string>>;
  /** Raw, without its question mark. */
  query: string;
  headers: IncomingHttpHeaders;
  /** The body's bytes; called once, after the key is checked. May reject with a ProblemError, which the client gets in its format. */
  body(): Promise<Uint8Array>;
  /**
   * The same of a body that may be larger than the memory allows; called in place of `body`. `seen` gets each piece as it comes,
   * and what it throws ends the reading. A body that is stored stays so until the answer is done, or its client gone.
   */
  spool(seen: (piece: Uint8Array) => void): Promise<Uint8Array | Spool>;
  /** Aborted when the client has gone: upstream is hung up on. */
  signal: AbortSignal;
  clientIp: string;
  /** Sees what is exchanged with providers; absent if nobody wants to. */
  tap?: ExchangeTap | undefined;
};

/** A request that a provider answers. */
export type GenerateRequest = GatewayRequest & { operation: EndpointId };

/** Header names are in lower case. A stream must be piped or cancelled for the exchange to end. */
export type GatewayAnswer = {
  status: number;
  headers: Record<string, string | string[]>;
  body: Uint8Array | Stream;
};
