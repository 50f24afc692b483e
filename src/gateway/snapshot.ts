import type { Dispatcher } from 'undici';
import type { Outbound, Route } from '../platform/outbound.ts';
import type { EndpointId } from '../providers/index.ts';
import { type ClientKeys, createClientKeys } from './client-keys.ts';
import { type Credential, compileCredentials } from './credential.ts';
import { type CredentialState, nextStates, type States } from './credential-state.ts';
import { type Candidate, candidatesFor, type OfferedModel, offeredModels } from './models.ts';
import type { GatewaySettings } from './settings.ts';

/** Everything that one config means for the gateway. A request keeps the one that it began with until its end. */
export type Snapshot = {
  settings: GatewaySettings;
  clientKeys: ClientKeys;
  /** All of the config's, in its order. */
  credentials: readonly Credential[];
  states: States;
  stateOf(credential: Credential): CredentialState;
  candidates(endpoint: EndpointId, model: string): readonly Candidate[];
  /** What can be asked for at one of these endpoints. */
  offered(those: readonly EndpointId[]): readonly OfferedModel[];
  dispatcher(credential: Credential): Dispatcher;
  /** Opens the ways out; before the first request. */
  open(): void;
  /** Keeps the ways out open until the function that it returns is called. */
  hold(): () => void;
  /** Closes the ways out as soon as nobody holds them. */
  retire(): void;
};

/** Callers choose model names, so what is remembered of them is bounded. */
const maxRemembered = 2000;

export function createSnapshot(
  settings: GatewaySettings,
  previous: States,
  outbound: Outbound,
  now: () => number,
): Snapshot {
  const credentials = compileCredentials(settings);
  const inUse = credentials.filter(({ disabled }) => !disabled);
  const states = nextStates(credentials, previous, now);
  const forcePrefix = settings['force-model-prefix'];
  const remembered = new Map<string, readonly Candidate[]>();
  const offered = new Map<string, readonly OfferedModel[]>();
  const routes = new Map<string | undefined, Route>();
  let holders = 0;
  let retired = false;

  const release = (): void => {
    if (!retired || holders > 0) return;
    for (const route of routes.values()) route.release();
    routes.clear();
  };

  return {
    settings,
    clientKeys: createClientKeys(settings['api-keys']),
    credentials,
    states,
    stateOf: ({ id }) => states.byId.get(id)!,
    candidates(endpoint, model) {
      const key = `${endpoint}\0${model}`;
      const known = remembered.get(key);
      if (known) return known;
      const found = candidatesFor(inUse, endpoint, model, forcePrefix);
      if (remembered.size >= maxRemembered) remembered.clear();
      remembered.set(key, found);
      return found;
    },
    offered(those) {
      const key = those.join();
      const known =
        offered.get(key) ??
        offeredModels(
          inUse.filter(({ paths }) => those.some((endpoint) => endpoint in paths)),
          forcePrefix,
        );
      offered.set(key, known);
      return known;
    },
    dispatcher: ({ proxyUrl }) => routes.get(proxyUrl)!.dispatcher,
    open() {
      for (const { proxyUrl, unusable } of inUse)
        if (unusable === undefined && !routes.has(proxyUrl)) routes.set(proxyUrl, outbound.route(proxyUrl));
    },
    hold() {
      holders++;
      let held = true;
      return () => {
        if (!held) return;
        held = false;
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
