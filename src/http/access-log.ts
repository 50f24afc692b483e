/** The path and query without characters that could end the line, or its quotes. The log masks secrets by itself. */
export const loggablePath = (url: string): string =>
  url.replace(/[^\x21-\x7e]|"/g, (character) => encodeURIComponent(character));

/** Milliseconds the way that Go prints durations, since clients parse them: `812µs`, `1.234ms`, `2.5s`. */
export function latency(milliseconds: number): string {
  if (milliseconds < 1) return `${Math.round(milliseconds * 1000)}µs`;
  return milliseconds < 1000 ? `${Number(milliseconds.toFixed(3))}ms` : `${Number((milliseconds / 1000).toFixed(3))}s`;
}

export type Exchange = { status: number; milliseconds: number; address: string; method: string; url: string };

/** The message of an access line, in the columns that the reference's clients parse. */
export const accessLine = ({ status, milliseconds, address, method, url }: Exchange): string =>
  `${status} | ${latency(milliseconds).padStart(13)} | ${address.padStart(15)} | ${method.padEnd(7)} "${loggablePath(url)}"`;
