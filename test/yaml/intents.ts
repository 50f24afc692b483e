import { type Json, valueAt } from '../../src/platform/json.ts';
import type { Edit, Path } from '../../src/yaml/index.ts';
import { fc } from '../fixtures/properties.ts';
import { jsonArbitrary } from './generated.ts';

/** An edit that is yet to meet the value it is for: numbers choose among what is there. */
export type Intent = { kind: Edit['op'] | 'add' | 'deepen'; pick: number; at: number; value: Json; order: number[] };

export const intentArbitrary: fc.Arbitrary<Intent> = fc.record({
  kind: fc.constantFrom(
    'set',
    'set',
    'add',
    'deepen',
    'insert',
    'insert',
    'remove',
    'remove',
    'arrange',
    'assign',
    'each',
    'rename',
    'move',
  ),
  pick: fc.nat(1000),
  at: fc.nat(1000),
  value: jsonArbitrary,
  order: fc.array(fc.integer({ min: -2, max: 6 }), { maxLength: 5 }),
});

const newKeys = [
  'debug',
  'new',
  'other-debug',
  'other-apikey',
  'other-yes',
  'on',
  '0x10',
  '<<',
  'a: b',
  '__proto__',
  '',
];

type Place = { path: Path; value: Json };

/** All that is in a value, the value itself first. */
export function placesIn(value: Json, path: Path = []): Place[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const children = Array.isArray(value)
    ? value.map((item, index): [string | number, Json] => [index, item])
    : Object.entries(value);
  return [{ path, value }, ...children.flatMap(([step, child]) => placesIn(child, [...path, step]))];
}

/** The edit that an intent becomes; null if there is no place for it. */
export function editFor({ kind, pick, at, value, order }: Intent, current: Json): Edit | null {
  const places = placesIn(current).slice(1);
  const choose = (fits: (place: Place) => boolean): Place | undefined => {
    const fitting = places.filter(fits);
    return fitting[pick % Math.max(1, fitting.length)];
  };
  const isObject = ({ value: here }: Place): boolean =>
    typeof here === 'object' && here !== null && !Array.isArray(here);
  const isList = ({ value: here }: Place): boolean => Array.isArray(here);
  const isNull = ({ value: here }: Place): boolean => here === null;
  const key = newKeys[at % newKeys.length]!;
  switch (kind) {
    case 'set':
    case 'remove': {
      const place = choose(() => true);
      if (place === undefined) return null;
      return kind === 'set' ? { op: kind, at: place.path, value } : { op: kind, at: place.path };
    }
    case 'add':
    case 'deepen': {
      const place = pick % 3 === 0 ? undefined : choose((here) => isObject(here) || isNull(here));
      const path = [...(place?.path ?? []), key];
      const blocks = (way: Path): boolean => {
        const present = placesIn(current).find((here) => JSON.stringify(here.path) === JSON.stringify(way));
        return present !== undefined && !isObject(present) && !isNull(present);
      };
      if (kind === 'deepen' && (blocks(path) || blocks([...path, 'in']))) return null; // an edit can't lead through it
      return { op: 'set', at: kind === 'add' ? path : [...path, 'in', 'ner'], value };
    }
    case 'rename': {
      const place = choose(({ path }) => typeof path.at(-1) === 'string');
      const siblings = place && valueAt(current, place.path.slice(0, -1));
      if (!siblings || Object.hasOwn(siblings as object, key)) return null;
      return { op: 'rename', at: place.path, to: key };
    }
    case 'move': {
      const from = choose((here) => (isList(here) || isNull(here)) && typeof here.path.at(-1) === 'string');
      if (from === undefined) return null;
      const targets = places.filter(
        (here) => (isList(here) || isNull(here)) && !from.path.every((step, depth) => step === here.path[depth]),
      );
      const to = targets[at % (targets.length + 1)]?.path ?? [`${key} too`];
      if (to.length === 1 && !targets.some(({ path }) => path[0] === to[0]) && valueAt(current, to)) return null;
      return { op: 'move', from: [from.path], at: to };
    }
    case 'assign': {
      const place = choose((here) => isObject(here) || isNull(here));
      return place === undefined ? null : assignment(place, order, value, key);
    }
    case 'each': {
      const place = choose(isList);
      const items = (place?.value ?? []) as Json[];
      const chosen = [...new Set(order)].filter((index) => index >= 0 && index < items.length);
      if (place === undefined || chosen.length === 0) return null;
      const editOf = (item: Json): Edit =>
        isObject({ path: [], value: item })
          ? assignment({ path: [], value: item }, order, value, key)
          : { op: 'set', at: [], value };
      return { op: 'each', at: place.path, items: chosen.map((index) => ({ index, edit: editOf(items[index]!) })) };
    }
    case 'insert':
    case 'arrange': {
      const place = choose((here) => isList(here) || isNull(here));
      const items = (place?.value ?? []) as Json[];
      const path = place?.path ?? [key];
      if (place === undefined && isObject({ path: [], value: current }) && Object.hasOwn(current as object, key))
        return null;
      if (kind === 'insert') return { op: kind, at: [...path, at % (items.length + 1)], value };
      const kept = new Set<number>();
      const slots = order.flatMap((from): ({ from: number } | { value: Json })[] => {
        if (from < 0) return [{ value }];
        if (from >= items.length || kept.has(from)) return [];
        kept.add(from);
        return [{ from }];
      });
      return { op: kind, at: path, items: slots };
    }
  }
}

