import type { IncomingHttpHeaders } from 'node:http';
import type { Log } from '../platform/log.ts';
import { createOutbound, type Outbound } from '../platform/outbound.ts';
import type { KnownModel, ProviderKind } from '../providers/index.ts';
import { createCredentialsOfLists } from './credentials/config-list.ts';
import type { Credential } from './credentials/credential.ts';
import { isOfAccount } from './credentials/file-list.ts';
import { createTally, type Traffic } from './credentials/tally.ts';
import { tellUnusable } from './credentials/tell-unusable.ts';
import { createDiscovery, type DiscoveryOptions } from './discovery/discovery.ts';
import type { FinishedExchange } from './exchange/finished-exchange.ts';
import { createForward } from './exchange/forward.ts';
import { createProbe, type ProbeResult } from './exchange/probe.ts';
import type { Problem } from './formats/problem.ts';
import type { GatewayAnswer, GatewayRequest } from './request.ts';
import type { OfferedModel } from './selection/offered-models.ts';
import { createStays } from './selection/stays.ts';
import { createTurns } from './selection/turns.ts';
import type { GatewaySettings } from './settings.ts';
import { createSnapshot, type Snapshot } from './snapshot.ts';
import type { LinkTimes } from './socket/link.ts';
import { createLinks, type Links } from './socket/links.ts';
import { type ProviderStatus, statusOf } from './status.ts';
import type { UpstreamTimeouts } from './upstream/http-upstream.ts';

/** The data plane: sends what clients ask for to the providers of the config. */
export interface Gateway {
  /**
   * Answers a request; errors too are answers, in the client's own format. An upstream answer passes byte for byte, at the
   * pace of whoever takes it. If it ends before it is whole, an event stream ends with an error event; what else breaks off
   * upstream does so here, too. Rejects with the signal's reason if the client goes.
   */
  forward(request: GatewayRequest): Promise<GatewayAnswer>;
  /** What is wrong with the key of a client that does more than ask; nothing if it is one of the config's. */
  keyProblem(headers: IncomingHttpHeaders, query: string): Problem | undefined;
  /** How each credential fares, in the config's order. */
  status(): ProviderStatus[];
  /**
   * Ends the cooldowns of the credentials that have this index, and forgets their failures in a row. Returns the models that they were
   * cooling for; undefined if there is no such credential.
   */
  endCooldowns(authIndex: string): string[] | undefined;
  /**
   * Tries a credential with one tiny request, disabled or not: for its list of models, or for one token of `model`. Neither cooldowns nor
   * statistics know of it. Resolves to nothing if no credential has this index; never rejects for what a provider does.
   */
  probe(
    authIndex: string,
    options: { model: string | undefined; signal: AbortSignal },
  ): Promise<ProbeResult | undefined>;
  /** How requests have ended, by the credential's index; nothing has for one that it doesn't know. */
  traffic(): (authIndex: string) => Traffic;
  /** The models that can be asked for with an account, such as a credential file of this name; none if it serves nothing. */
  modelsOfAccount(name: string): readonly OfferedModel[];
  /** The indexes of an account's credentials: one with several projects has as many. */
  indexesOfAccount(name: string): string[];
  /** What the providers of this kind of credential have listed so far. */
  listedModels(kind: ProviderKind): readonly KnownModel[];
  /**
   * Begins to ask providers for their models, as far as the config wants that, in the background and until the gateway is
   * closed. Resolves when those that an earlier run has kept are there.
   */
  discover(): Promise<void>;
  /** Calls back after each exchange that had a valid client key, lists of models excepted. Returns the end of it. */
  onExchange(listener: (exchange: FinishedExchange) => void): () => void;
  /**
   * Compiles a config; the commit puts it in force for every request after it. Never refuses: what can't work shows in `status`.
   * The first one is compiled when something needs it.
   */
  prepare(next: GatewaySettings): Promise<{ commit(): void }>;
  /** Compiles the first config if nothing has needed that so far. */
  warmUp(): void;
  /** Asks anew for the credentials from elsewhere: some came, changed or went. In force when it returns. */
  credentialsChanged(): void;
  /** The WebSockets of clients. */
  readonly links: Links;
  /** Hangs up on every provider. */
  close(): Promise<void>;
}

