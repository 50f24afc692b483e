import type { EndpointId } from '../../providers/index.ts';
import { type Reason, reasons } from './reasons.ts';

/** What a credential is to blame for. */
export type Blame =
  | { reason: Exclude<Reason, 'quota'> }
  /** `hint`: the milliseconds that the provider named. */
  | { reason: 'quota'; hint: number | undefined };

/** Until when a credential is left alone, in milliseconds since 1970, and why. */
export type Cooldown = { until: number; reason: Reason };

const minute = 60_000;

/** A hint beyond this is no hint but a mistake. */
const longestHint = 30 * 24 * 60 * minute;

/** Milliseconds of cooldown after the nth 429 in a row that came without a hint: 1 s, doubled, at most 30 min. */
export const cooldownAfter = (refusals: number): number =>
  Math.min(reasons.quota.cooldown * 2 ** (refusals - 1), 30 * minute);

/** `refusals` counts 429s in a row without a hint; `since` is its place in the order of events. */
type KnownCooldown = Cooldown & { since: number; refusals: number; hinted: boolean };

export type Moment = {
  model: string;
  endpoint: EndpointId;
  /** What `begin` returned when the attempt was sent. What has been noted since then is newer than its outcome. */
  sentAt: number;
};

/** The cooldowns of one credential, one for each model. */
export type Cooling = {
  /** Says that an attempt begins; returns its place in the order of events. */
  begin(): number;
  failed(moment: Moment, blame: Blame): void;
  succeeded(moment: Moment): void;
  /** The cooldown in force for this model at this endpoint. `disabled` leaves only those that `disable-cooling` doesn't lift. */
  cooldownOf(model: string, endpoint: EndpointId, disabled: boolean): Cooldown | undefined;
  /** The cooldowns in force, one for each model. */
  list(disabled: boolean): (Cooldown & { model: string })[];
  /** Forgets every failure. Returns the models that were cooling, lifted cooldowns included. */
  clear(): string[];
};

/** Models that are remembered for one credential: clients choose the names. */
const maxEntries = 1000;

export function createCooling(now: () => number): Cooling {
  const entries = new Map<string, KnownCooldown>();
  let events = 0;

  /** A failure cools one model only; a 404 only at its endpoint, since many a server has a model but doesn't count its tokens. */
  const keyOf = ({ model, endpoint }: Moment, reason: Reason): string =>
    reason === 'not-found' ? `${model}\0${endpoint}` : model;

  const inForce = (entry: KnownCooldown | undefined, disabled: boolean): Cooldown | undefined => {
    if (!entry || entry.until <= now()) return undefined;
    const lifted = disabled && (reasons[entry.reason].steers || (entry.reason === 'quota' && !entry.hinted));
    return lifted ? undefined : { until: entry.until, reason: entry.reason };
  };

  function put(key: string, entry: KnownCooldown): void {
    entries.delete(key); // the map's order is that of the last changes
    entries.set(key, entry);
    if (entries.size <= maxEntries) return;
    for (const [old, { until }] of entries) if (until <= now()) entries.delete(old);
    for (const old of entries.keys()) {
      if (entries.size <= maxEntries) return;
      entries.delete(old);
    }
  }

  return {
    begin: () => ++events,
    failed(moment, blame) {
      const key = keyOf(moment, blame.reason);
      const old = entries.get(key);
      const parallel = old !== undefined && moment.sentAt < old.since;
      let refusals = old?.refusals ?? 0;
      let length: number;
      if (blame.reason !== 'quota') length = reasons[blame.reason].cooldown;
      else if (blame.hint !== undefined) length = Math.min(Math.max(blame.hint, 0), longestHint);
      else if (parallel && old.reason === 'quota')
        return; // one moment's refusals count once
      else length = cooldownAfter(++refusals);
      const until = now() + length;
      if (parallel && old.until >= until) return;
      put(key, {
        until,
        reason: blame.reason,
        since: ++events,
        refusals,
        hinted: blame.reason === 'quota' && blame.hint !== undefined,
      });
    },
    succeeded(moment) {
      for (const key of [moment.model, keyOf(moment, 'not-found')]) {
        const old = entries.get(key);
        if (old && moment.sentAt > old.since) entries.delete(key);
      }
    },
    cooldownOf(model, endpoint, disabled) {
      if (entries.size === 0) return undefined; // as with most, most of the time
      const found = [entries.get(model), entries.get(`${model}\0${endpoint}`)].flatMap(
        (entry) => inForce(entry, disabled) ?? [],
      );
      return found.sort((a, b) => b.until - a.until)[0];
    },
    list(disabled) {
      const longest = new Map<string, Cooldown & { model: string }>();
      for (const [key, entry] of entries) {
        const cooldown = inForce(entry, disabled);
        const model = key.split('\0')[0]!;
        if (cooldown && cooldown.until > (longest.get(model)?.until ?? 0)) longest.set(model, { model, ...cooldown });
      }
      return [...longest.values()];
    },
    clear() {
      const models = [...entries].flatMap(([key, { until }]) => (until > now() ? key.split('\0')[0]! : []));
      entries.clear();
      return [...new Set(models)];
    },
  };
}
