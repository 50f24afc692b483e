/** A difference between two contracts after which a client may fail, as oasdiff finds it. */
export type Breaking = { id: string; text: string; operation?: string; path?: string };

/** What the newest version's section of a changelog says under "Breaking"; empty if it says nothing. */
function announced(changelog: string): string {
  const [, newest = ''] = changelog.split(/^## /m);
  const part = newest.split(/^### /m).find((one) => one.startsWith('Breaking\n'));
  return part ?? '';
}

const nameOf = ({ operation, path }: Breaking): string | undefined => path && `${operation} ${path}`;

/** Those that the changelog doesn't announce: it names the operation, as in `PATCH /debug`, or else what the change is called. */
export function unannounced(changes: readonly Breaking[], changelog: string): Breaking[] {
  const said = announced(changelog);
  return changes.filter((change) => !said.includes(`\`${nameOf(change) ?? change.id}\``));
}

/** A line for people. */
export const lineOf = (change: Breaking): string => `${nameOf(change) ?? 'contract'}: ${change.text} (${change.id})`;
