import type { Socket } from 'node:net';
import type { Dispatcher, RequestInit, Response } from 'undici';
import { bareHost } from './address.ts';
import { connectorFor } from './connectors.ts';
import { type DispatcherOptions, dispatcherFor } from './dispatchers.ts';
import { type Environment, type EnvironmentProxies, environmentProxies } from './environment-proxies.ts';
import { chosenProxy, direct, proxyProblem } from './proxy-url.ts';
import { Agent, fetch } from './undici.ts';

/** The connections through one proxy, shared by those who use it. */
export type Connections = {
  /** Made when it is first asked for, so that `through` itself has nothing that could fail. */
  readonly dispatcher: Dispatcher;
  /** Makes a connection for each request, the same way. */
  readonly fresh: Dispatcher;
  release(): void;
};

export type Outbound = {
  /**
   * The connections through this proxy, `direct` ones, or (undefined) those by way of what the environment says, pooled by
   * origin. They stay open until everyone who asked has released them; what is in flight then still ends well. Never throws:
   * only the dispatcher of a `proxyUrl` with a `proxyProblem` does.
   */
  through(proxyUrl: string | undefined): Connections;
  /**
   * A connection of one's own to an origin, through a tunnel where there is a proxy, with TLS if the origin has it. `proxyUrl` is
   * as in `through`. Rejects if it can't be had in time.
   */
  connect(proxyUrl: string | undefined, origin: string): Promise<Socket>;
  /** Asks by way of what a `proxy-url` setting says. Rejects as fetch does, and if there is a `proxyProblem`. */
  fetch(url: string, init: RequestInit & { proxySetting: string }): Promise<Response>;
  /** Ends every connection at once. */
  destroy(): Promise<void>;
};

export type OutboundOptions = {
  /** Milliseconds until a connection must stand. */
  connectTimeout?: number;
  /** Names the proxies that count where nothing else does: HTTP_PROXY and its like. */
  environment?: Environment;
};

/** The dispatchers of one way out, made when they are first asked for. */
type Way = { kept?: Dispatcher; fresh?: Dispatcher; users: number };

const dispatchersOf = ({ kept, fresh }: Way): Dispatcher[] => [kept, fresh].filter((one) => one !== undefined);

/** Makes calls to other servers possible. */
export function createOutbound({ connectTimeout = 10_000, environment = {} }: OutboundOptions = {}): Outbound {
  const proxies = environmentProxies(environment);
  const unsaid = proxies.summary === undefined ? direct : undefined;
  const ways = new Map<string | undefined, Way>();
  const open = (proxyUrl: string | undefined, isKept: boolean): Dispatcher => {
    const options = { connectTimeout, isKept };
    return proxyUrl === undefined ? byEnvironment(proxies, options) : dispatcherFor(proxyUrl, options);
  };
  const through = (asked: string | undefined): Connections => {
    const proxyUrl = asked ?? unsaid;
    const way: Way = ways.get(proxyUrl) ?? { users: 0 };
    ways.set(proxyUrl, way);
    way.users++;
    let released = false;
    return {
      get dispatcher() {
        way.kept ??= open(proxyUrl, true);
        return way.kept;
      },
      get fresh() {
        way.fresh ??= open(proxyUrl, false);
        return way.fresh;
      },
      release() {
        if (released) return;
        released = true;
        if (--way.users > 0) return;
        ways.delete(proxyUrl);
        for (const one of dispatchersOf(way)) one.close().catch(() => {}); // it is closed already
      },
    };
  };
  return {
    through,
    async connect(asked, origin) {
      const url = new URL(origin);
      const { protocol, host, port } = url;
      const hostname = bareHost(url.hostname);
      const open = connectorFor(asked ?? proxies.proxyFor(url) ?? direct, connectTimeout);
      return new Promise((resolve, reject) => {
        open({ protocol, hostname, host, port }, (...[error, socket]) => (error ? reject(error) : resolve(socket)));
      });
    },
    async fetch(url, { proxySetting, ...init }) {
      const problem = proxyProblem(proxySetting);
      if (problem) throw new Error(problem);
      const { dispatcher, release } = through(chosenProxy(proxySetting));
      return fetch(url, { ...init, dispatcher }).finally(release); // what is in flight still ends well
    },
    async destroy() {
      const all = [...ways.values()].flatMap(dispatchersOf);
      ways.clear();
      await Promise.all(all.map((one) => one.destroy()));
    },
  };
}

/** Goes to each origin by way of what the environment says. */
const byEnvironment = (proxies: EnvironmentProxies, options: DispatcherOptions): Dispatcher =>
  new Agent({ factory: (origin) => dispatcherFor(proxies.proxyFor(new URL(origin)) ?? direct, options) });
