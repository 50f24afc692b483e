import type { Channel, EndpointId, ProviderKind } from '../../providers/index.ts';
import type { ErrorRule } from '../cooling/operator-rules.ts';
import type { ModelList } from '../discovery/model-list.ts';
import type { Headers, Upstream, UpstreamRequest } from '../upstream/upstream.ts';

/** Who a credential is: what status, events and logs show. Never a secret. */
export type Identity = {
  /** Stays the same across reloads as long as nothing about the credential changes. */
  id: string;
  /** Another one whenever it is authorized with something else, for credentials that outlive that. */
  mark?: string;
  /** As the reference names it. */
  source: string;
  authIndex: string;
  authType: 'api_key' | 'oauth';
  kind: ProviderKind;
  /** What events call the provider: its kind, or the name that an entry gives it. */
  provider: string;
  /** What GET /provider-status calls it. */
  name: string;
};

/** What a credential may serve, and under which names. */
export type Offer = {
  channel: Channel;
  /** The endpoints of the channel that it has, with their paths. */
  paths: Partial<Record<EndpointId, string>>;
  /** Those of them that it has over WebSocket, too. Absent: none. */
  sockets?: readonly EndpointId[];
  prefix: string;
  /** Those that have names of their own; of several under one name, each may serve. `isShown`: answers name what was asked for. */
  models: readonly { asked: string; name: string; displayName: string | undefined; isShown?: true }[];
  /** Whether it takes all names of the channel's families beside these. */
  isOpen: boolean;
  /** Whether a name of the channel's families is asked for by another one only. */
  hides(name: string): boolean;
  /** Whether it doesn't serve a model, by the upstream name or by what it is asked for with. */
  excludes(name: string, asked: string): boolean;
  /** What its provider lists. Absent: it isn't asked. */
  list?: ModelList;
};

/** How it is chosen among others, and how its failures count. */
export type Policy = {
  priority: number;
  weight: number;
  /** Switched off by its entry, or by a weight that never comes up. */
  disabled: boolean;
  disableCooling: boolean;
  /** What the operator says of its answers, before all other rules. */
  errorRules: readonly ErrorRule[];
  /** Further rounds that it takes part in. */
  rounds: number;
};

/** How its requests are sent. */
export type Delivery = {
  /** Where its paths begin: the origin, a path without a slash at its end, and a query that goes before the client's. */
  base: { origin: string; host: string; path: string; query: string };
  /** Where a request goes again that its base fails. */
  fallback?: Delivery['base'];
  /** What its channel's envelope needs to know. */
  envelope?: { project: string };
  /** Its own headers, which go before all others. Names are in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Asks streams of completions for their token counts. */
  includeUsage: boolean;
  /** Milliseconds that the first event of a stream may take; 0: any. */
  firstEvent: number;
  /** Milliseconds that an answer may be silent once it has begun; 0: any. Absent: as long as the upstream likes. */
  idle: number | undefined;
  /** The proxy's URL, or `direct`; absent: what the environment says. */
  proxyUrl: string | undefined;
  /** What sends its requests. Absent: HTTP, through its proxy. */
  upstream?: Upstream;
  /**
   * The headers that authorize this request; at once where nothing has to be fetched for them. Rejects with Fault
   * `unauthenticated` if there are none to be had, which counts as a 401 of the provider; any other rejection counts as if the
   * provider could not be reached.
   */
  authorize(request: Omit<UpstreamRequest, 'headers'>): Headers | Promise<Headers>;
  /**
   * Gets fresh authorization after the provider has answered 401 to `refused`, the headers that `authorize` gave. Resolves to
   * whether it is worth another try; rejects as `authorize` does. Requests that are refused together share one refresh. Absent:
   * there is nothing to refresh.
   */
  refresh?(refused: Headers): Promise<boolean>;
};

/** What requests can be sent with: a key of the config, or an account. */
export type Credential = Readonly<Identity & Offer & Policy & Delivery> & {
  /** Why it can't be used, for people. */
  readonly unusable: string | undefined;
};
