import { differenceOf } from '../../platform/again.ts';
import type { Log } from '../../platform/log.ts';
import type { GatewaySettings } from '../settings.ts';
import { placesIn } from './config-list.ts';
import type { Credential } from './credential.ts';

/** A config's lists, and the credentials that were made of them, in their order. */
export type Listed = { settings: GatewaySettings; listed: readonly Credential[] };

/** Lines that one change of the config may add to the log. */
const maxLines = 5;

/**
 * Warns of the keys that came with this config and that no request can be sent with. What stays is not looked at: most changes
 * are one of 10,000 entries. Keys that are switched off are told when they are switched on.
 */
export function tellUnusable({ settings, listed }: Listed, previous: Listed | undefined, log: Log): void {
  const before = previous?.listed ?? [];
  const { from, behind } = differenceOf(before, listed);
  const told = new Set(before.slice(from, before.length - behind).flatMap(troubleOf));
  const untold = new Map<number, string>();
  for (const [index, credential] of listed.slice(from, listed.length - behind).entries())
    if (troubleOf(credential).some((trouble) => !told.has(trouble))) untold.set(from + index, credential.unusable!);
  if (untold.size === 0) return;
  let lines = 0;
  for (const [index, { place }] of placesIn(settings).entries()) {
    const why = untold.get(index);
    if (why === undefined) continue;
    if (++lines > maxLines) break;
    log.warn(`${place} never serves: ${why}`);
  }
  if (untold.size > maxLines)
    log.warn(`${untold.size - maxLines} more never serve: \`cliproxy check\` and /provider-status name them`);
}

/** The same for a credential that was made anew of the same entry. */
const troubleOf = ({ id, disabled, unusable }: Credential): string[] =>
  unusable === undefined || disabled ? [] : [`${id} ${unusable}`];
