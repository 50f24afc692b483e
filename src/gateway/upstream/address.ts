import type { Credential, Delivery } from '../credentials/credential.ts';
import type { Route } from '../selection/route.ts';

/** Where the paths of a base URL begin. Of what is no URL nothing is called. */
export function baseOf(baseUrl: string): Delivery['base'] {
  const url = URL.parse(baseUrl);
  if (!url) return { origin: '', host: '', path: '', query: '' };
  const { origin, hostname, pathname, search } = url;
  return { origin, host: hostname, path: pathname.replace(/(?<!\/)\/+$/, ''), query: search.slice(1) };
}

/** The path and query that are called. The model's name is one segment of the path, whatever stands in it. */
export function pathOf({ base, paths }: Credential, { called }: Route, model: string, query: string): string {
  const template = paths[called]!;
  const own = template.includes('{model}')
    ? template.replace('{model}', () => encodeURIComponent(model.toWellFormed())) // half a surrogate pair can't be encoded
    : template;
  return pathBelow(base, own, query);
}

/** A path below a base, whose own query comes first. */
export function pathBelow(base: Delivery['base'], path: string, query: string): string {
  const queries = base.query !== '' && query !== '' ? `${base.query}&${query}` : base.query || query;
  return queries === '' ? base.path + path : `${base.path}${path}?${queries}`;
}