export type GatewayOptions = {
  log: Log;
  now?: () => number;
  outbound?: Outbound;
  timeouts?: Partial<UpstreamTimeouts>;
  /** Credentials that come from elsewhere than the config's lists, asked for when a config is prepared, and when they have changed. */
  credentials?: (settings: GatewaySettings) => readonly Credential[];
  discovery?: Pick<DiscoveryOptions, 'file' | 'patience'>;
  /** Of clients' WebSockets. */
  linkTimes?: Partial<LinkTimes>;
};

/** Some models think for minutes before their first word. */
const defaultTimeouts: UpstreamTimeouts = { headers: 15 * 60_000, idle: 5 * 60_000 };

/** Vendors end a WebSocket after an hour, whatever goes on. */
const linkTimes = { ping: 30_000, write: 60_000, between: 60 * 60_000 };

/** Makes a gateway; it serves once a config has been prepared and committed. */
export function createGateway({
  log,
  now = Date.now,
  outbound = createOutbound(),
  timeouts,
  credentials = () => [],
  discovery: discoveryOptions = {},
  linkTimes: times = {},
}: GatewayOptions): Gateway {
  const listeners = new Set<(exchange: FinishedExchange) => void>();
  const emit = (exchange: FinishedExchange): void => {
    for (const listener of listeners)
      try {
        listener(exchange);
      } catch (error) {
        log.error('a listener to finished exchanges failed', { 'request-id': exchange.requestId }, error);
      }
  };
  const waiting = { ...defaultTimeouts, ...timeouts };
  const probe = createProbe({ outbound, timeouts: waiting });
  const turns = createTurns();
  const stays = createStays(now);
  const forward = createForward({ log, now, emit, turns, stays });
  const discovery = createDiscovery({ log, now, ...discoveryOptions });
  const credentialsOfLists = createCredentialsOfLists();
  let current: Snapshot | undefined;
  /** The first config until it is compiled: with 10,000 keys that takes half as long as all else of a start. */
  let first: GatewaySettings | undefined;
  const warmUp = (): void => {
    if (first) put(snapshotOf(first));
  };
  const inForce = (): Snapshot => {
    warmUp();
    if (!current) throw new Error('the gateway has no config yet');
    return current;
  };

  const links = createLinks({
    log,
    now,
    turns,
    stays,
    emit,
    current: inForce,
    connect: outbound.connect,
    times: { ...linkTimes, first: waiting.headers, idle: waiting.idle, ...times },
  });

  /** How often the credentials from elsewhere have changed. */
  let changes = 0;

  const snapshotOf = (settings: GatewaySettings): Snapshot =>
    createSnapshot(settings, {
      listed: credentialsOfLists(settings),
      others: credentials(settings),
      previous: current,
      outbound,
      timeouts: waiting,
      now,
      discovery,
    });

  function put(next: Snapshot): void {
    const previous = current;
    next.open(); // before the previous one lets go, so that connections both use stay
    current = next;
    first = undefined;
    tellUnusable(next, previous, log);
    discovery.follow(next);
    previous?.retire();
    links.follow();
  }

  return {
    forward: (request) => forward(inForce(), request),
    keyProblem(headers, query) {
      const admitted = inForce().clientKeys.check(headers, query);
      return 'key' in admitted ? undefined : admitted;
    },
    status: () => statusOf(inForce()),
    endCooldowns(authIndex) {
      const { credentials, stateOf } = inForce();
      const same = credentials.filter((credential) => credential.authIndex === authIndex);
      if (same.length === 0) return undefined;
      return [...new Set(same.flatMap((credential) => stateOf(credential).cooling.clear()))];
    },
    probe: (authIndex, options) => probe(inForce(), authIndex, options),
    traffic() {
      const { histories } = inForce().states;
      const none = createTally(now).read();
      return (authIndex) => histories.get(authIndex)?.tally.read() ?? none;
    },
    indexesOfAccount: (name) =>
      inForce().credentials.flatMap((credential) => (isOfAccount(credential, name) ? credential.authIndex : [])),
    modelsOfAccount: (name) => inForce().offeredBy((credential) => isOfAccount(credential, name)),
    listedModels: (kind) => inForce().listedBy(kind),
    discover: () => discovery.begin(),
    onExchange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async prepare(settings) {
      const before = changes;
      const next = current && snapshotOf(settings);
      return {
        commit() {
          if (!current) first = settings;
          else put(next && changes === before ? next : snapshotOf(settings));
        },
      };
    },
    warmUp,
    credentialsChanged() {
      changes++;
      if (current) put(snapshotOf(current.settings));
    },
    links,
    async close() {
      first = undefined;
      links.close();
      await discovery.close();
      await outbound.destroy();
    },
  };
}
