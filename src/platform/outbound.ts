import { Agent, type Dispatcher, Pool, ProxyAgent, Socks5ProxyAgent } from 'undici';

const schemes = ['http:', 'https:', 'socks5:', 'socks5h:'];

/** What is wrong with a proxy-url, without any of it; '', `direct` and `none` are right and mean none. */
export function proxyProblem(proxyUrl: string): string | undefined {
  if (proxyUrl === '' || proxyUrl === 'direct' || proxyUrl === 'none') return undefined;
  try {
    const { protocol, hostname, username, password } = new URL(proxyUrl);
    decodeURIComponent(username + password);
    if (schemes.includes(protocol) && hostname !== '') return undefined;
  } catch {
    // not a URL, or not encoded as one
  }
  return 'proxy-url is not an http, https, socks5 or socks5h URL';
}

/** The way out through one proxy, shared by those who use it. */
export type Route = { dispatcher: Dispatcher; release(): void };

export type Outbound = {
  /**
   * The connections through this proxy (absent: none), pooled by origin. They stay open until everyone who asked has released
   * them; what is in flight then still ends well. `proxyUrl` must have no `proxyProblem`.
   */
  route(proxyUrl: string | undefined): Route;
  /** Ends every connection at once. */
  destroy(): Promise<void>;
};

/** Makes calls to other servers possible. Milliseconds until a connection must stand. */
export function createOutbound({ connectTimeout = 10_000 }: { connectTimeout?: number } = {}): Outbound {
  const shared = new Map<string | undefined, { dispatcher: Dispatcher; users: number }>();
  return {
    route(proxyUrl) {
      const way = shared.get(proxyUrl) ?? { dispatcher: dispatcherFor(proxyUrl, connectTimeout), users: 0 };
      shared.set(proxyUrl, way);
      way.users++;
      let released = false;
      return {
        dispatcher: way.dispatcher,
        release() {
          if (released) return;
          released = true;
          if (--way.users > 0) return;
          shared.delete(proxyUrl);
          way.dispatcher.close().catch(() => {}); // it is closed already
        },
      };
    },
    async destroy() {
      const dispatchers = [...shared.values()].map(({ dispatcher }) => dispatcher.destroy());
      shared.clear();
      await Promise.all(dispatchers);
    },
  };
}

function dispatcherFor(proxyUrl: string | undefined, connectTimeout: number): Dispatcher {
  if (proxyUrl === undefined) return new Agent({ connect: { timeout: connectTimeout } });
  const url = new URL(proxyUrl);
  if (url.protocol.startsWith('socks5')) {
    // The proxy resolves names in both forms: ours have no reason to be looked up here.
    return new Socks5ProxyAgent(proxyUrl.replace(/^socks5h:/i, 'socks5:'));
  }
  const user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  const token = user === ':' ? {} : { token: `Basic ${Buffer.from(user).toString('base64')}` };
  url.username = '';
  url.password = '';
  const tls = { timeout: connectTimeout };
  return new ProxyAgent({
    uri: url.href,
    ...token,
    requestTls: tls,
    proxyTls: tls,
    // A proxy that is there but never answers CONNECT is as good as none.
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: connectTimeout }),
  });
}
