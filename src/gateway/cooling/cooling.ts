import type { EndpointId } from '../../providers/index.ts';
import { type Reason, reasons } from './reasons.ts';

/** What a credential is to blame for. `hint`: the milliseconds that the provider named; of a load, it says how long the cooldown is. */
export type Blame = { reason: Reason; hint?: number | undefined };

/** Until when a credential is left alone, in milliseconds since 1970, and why. */
export type Cooldown = { until: number; reason: Reason };

const minute = 60_000;

/** A hint beyond this is no hint but a mistake. */
export const longestHint = 30 * 24 * 60 * minute;

/** A cooldown that is longer than this lets one request through when it has lasted so long, and another after as much again. */
const probedAfter = 30 * minute;

/** Milliseconds of cooldown after the nth 429 in a row that came without a hint: 1 s, doubled, at most 30 min. */
export const cooldownAfter = (refusals: number): number =>
  Math.min(reasons.quota.cooldown * 2 ** (refusals - 1), 30 * minute);

/**
 * `refusals` counts 429s in a row without a hint; `since` is its place in the order of events; from `probeAt` on one request
 * may try, and `probe` is the place of the one that does.
 */
type KnownCooldown = Cooldown & { since: number; refusals: number; probeAt: number; probe: number | undefined };

export type Moment = {
  model: string;
  endpoint: EndpointId;
  /** What `begin` returned when the attempt was sent. What has been noted since then is newer than its outcome. */
  sentAt: number;
};

/** The cooldowns of one credential: one for all models, and one for each. */
export type Cooling = {
  /** Says that an attempt begins; returns its place in the order of events. `ended` must follow. */
  begin(model: string, endpoint: EndpointId): number;
  failed(moment: Moment, blame: Blame): void;
  succeeded(moment: Moment): void;
  /** Says that an attempt is over, whatever has come of it: if nothing, another may try in its place. */
  ended(moment: Moment): void;
  /** Says that the credential is authorized with something else now: what was held against it as a whole is over. */
  renewed(): void;
  /** The cooldown in force for this model at this endpoint. `disabled` leaves only those that `disable-cooling` doesn't lift. */
  cooldownOf(model: string, endpoint: EndpointId, disabled: boolean): Cooldown | undefined;
  /** The cooldowns in force, one for each model; `*` stands for all. */
  list(disabled: boolean): (Cooldown & { model: string })[];
  /** Forgets every failure. Returns the models that were cooling, `*` for all of them; lifted cooldowns included. */
  clear(): string[];
};

/** Models that are remembered for one credential: clients choose the names. */
const maxEntries = 1000;

/** The key of the cooldown that is one for all models. */
const allModels = '*\0';

export function createCooling(now: () => number): Cooling {
  const entries = new Map<string, KnownCooldown>();
  let events = 0;

  /** A 404 cools a model only at its endpoint, since many a server has a model but doesn't count its tokens. */
  const keyOf = ({ model, endpoint }: Moment, reason: Reason): string => {
    if (reasons[reason].kind === 'credential') return allModels;
    return reasons[reason].kind === 'model' ? `${model}\0${endpoint}` : model;
  };

  const keysOf = (model: string, endpoint: EndpointId): string[] => [allModels, model, `${model}\0${endpoint}`];

  const entriesOf = (model: string, endpoint: EndpointId): KnownCooldown[] =>
    entries.size === 0 ? [] : keysOf(model, endpoint).flatMap((key) => entries.get(key) ?? []);

  const isInForce = ({ until, reason }: KnownCooldown, disabled: boolean): boolean =>
    until > now() && !(disabled && reasons[reason].kind !== 'credential');

  const awaitsProbe = ({ probe, probeAt }: KnownCooldown): boolean => probe === undefined && probeAt <= now();

  function put(key: string, entry: KnownCooldown): void {
    entries.delete(key); // the map's order is that of the last changes
    entries.set(key, entry);
    if (entries.size <= maxEntries) return;
    for (const [old, { until }] of entries) if (until <= now()) entries.delete(old);
    for (const old of entries.keys()) {
      if (entries.size <= maxEntries) return;
      if (old !== allModels) entries.delete(old);
    }
  }

  return {
    begin(model, endpoint) {
      events++;
      for (const entry of entriesOf(model, endpoint))
        if (isInForce(entry, false) && awaitsProbe(entry)) entry.probe = events;
      return events;
    },
    failed(moment, { reason, hint }) {
      for (const entry of entriesOf(moment.model, moment.endpoint))
        if (entry.probe === moment.sentAt) entry.probeAt = now() + probedAfter;
      const key = keyOf(moment, reason);
      const old = entries.get(key);
      const parallel = old !== undefined && moment.sentAt < old.since;
      let refusals = old?.refusals ?? 0;
      let length: number;
      if (reasons[reason].kind === 'load' && hint !== undefined) length = Math.min(Math.max(hint, 0), longestHint);
      else if (reason !== 'quota') length = reasons[reason].cooldown;
      else if (parallel && old.reason === 'quota')
        return; // one moment's refusals count once
      else length = cooldownAfter(++refusals);
      const until = now() + length;
      // What has slipped by, or was to see whether the cooldown is over, ends none before its time.
      const stands = old !== undefined && (parallel || (isInForce(old, false) && !reasons[old.reason].steers));
      if (stands && old.until >= until) return;
      const probeAt = length > probedAfter ? now() + probedAfter : Infinity;
      put(key, { until, reason, since: ++events, refusals, probeAt, probe: undefined });
    },
    succeeded({ model, endpoint, sentAt }) {
      for (const key of keysOf(model, endpoint)) {
        const old = entries.get(key);
        if (old && sentAt > old.since) entries.delete(key);
      }
    },
    ended({ model, endpoint, sentAt }) {
      for (const entry of entriesOf(model, endpoint)) if (entry.probe === sentAt) entry.probe = undefined;
    },
    renewed: () => void entries.delete(allModels),
    cooldownOf(model, endpoint, disabled) {
      if (entries.size === 0) return undefined; // as with most, most of the time
      return entriesOf(model, endpoint)
        .filter((entry) => isInForce(entry, disabled) && !awaitsProbe(entry))
        .map(({ until, reason }) => ({ until, reason }))
        .sort((a, b) => b.until - a.until)[0];
    },
    list(disabled) {
      const longest = new Map<string, Cooldown & { model: string }>();
      for (const [key, entry] of entries) {
        const { until, reason } = entry;
        const model = key.split('\0')[0]!;
        if (isInForce(entry, disabled) && until > (longest.get(model)?.until ?? 0))
          longest.set(model, { model, until, reason });
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
