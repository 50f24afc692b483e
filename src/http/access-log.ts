/** Parameters whose values are shown: those that can hold no secret. */
const shown = new Set(['$alt', 'after', 'alt', 'beta', 'before', 'cutoff', 'index', 'limit', 'name', 'offset', 'page']);
/** Characters of a path and its query that are shown. */
const maxShown = 2048;

/**
 * The path and query without characters that could end the line, or its quotes. Of a query only the names are shown, and the
 * values of a few: keys travel in others, whatever they are called.
 */
export function loggablePath(url: string): string {
  const at = url.search(/\?|%3f/i); // some clients encode it
  const whole =
    at === -1
      ? url
      : `${url.slice(0, at)}?${url
          .slice(url[at] === '?' ? at + 1 : at + 3, at + maxShown)
          .split('&')
          .map(shownPair)
          .join('&')}`;
  return whole
    .slice(0, maxShown)
    .replace(/[^\x21-\x7e]|"/g, (character) => encodeURIComponent(character.toWellFormed()));
}

function shownPair(pair: string): string {
  const at = pair.indexOf('=');
  return at === -1 || shown.has(pair.slice(0, at)) ? pair : `${pair.slice(0, at)}=***`;
}

/** Milliseconds the way that Go prints durations, since clients parse them: `812µs`, `1.234ms`, `2.5s`. */
function latency(milliseconds: number): string {
  if (milliseconds < 1) return `${Math.round(milliseconds * 1000)}µs`;
  return milliseconds < 1000 ? `${Number(milliseconds.toFixed(3))}ms` : `${Number((milliseconds / 1000).toFixed(3))}s`;
}

export type Exchange = { status: number; milliseconds: number; address: string; method: string; url: string };

/** The message of an access line, in the columns that the reference's clients parse. */
export const accessLine = ({ status, milliseconds, address, method, url }: Exchange): string =>
  `${status} | ${latency(milliseconds).padStart(13)} | ${address.padStart(15)} | ${method.padEnd(7)} "${loggablePath(url)}"`;
