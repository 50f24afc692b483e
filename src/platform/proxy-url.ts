const schemes = ['http:', 'https:', 'socks5:', 'socks5h:'];

/** A proxy, by what matters of its URL: a path, query or fragment is ignored, as in the reference. */
export type ProxyServer = {
  /** Scheme, host and port alone, since undici takes nothing more. */
  address: URL;
  username: string;
  password: string;
};

/** Throws if it is none. */
export function proxyOf(proxyUrl: string): ProxyServer {
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

/** Goes around every proxy, those of the environment, too. */
export const direct = 'direct';

/**
 * What `proxy-url` settings choose: the first of them that says something, a proxy's URL or `direct` (or `none`, which is the
 * same). Empty says nothing, so that the next one is inherited; if none says anything (undefined), the environment does.
 */
export function chosenProxy(...settings: readonly string[]): string | undefined {
  const chosen = settings.map((setting) => setting.trim()).find((setting) => setting !== '');
  return chosen === 'none' ? direct : chosen;
}

/** What is wrong with a `proxy-url` setting, without any of it. */
export function proxyProblem(setting: string): string | undefined {
  const proxyUrl = chosenProxy(setting) ?? direct;
  if (proxyUrl === direct) return undefined;
  try {
    proxyOf(proxyUrl);
    return undefined;
  } catch {
    return 'proxy-url is not an http, https, socks5 or socks5h URL';
  }
}
