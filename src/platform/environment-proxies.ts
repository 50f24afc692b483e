import { BlockList, isIP } from 'node:net';
import { bareHost } from './address.ts';
import { proxyOf } from './proxy-url.ts';

export type Environment = { readonly [name: string]: string | undefined };

/** The proxies that the environment names, by the usual variables. */
export type EnvironmentProxies = {
  /** The proxy's URL for calls to this origin; undefined if there is none for it. */
  proxyFor(origin: URL): string | undefined;
  /** What is in force, for people: without users and passwords. Undefined if no variable is set. */
  readonly summary: string | undefined;
};

/**
 * Reads `HTTP_PROXY` for plain calls, `HTTPS_PROXY`, `ALL_PROXY` for both, and the hosts of `NO_PROXY`, which need none; in lower
 * case as well, which goes first. Loopback never needs one.
 */
export function environmentProxies(environment: Environment): EnvironmentProxies {
  const valueAt = (name: string): string => (environment[name.toLowerCase()] || environment[name] || '').trim();
  const read = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']
    .filter((name) => valueAt(name) !== '')
    .map((name) => ({ name, url: urlOf(valueAt(name)) }));
  const urls = new Map(read.map(({ name, url }) => [name, url]));
  const isExcepted = exceptionsOf(valueAt('NO_PROXY'));
  const summary = read.map(({ name, url }) =>
    url ? `${name} ${withoutUser(url)}` : `${name} (not a proxy's URL, so ignored)`,
  );
  return {
    proxyFor(origin) {
      const { protocol, port } = origin;
      const isPlain = protocol === 'http:';
      const proxy = urls.get(isPlain ? 'HTTP_PROXY' : 'HTTPS_PROXY') ?? urls.get('ALL_PROXY');
      if (proxy === undefined) return undefined;
      const host = bare(origin.hostname);
      return isLoopback(host) || isExcepted(host, Number(port) || (isPlain ? 80 : 443)) ? undefined : proxy;
    },
    summary: summary.length > 0 ? summary.join(', ') : undefined,
  };
}

/** The URL that a variable gives, which may leave out `http://`; undefined if it is no proxy's. */
function urlOf(value: string): string | undefined {
  const url = value.includes('://') ? value : `http://${value}`;
  try {
    proxyOf(url);
    return url;
  } catch {
    return undefined;
  }
}

const withoutUser = (url: string): string => `${new URL(url).protocol}//${new URL(url).host}`;

/** A host as it is compared: without the brackets of IPv6, or a dot at its end. */
const bare = (host: string): string => bareHost(host.toLowerCase()).replace(/\.$/, '');

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || (isIP(host) > 0 && loopback.check(host, family(host)));

/** The hosts of a NO_PROXY: names with all below them, addresses, ranges, each with or without a port; `*` is all. */
function exceptionsOf(list: string): (host: string, port: number) => boolean {
  const ranges = new BlockList();
  const places: { host: string; port: number | undefined }[] = [];
  for (const entry of list.split(/[\s,]/).filter((text) => text !== '')) {
    const [address = '', bits] = entry.split('/');
    if (bits !== undefined && isRange(address, bits)) ranges.addSubnet(address, Number(bits), family(address));
    else if (isIP(entry) > 0) ranges.addAddress(entry, family(entry));
    else places.push(placeOf(entry));
  }
  return (host, port) =>
    (isIP(host) > 0 && ranges.check(host, family(host))) ||
    places.some(
      (place) =>
        (place.port === undefined || place.port === port) &&
        (place.host === '*' || host === place.host || host.endsWith(`.${place.host}`)),
    );
}

const isRange = (address: string, bits: string): boolean =>
  isIP(address) > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 6 ? 128 : 32);

function placeOf(entry: string): { host: string; port: number | undefined } {
  const colon = entry.lastIndexOf(':');
  const port = entry.slice(colon + 1);
  const hasPort = colon > 0 && /^\d{1,5}$/.test(port);
  return {
    host: bare(hasPort ? entry.slice(0, colon) : entry).replace(/^(?:\*?\.)/, ''),
    port: hasPort ? Number(port) : undefined,
  };
}
