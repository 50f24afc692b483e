import type { Json } from '../../src/platform/json.ts';
import { fc } from '../fixtures/properties.ts';

/** What the collections mean, told once more in the simplest way: plain values, no file, values that need no tidying. */
export type Entry = { [member: string]: Json };

/** A request to a collection. Numbers choose among what is there. */
export type Step =
  | { verb: 'put'; order: number[]; changes: Entry[]; additions: Entry[] }
  | { verb: 'patch'; index: number; by: By; value: Entry; renames: boolean }
  | { verb: 'delete'; index: number; by: By };
/** How an entry is named. */
export type By = 'index' | 'key' | 'key and base-url';
export type MapStep = { verb: 'put' | 'patch' | 'delete'; name: string; rules: Json[]; keepsOthers: boolean };

const needs: Record<string, string[]> = {
  'gemini-api-key': ['api-key', 'base-url'],
  'interactions-api-key': ['api-key', 'base-url'],
  'claude-api-key': [],
  'codex-api-key': ['base-url'],
  'xai-api-key': ['base-url'],
  'vertex-api-key': ['api-key'],
  'openai-compatibility': ['base-url'],
};
export const listNames = Object.keys(needs);

const values: Record<string, Json[]> = {
  'base-url': ['https://new.example.com', ''],
  priority: [5, null],
  weight: [9, null],
  prefix: ['blue', null],
  'proxy-url': ['direct', null],
  headers: [{ 'X-A': 'a' }, { 'X-B': 'c', 'X-D': 'd' }, null],
  'excluded-models': [['b', 'new'], ['gpt-5', '*'], null],
  models: [[{ name: 'c' }, { name: 'd', alias: 'pool' }], [{ name: 'a', alias: 'b' }], [], null],
  later: [{ a: [1, null, { b: 'd' }] }, 'yes', [], null],
};

const entry = (withNull: boolean): fc.Arbitrary<Entry> =>
  fc
    .shuffledSubarray(Object.entries(values), { maxLength: 3 })
    .chain((chosen) =>
      fc
        .tuple(
          ...chosen.map(([name, from]) =>
            fc
              .constantFrom(...from.filter((value) => withNull || value !== null))
              .map((value) => [name, value] as const),
          ),
        )
        .map((members) => Object.fromEntries(members)),
    );

const by = fc.constantFrom<By[]>('index', 'key', 'key and base-url');

export const steps = (): fc.Arbitrary<Step> =>
  fc.oneof(
    fc.record({
      verb: fc.constant('put' as const),
      order: fc.shuffledSubarray([0, 1, 2, 3, 4]),
      changes: fc.array(entry(false), { maxLength: 2 }),
      additions: fc.array(entry(false), { maxLength: 2 }),
    }),
    fc.record({ verb: fc.constant('patch' as const), index: fc.nat(4), by, value: entry(true), renames: fc.boolean() }),
    fc.record({ verb: fc.constant('delete' as const), index: fc.nat(4), by }),
  );

export const mapSteps = (...rules: Json[][]): fc.Arbitrary<MapStep> =>
  fc.record({
    verb: fc.constantFrom('put', 'patch', 'delete'),
    name: fc.constantFrom('claude', 'codex', 'kimi'),
    rules: fc.constantFrom<Json[][]>([], ...rules),
    keepsOthers: fc.boolean(),
  });

/** The rules that a channel's new list has: each has two different names, and an alias once. */
export function usableAliases(rules: readonly Json[]): Json[] {
  const taken = new Set<string>();
  return (rules as { name?: string; alias?: string }[]).filter(({ name = '', alias = '' }) => {
    const [from, to] = [name.toLowerCase(), alias.toLowerCase()];
    if (from === '' || to === '' || from === to || taken.has(to)) return false;
    taken.add(to);
    return true;
  });
}