/** Takes some entries away, gives others the value, and adds one. */
function assignment({ path, value: map }: Place, order: readonly number[], value: Json, key: string): Edit {
  const names = Object.keys(map ?? {});
  const entries = new Map<string, Json | undefined>([[key, value]]);
  for (const [at, index] of order.entries()) {
    const name = names[Math.abs(index)];
    if (name !== undefined) entries.set(name, at % 2 === 0 ? undefined : value);
  }
  return { op: 'assign', at: path, entries: [...entries] };
}

/** What an edit means, done by hand on a copy: the measure for `applyToValue` and for the text. */
export function byHand(value: Json, edit: Edit): Json {
  if (edit.op === 'move') {
    const list = (path: Path) => (valueAt(value, path) ?? []) as Json[];
    const joined = byHand(value, { op: 'set', at: edit.at, value: [list(edit.at), ...edit.from.map(list)].flat() });
    return edit.from.reduce((rest, at) => byHand(rest, { op: 'remove', at }), joined);
  }
  if (edit.op === 'each') {
    return edit.items.reduce<Json>((result, { index, edit: inner }) => {
      const item = byHand(valueAt(result, [...edit.at, index])!, inner);
      return byHand(result, { op: 'set', at: [...edit.at, index], value: item });
    }, value);
  }
  if (edit.op === 'assign') {
    const isMade = (valueAt(value, edit.at) ?? null) === null;
    const begun = isMade ? byHand(value, { op: 'set', at: edit.at, value: {} }) : value;
    return edit.entries.reduce<Json>((result, [key, member]) => {
      const at = [...edit.at, key];
      return byHand(result, member === undefined ? { op: 'remove', at } : { op: 'set', at, value: member });
    }, begun);
  }
  const root = { root: structuredClone(value) } as { [key: string]: Json };
  // biome-ignore lint/suspicious/noExplicitAny: any shape goes
  let holder: any = root;
  let step: string | number = 'root';
  const path = edit.op === 'insert' ? edit.at.slice(0, -1) : edit.at;
  const put = (on: object, key: string | number, it: unknown) =>
    Object.defineProperty(on, key, { value: it, enumerable: true, configurable: true, writable: true });
  for (const next of path) {
    if (!Object.hasOwn(holder, step) || holder[step] === null) put(holder, step, {});
    holder = holder[step];
    step = next;
  }
  const list = (): Json[] => (Object.hasOwn(holder, step) ? holder[step] : null) ?? [];
  if (edit.op === 'set') put(holder, step, edit.value);
  else if (edit.op === 'insert') put(holder, step, list().toSpliced(edit.at.at(-1) as number, 0, edit.value));
  else if (edit.op === 'arrange') {
    const old = list();
    put(
      holder,
      step,
      edit.items.map((item) => ('from' in item ? old[item.from] : item.value)),
    );
  } else if (edit.op === 'rename') {
    put(holder, edit.to, holder[step]);
    delete holder[step];
  } else if (Array.isArray(holder)) holder.splice(step as number, 1);
  else delete holder[step];
  return root.root!;
}
