import type { Socket } from 'node:net';
import {
  Agent,
  buildConnector,
  type Dispatcher,
  fetch,
  Pool,
  ProxyAgent,
  type RequestInit,
  type Response,
  Socks5ProxyAgent,
} from 'undici';

const schemes = ['http:', 'https:', 'socks5:', 'socks5h:'];

/** A proxy, by what matters of its URL: a path, query or fragment is ignored, as in the reference. */
type Proxy = {
  /** Scheme, host and port alone, since undici takes nothing more. */
  address: URL;
  username: string;
  password: string;
};

/** Throws if it is none. */
function proxyOf(proxyUrl: string): Proxy {
  const { protocol, host, username, password } = new URL(proxyUrl);
  if (!schemes.includes(protocol) || host === '') throw new Error('not the URL of a proxy');
  // The proxy resolves names in both SOCKS forms: ours have no reason to be looked up here.
  const scheme = protocol === 'socks5h:' ? 'socks5:' : protocol;
  return {
    address: new URL(`${scheme}//${host}`),
    username: decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
}

/**
 * The proxy that `proxy-url` settings choose: the first of them that says something. Empty says nothing, so that the next one is
 * inherited; `direct` and `none` mean no proxy, as if nothing had been said (undefined).
 */
export function chosenProxy(...settings: readonly string[]): string | undefined {
  const chosen = settings.map((setting) => setting.trim()).find((setting) => setting !== '');
  return chosen === 'direct' || chosen === 'none' ? undefined : chosen;
}

/** What is wrong with a `proxy-url` setting, without any of it. */
export function proxyProblem(setting: string): string | undefined {
  const proxyUrl = chosenProxy(setting);
  if (proxyUrl === undefined) return undefined;
  try {
    proxyOf(proxyUrl);
    return undefined;
  } catch {
    return 'proxy-url is not an http, https, socks5 or socks5h URL';
  }
}

/** The connections through one proxy, shared by those who use it. */
export type Connections = {
  /** Made when it is first asked for, so that `through` itself has nothing that could fail. */
  readonly dispatcher: Dispatcher;
  release(): void;
};

export type Outbound = {
  /**
   * The connections through this proxy (undefined: none), pooled by origin. They stay open until everyone who asked has released
   * them; what is in flight then still ends well. Never throws: only the dispatcher of a `proxyUrl` with a `proxyProblem` does.
   */
  through(proxyUrl: string | undefined): Connections;
  /** Asks by way of what a `proxy-url` setting says. Rejects as fetch does, and if there is a `proxyProblem`. */
  fetch(url: string, init: RequestInit & { proxySetting: string }): Promise<Response>;
  /** Ends every connection at once. */
  destroy(): Promise<void>;
};

/** Makes calls to other servers possible. Milliseconds until a connection must stand. */
export function createOutbound({ connectTimeout = 10_000 }: { connectTimeout?: number } = {}): Outbound {
  const shared = new Map<string | undefined, { dispatcher?: Dispatcher; users: number }>();
  const through = (proxyUrl: string | undefined): Connections => {
    const one = shared.get(proxyUrl) ?? { users: 0 };
    shared.set(proxyUrl, one);
    one.users++;
    let released = false;
    return {
      get dispatcher() {
        one.dispatcher ??= dispatcherFor(proxyUrl, connectTimeout);
        return one.dispatcher;
      },
      release() {
        if (released) return;
        released = true;
        if (--one.users > 0) return;
        shared.delete(proxyUrl);
        one.dispatcher?.close().catch(() => {}); // it is closed already
      },
    };
  };
  return {
    through,
    async fetch(url, { proxySetting, ...init }) {
      const problem = proxyProblem(proxySetting);
      if (problem) throw new Error(problem);
      const { dispatcher, release } = through(chosenProxy(proxySetting));
      return fetch(url, { ...init, dispatcher }).finally(release); // what is in flight still ends well
    },
    async destroy() {
      const dispatchers = [...shared.values()].map(({ dispatcher }) => dispatcher?.destroy());
      shared.clear();
      await Promise.all(dispatchers);
    },
  };
}

/** What a SOCKS proxy has said at least when it has connected us: its method, and the answer to CONNECT (RFC 1928, 3 and 6). */
const shortestSocksAnswer = 2 + 7;

/** Closes a connection to a SOCKS proxy that says nothing: undici gives up waiting, and leaves it open. */
function endIfUnanswered(socket: Socket, patience: number): void {
  const timer = setTimeout(() => {
    if (socket.bytesRead < shortestSocksAnswer) socket.destroy();
  }, patience).unref();
  socket.once('close', () => clearTimeout(timer));
}

function dispatcherFor(proxyUrl: string | undefined, connectTimeout: number): Dispatcher {
  if (proxyUrl === undefined) return new Agent({ connect: { timeout: connectTimeout } });
  const { address, username, password } = proxyOf(proxyUrl);
  if (address.protocol === 'socks5:') {
    const connect = buildConnector({ timeout: connectTimeout });
    const hostname = address.hostname.replace(/^\[|\]$/g, ''); // of an IPv6 address, undici leaves them on
    return new Socks5ProxyAgent(address, {
      username,
      password,
      connect: (to, connected) =>
        connect({ ...to, hostname }, (...[error, socket]) => {
          if (error) return connected(error, null);
          endIfUnanswered(socket, connectTimeout);
          connected(null, socket);
        }),
    });
  }
  const user = `${username}:${password}`;
  const token = user === ':' ? {} : { token: `Basic ${Buffer.from(user).toString('base64')}` };
  const tls = { timeout: connectTimeout };
  return new ProxyAgent({
    uri: address.href,
    ...token,
    requestTls: tls,
    proxyTls: tls,
    // A proxy that is there but never answers CONNECT is as good as none.
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: connectTimeout }),
  });
}