/** How a request names an entry: its members in a PATCH's body, in a DELETE's query; and why it is refused if others have the name. */
export function addressOf(list: string, present: readonly Entry[], index: number, by: By) {
  const isKeyed = list !== 'openai-compatibility';
  const identity = isKeyed ? 'api-key' : 'name';
  const told = (entry: Entry): string => (isKeyed ? String(entry['base-url'] ?? '') : '');
  const entry = present[index]!;
  const key = String(entry[identity] ?? '');
  if (by === 'index' || key === '')
    return { identity, body: { index }, named: { index: String(index) }, query: {}, refusal: undefined };
  const apart = isKeyed && by === 'key and base-url' ? told(entry) : undefined;
  const others = present.filter((other) => other !== entry && other[identity] === key);
  const meant = others.filter((other) => apart === undefined || told(other) === apart);
  const refusal = meant.some((other) => told(other) !== told(entry))
    ? 'multiple items match api-key; base-url is required'
    : 'multiple items match; index is required';
  return {
    identity,
    body: { [isKeyed ? 'match' : 'name']: ` ${key}` },
    named: { [identity]: `${key} ` },
    query: apart === undefined ? {} : { 'base-url': ` ${apart} ` },
    refusal: meant.length > 0 ? refusal : undefined,
  };
}

const isComplete = (list: string, entry: Entry): boolean =>
  needs[list]!.length === 0 || needs[list]!.some((member) => Boolean(entry[member]));

function withUsableModels(list: string, entry: Entry): Entry {
  if (!Array.isArray(entry['models'])) return entry;
  const models = (entry['models'] as Entry[]).filter(({ name, alias }) => {
    if (list === 'vertex-api-key') return Boolean(name && alias);
    return /claude|codex|xai/.test(list) ? Boolean(name || alias) : true;
  });
  return { ...entry, models };
}

/** The body of a PUT: entries in a new order, the first of them changed, new ones at the end. */
export function putBody(
  list: string,
  present: readonly Entry[],
  { order, changes, additions }: Step & { verb: 'put' },
  unique: number,
): Entry[] {
  const identity = list === 'openai-compatibility' ? 'name' : 'api-key';
  const kept = order.filter((index) => index < present.length).map((index) => present[index]!);
  const changed = kept.map((entry, index) => {
    const { 'base-url': url, ...others } = changes[index] ?? {};
    // with another base-url as well, one of several of a name can't be told from the others
    const isTold = present.every((other) => other === entry || other[identity] !== entry[identity]);
    return { ...entry, ...others, ...(url !== undefined && isTold && { 'base-url': url }) };
  });
  // a vertex entry without a key is refused as a whole, and equal ones would be taken for one
  const added = additions.map((entry, index) => ({ [identity]: `new${unique}-${index}`, ...entry }));
  return [...changed, ...added];
}

export function afterPut(list: string, present: readonly Entry[], body: readonly Entry[]): Entry[] {
  const collapses = /gemini|interactions|vertex/.test(list);
  const forms = new Set<string>();
  return body
    .filter((entry) => isComplete(list, entry))
    .filter((entry) => {
      const form = JSON.stringify(
        bare(['api-key', 'base-url', 'proxy-url', 'prefix', 'headers'].map((name) => entry[name] || null)),
      );
      const isFirst = !forms.has(form);
      forms.add(form);
      return isFirst || !collapses;
    })
    .map((entry) => (present.some((old) => isSame(old, entry)) ? entry : withUsableModels(list, entry)));
}

export function afterPatch(list: string, present: readonly Entry[], index: number, value: Entry): Entry[] {
  const next = { ...present[index], ...withUsableModels(list, value) };
  for (const [member, given] of Object.entries(value)) if (given === null) delete next[member];
  const isLess = needs[list]!.some((member) => Object.hasOwn(value, member));
  return isLess && !isComplete(list, next) ? present.toSpliced(index, 1) : present.with(index, next);
}

/** Entries without what says nothing: known members that are empty, and what is so by default. */
export function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => name === 'later' || !isEmpty(name, member))
      .map(([name, member]) => [name, name === 'later' ? member : bare(member)])
      .sort(),
  );
}

const isEmpty = (name: string, value: Json): boolean =>
  value === '' ||
  (name === 'disabled' && value === false) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

export const isSame = (a: Json, b: Json): boolean => JSON.stringify(bare(a)) === JSON.stringify(bare(b));
