/**
 * Makes what brings the ways in which clients write a path into one: `//v1/models`, a slash at the end, `%3A` for a colon, and
 * the endpoints of `/v1` without it, where `fixed` has their paths.
 */
export function canonicalPaths(fixed: readonly string[]): (path: string) => string {
  const versioned = new Set(fixed.filter((path) => path.startsWith('/v1/') && !path.includes('{')));
  return (path) => {
    const single = path.replace(/\/+/g, '/').replace(/%3a/gi, ':');
    const ended = single.length > 1 && single.endsWith('/') ? single.slice(0, -1) : single;
    return versioned.has(`/v1${ended}`) ? `/v1${ended}` : ended;
  };
}
