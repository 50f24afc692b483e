import { hopByHop } from '../../platform/headers.ts';
import { type Channel, providers } from '../../providers/index.ts';

/** Whether a client's header of this name, in lower case, goes upstream. */
export type Forwards = (name: string) => boolean;

/** What every vendor may know of a request. */
const common = [
  'content-type',
  'accept',
  'user-agent',
  'idempotency-key',
  'x-client-request-id',
  'x-stainless-*',
  'x-title',
  'http-referer',
  'x-app',
  'range',
  ...['session', 'thread', 'conversation'].flatMap((what) => [`${what}_id`, `${what}-id`, `x-${what}-id`]),
  '*-beta',
];

/** What our own call sets: a client's is never missed. */
const replaced = new Set([
  ...hopByHop,
  'authorization',
  'x-api-key',
  'x-goog-api-key',
  'host',
  'content-length',
  'content-encoding',
  'accept-encoding',
  'expect',
]);

/** The client's secrets: no setting forwards them. */
const secret = anyOf(['cookie', 'cookie2', 'x-management-key', '*api-key', '*api_key', '*apikey']);

const isCommon = anyOf(common);
/** What belongs to some vendor, and so to no other. */
const isVendors = anyOf(providers.flatMap(({ channel }) => channel.clientHeaders.forwarded));

/** Whether a client's header that stays here could be missed. */
export const isMissed = (name: string): boolean => !replaced.has(name);

/** What the setting may hold; anything else, such as a lone `*`, adds nothing. */
const nameOrFamily = /^[^*\s]+\*?$/;

/** Makes the rules by which headers go to each vendor; `more` are names, or beginnings of names with a `*` at their end. */
export function createForwarding(more: readonly string[]): (channel: Channel) => Forwards {
  const isAdded = anyOf(more.map((name) => name.trim().toLowerCase()).filter((name) => nameOrFamily.test(name)));
  const rules = new Map<Channel, Forwards>();
  return (channel) => {
    const known = rules.get(channel) ?? remembering(forwardsOf(channel, isAdded));
    rules.set(channel, known);
    return known;
  };
}

function forwardsOf({ clientHeaders: { forwarded, withheld = [] } }: Channel, isAdded: Forwards): Forwards {
  const isOwn = anyOf(forwarded);
  const isWithheld = anyOf(withheld);
  return (name) =>
    !replaced.has(name) &&
    !secret(name) &&
    ((isOwn(name) && !isWithheld(name)) || (isCommon(name) && !isVendors(name)) || isAdded(name));
}

/** Clients choose names, so what is remembered of them is bounded. */
const maxRemembered = { names: 1000, length: 64 };

/** The same names come with every request. */
function remembering(decide: Forwards): Forwards {
  const decisions = new Map<string, boolean>();
  return (name) => {
    const known = decisions.get(name);
    if (known !== undefined) return known;
    const decision = decide(name);
    if (decisions.size < maxRemembered.names && name.length <= maxRemembered.length) decisions.set(name, decision);
    return decision;
  };
}

/** Whether a name is one of these, or of one of these families: `x-*`, `*-beta`. */
function anyOf(patterns: readonly string[]): Forwards {
  const names = new Set(patterns.filter((pattern) => !pattern.includes('*')));
  const starts = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  const ends = patterns.filter((pattern) => pattern.startsWith('*')).map((pattern) => pattern.slice(1));
  return (name) =>
    names.has(name) || starts.some((start) => name.startsWith(start)) || ends.some((end) => name.endsWith(end));
}
