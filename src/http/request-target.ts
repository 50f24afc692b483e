/**
 * The path and query of a request target (RFC 9112, 3.2): as they stand, or those of a whole `http` address, whose host the Host
 * field has told. A fragment is cut off. `undefined` if it is neither. Koa's own parser throws for some addresses, and is
 * slow for others.
 */
export function pathAndQuery(target: string): string | undefined {
  const [whole = ''] = target.split('#', 1);
  if (whole.startsWith('/') || whole === '*') return whole;
  const [, host, rest = ''] = /^https?:\/\/([^/?]*)(.*)$/is.exec(whole) ?? [];
  if (!host) return undefined;
  return rest.startsWith('/') ? rest : `/${rest}`;
}
