import type { Credential, Delivery } from '../credentials/credential.ts';
import type { Route } from '../selection/route.ts';

/** Where the paths of a base URL begin. Of what is no URL nothing is called. */
export function baseOf(baseUrl: string): Delivery['base'] {
  const url = URL.parse(baseUrl);
  if (!url) return { origin: '', host: '', path: '', query: '' };
  const { origin, hostname, pathname, search } = url;
  return { origin, host: hostname, path: pathname.replace(/(?<!\/)\/+$/, ''), query: search.slice(1) };
}

/** What a path is made for. */
export type Wanted = {
  /** What stands in for the names in the template. Each is one segment of the path, whatever it says. */
  parameters: Readonly<Record<string, string>>;
  /** The version that the client has asked for. */
  version: string;
  query: string;
};

/** The path and query that are called. */
export function pathOf(
  { base, paths, channel }: Credential,
  { called }: Route,
  { parameters, version, query }: Wanted,
): string {
  const template = paths[called]!;
  const own = template.includes('{')
    ? template.replace(/\{(\w+)\}/g, (_, name) => segment(parameters[name]!))
    : template;
  const path = channel.versions?.includes(version) ? own.replace(/^\/[^/]+/, `/${version}`) : own;
  return pathBelow(base, path, query);
}

/** Half a surrogate pair can't be encoded. */
const segment = (text: string): string => encodeURIComponent(text.toWellFormed());

/** A path below a base, whose own query comes first. */
export function pathBelow(base: Delivery['base'], path: string, query: string): string {
  const queries = base.query !== '' && query !== '' ? `${base.query}&${query}` : base.query || query;
  return queries === '' ? base.path + path : `${base.path}${path}?${queries}`;
}
