import type { LoginProvider } from '../providers/index.ts';

/** What people should know of a credential that its vendor may serve only to its own client; undefined for others. */
export function restriction({ title, restrictedAs }: LoginProvider): string | undefined {
  if (restrictedAs === undefined) return undefined;
  return (
    `The vendor of ${title} may serve this credential only to its own client. The gateway keeps it fresh and lists it, but routes no ` +
    `requests to it unless oauth-routing in the config names ${restrictedAs}.`
  );
}

/** How to finish when the browser can't come back by itself. */
export const pasteInstead = (why: string): string =>
  `${why}: after signing in, paste the address that the browser ends on into POST /oauth-callback as redirect_url.`;

export const nothingToPaste =
  'this login needs nothing to be pasted: it completes by itself once you have signed in on the page that its url names';
