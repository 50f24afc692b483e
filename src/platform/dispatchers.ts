import type { buildConnector, Dispatcher, Pool as Pools, ProxyAgent as ProxyAgents } from 'undici';
import { hostInUrl } from './address.ts';
import { connectorFor, proxyUser } from './connectors.ts';
import { direct, type ProxyServer, proxyOf } from './proxy-url.ts';
import { Agent, Pool, ProxyAgent } from './undici.ts';

export type DispatcherOptions = {
  /** Milliseconds until a connection must stand. */
  connectTimeout: number;
  /** Whether connections serve further requests. */
  isKept: boolean;
  /** The one host that is asked, by name, and the IP address that a proxy is told in its place, so that it looks up nothing. */
  pinned?: { name: string; address: string };
};

/** Bytes of headers that an answer may have: some providers send more than the 16 KiB that Node allows. */
const maxHeaderSize = 64 * 1024;

/** What makes calls by way of this proxy, or `direct`. Throws if it is neither. */
export function dispatcherFor(proxyUrl: string, { connectTimeout, isKept, pinned }: DispatcherOptions): Dispatcher {
  const connections = { maxHeaderSize, ...(isKept ? {} : { pipelining: 0 }) };
  if (proxyUrl === direct) return new Agent({ ...connections, connect: { timeout: connectTimeout } });
  const proxy = proxyOf(proxyUrl);
  return proxy.address.protocol === 'socks5:'
    ? new Agent({ ...connections, connect: pinnedTo(pinned?.address, connectorFor(proxyUrl, connectTimeout)) })
    : throughHttp(proxy, connectTimeout, connections, pinned);
}

/** A connector that asks for an address where it would ask for a name; TLS checks the name as before. */
const pinnedTo = (address: string | undefined, connect: buildConnector.connector): buildConnector.connector =>
  address === undefined ? connect : (to, connected) => connect({ ...to, hostname: address }, connected);

/**
 * An HTTP proxy is asked for plain URLs as they are, as curl and Go do it, and for a tunnel (CONNECT) to all others. To an address
 * it is always a tunnel: of a plain URL it would take the Host from there (RFC 9112, 3.2.2).
 */
function throughHttp(
  proxy: ProxyServer,
  connectTimeout: number,
  connections: Pools.Options,
  pinned: DispatcherOptions['pinned'],
): Dispatcher {
  const { address } = proxy;
  const token = proxyUser(proxy);
  const tls = { timeout: connectTimeout };
  const common: ProxyAgents.Options = {
    ...connections,
    uri: address.href,
    ...(token !== undefined && { token }),
    requestTls: pinned ? { ...tls, servername: pinned.name } : tls,
    proxyTls: tls,
    // A proxy that is there but never answers CONNECT is as good as none.
    clientFactory: (origin, options) =>
      askedOnce(new Pool(origin, { ...options, maxHeaderSize, headersTimeout: connectTimeout })),
  };
  if (pinned) return new ProxyAgent(common).compose(askingAt(pinned.address));
  return new ProxyAgent({
    ...common,
    factory: (to, options) => {
      const { protocol, origin, host } = new URL(to);
      if (protocol !== 'http:') return new Pool(origin, options);
      const headers = { host, ...(token !== undefined && { 'proxy-authorization': token }) };
      return new Pool(address.origin, { ...options, connect: tls }).compose(askingFor(origin, address, headers));
    },
  });
}

/** Lets a tunnel that the proxy hangs up on be a failure: by its code, undici would ask for another at once, for as long as that goes on. */
function askedOnce(proxy: Pools): Dispatcher {
  const connect = proxy.connect.bind(proxy) as (to: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>;
  return Object.assign(proxy, {
    connect: (to: Dispatcher.ConnectOptions) =>
      connect(to).catch((cause: { code?: unknown }) => {
        if (cause.code !== 'UND_ERR_SOCKET' && cause.code !== 'UND_ERR_INFO') throw cause;
        throw Object.assign(new Error('the proxy hung up', { cause }), { code: 'PROXY_HANGUP' });
      }),
  });
}

/** Turns requests to an origin into requests to a proxy, in absolute form (RFC 9112, 3.2.2). */
const askingFor =
  (origin: string, proxy: URL, own: Record<string, string>): Dispatcher.DispatcherComposeInterceptor =>
  (dispatch) =>
  ({ headers, ...options }, handler) =>
    dispatch(
      {
        ...options,
        origin: proxy.origin,
        path: origin + options.path,
        headers: { ...own, ...(headers as Record<string, string>) }, // ProxyAgent has made an object of them
        servername: proxy.hostname, // else it would be taken from the host that the request is for
      } as Dispatcher.DispatchOptions,
      handler,
    );

/** Turns requests to a name into requests to an address, which are told the name as before. */
const askingAt =
  (address: string): Dispatcher.DispatcherComposeInterceptor =>
  (dispatch) =>
  ({ headers, ...options }, handler) => {
    const origin = new URL(options.origin!);
    const { host } = origin;
    origin.hostname = hostInUrl(address);
    return dispatch(
      { ...options, origin: origin.origin, headers: { host, ...(headers as Record<string, string>) } },
      handler,
    );
  };
