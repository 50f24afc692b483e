import { mapAgain, nothingMapped } from '../platform/again.ts';
import type { Connections, Outbound } from '../platform/outbound.ts';
import type { Channel, EndpointId, KnownModel, ProviderKind } from '../providers/index.ts';
import { type ClientKeys, createClientKeys } from './client-keys.ts';
import type { Credential } from './credentials/credential.ts';
import { type CredentialState, nextStates, noStates, type States } from './credentials/state.ts';
import type { Discovery } from './discovery/discovery.ts';
import { type Candidate, candidatesFor } from './selection/candidates.ts';
import { type OfferedModel, offeredModels } from './selection/offered-models.ts';
import type { GatewaySettings } from './settings.ts';
import { type OnFallback, withFallback } from './upstream/fallback.ts';
import { createForwarding, type Forwards } from './upstream/forwarded-headers.ts';
import { createHttpUpstream, type UpstreamTimeouts } from './upstream/http-upstream.ts';
import type { Upstream } from './upstream/upstream.ts';

/** Everything that one config means for the gateway. A request keeps the one that it began with until its end. */
export type Snapshot = {
  settings: GatewaySettings;
  /** Milliseconds after which a silent event stream gets a comment; 0: none. */
  keepalive: number;
  now: () => number;
  clientKeys: ClientKeys;
  /** All of the config's, in its order, then all others. */
  credentials: readonly Credential[];
  /** Those of the config's lists, before they knew their lists of models. */
  listed: readonly Credential[];
  /** All of them, before they knew theirs. */
  given: readonly Credential[];
  states: States;
  stateOf(credential: Credential): CredentialState;
  /** `onFallback` hears of requests that are sent again to a credential's other address. */
  upstreamOf(credential: Credential, onFallback?: OnFallback): Upstream;
  /** Which headers of clients go to a vendor. */
  forwardsTo(channel: Channel): Forwards;
  /** What can serve a model at an endpoint, or, for `noModel`, whatever is asked there without one. */
  candidates(endpoint: EndpointId, model: string): readonly Candidate[];
  /** What can be asked for at one of these endpoints. */
  offered(those: readonly EndpointId[]): readonly OfferedModel[];
  /** What can be asked for with one of these credentials. */
  offeredBy(isIt: (credential: Credential) => boolean): readonly OfferedModel[];
  /** What the providers of this kind of credential list. */
  listedBy(kind: ProviderKind): readonly KnownModel[];
  /** Opens the connections; before the first request. */
  open(): void;
  /** Keeps the connections open until the function that it returns is called. */
  hold(): () => void;
  /** Closes the connections as soon as nobody holds them. */
  retire(): void;
};

export type SnapshotOptions = {
  /** The credentials of the config's lists, and those that come from elsewhere. */
  listed: readonly Credential[];
  others: readonly Credential[];
  /** What is in force. A credential that is in both is the same object, and has the same list of models. */
  previous: Snapshot | undefined;
  outbound: Outbound;
  timeouts: UpstreamTimeouts;
  now: () => number;
  discovery: Pick<Discovery, 'listFor' | 'version'>;
};

/**
 * The credentials with their lists of models; without `discovery` they have none. What is in the previous snapshot is the same
 * object again: no function here keeps that snapshot.
 */
function withLists(
  given: readonly Credential[],
  discovery: Pick<Discovery, 'listFor'> | undefined,
  previous: Snapshot | undefined,
): readonly Credential[] {
  const before = previous?.settings['discover-models'] === Boolean(discovery) ? previous : undefined;
  const known = before ? { items: before.given, results: before.credentials } : nothingMapped;
  return mapAgain<Credential, Credential>(given, known, (one) => {
    const list = discovery?.listFor(one);
    return list ? { ...one, list } : one;
  });
}

/** Clients choose model names, so what is remembered of them is bounded. */
const maxRemembered = 2000;

export function createSnapshot(
  settings: GatewaySettings,
  { listed, others, previous, outbound, timeouts, now, discovery }: SnapshotOptions,
): Snapshot {
  const given = [...listed, ...others];
  const credentials = withLists(given, settings['discover-models'] ? discovery : undefined, previous);
  let enabled: readonly Credential[] | undefined;
  /** Found when a request needs them: none may come between two edits. */
  const inUse = (): readonly Credential[] => {
    enabled ??= credentials.filter(({ disabled }) => !disabled);
    return enabled;
  };
  const states = nextStates(credentials, previous?.states ?? noStates, now);
  const forcePrefix = settings['force-model-prefix'];
  const remembered = new Map<string, readonly Candidate[]>();
  const offered = new Map<string, readonly OfferedModel[]>();
  const ways = new Map<string | undefined, { connections: Connections; upstream: Upstream }>();
  let version = discovery.version;
  /** Forgets what followed from lists of models that have changed since. */
  const followLists = (): void => {
    if (version === discovery.version) return;
    version = discovery.version;
    remembered.clear();
    offered.clear();
  };
  let holders = 0;
  let retired = false;

  const release = (): void => {
    if (!retired || holders > 0) return;
    for (const { connections } of ways.values()) connections.release();
    ways.clear();
  };

  return {
    settings,
    keepalive: (settings.streaming?.['keepalive-seconds'] ?? 0) * 1000,
    now,
    clientKeys:
      previous?.settings['api-keys'] === settings['api-keys']
        ? previous.clientKeys
        : createClientKeys(settings['api-keys']),
    credentials,
    listed,
    given,
    states,
    stateOf: ({ id }) => states.byId.get(id)!,
    upstreamOf({ upstream, proxyUrl, fallback }, onFallback) {
      const own = upstream ?? ways.get(proxyUrl)!.upstream;
      return fallback ? withFallback(own, fallback.origin, onFallback) : own;
    },
    forwardsTo: createForwarding(settings['forward-headers'] ?? []),
    candidates(endpoint, model) {
      followLists();
      const key = `${endpoint}\0${model}`;
      const known = remembered.get(key);
      if (known) return known;
      const found = candidatesFor(inUse(), endpoint, model, forcePrefix);
      if (remembered.size >= maxRemembered) remembered.clear();
      remembered.set(key, found);
      return found;
    },
    offered(those) {
      followLists();
      const key = those.join();
      const known =
        offered.get(key) ??
        offeredModels(
          inUse().filter(({ paths }) => those.some((endpoint) => endpoint in paths)),
          forcePrefix,
        );
      offered.set(key, known);
      return known;
    },
    offeredBy: (isIt) => offeredModels(inUse().filter(isIt), forcePrefix),
    listedBy(kind) {
      const lists = new Set(inUse().flatMap((one) => (one.kind === kind && one.list?.models) || []));
      return [...new Map([...lists].flatMap((models) => [...models])).values()];
    },
    open() {
      for (const { proxyUrl, unusable, disabled } of credentials) {
        if (disabled || unusable !== undefined || ways.has(proxyUrl)) continue;
        const connections = outbound.through(proxyUrl);
        ways.set(proxyUrl, { connections, upstream: createHttpUpstream(connections, timeouts) });
      }
    },
    hold() {
      holders++;
      return () => {
        holders--;
        release();
      };
    },
    retire() {
      retired = true;
      release();
    },
  };
}
