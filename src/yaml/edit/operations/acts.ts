import { isMap, type Json, mapOf, sameValue } from '../../../platform/json.ts';
import { layoutIn } from '../../style/detect.ts';
import { entryOf, inlineOf, itemOf, type Layout, noBrackets } from '../../style/new-members.ts';
import {
  type Block,
  containerOf,
  type Entry,
  type Flow,
  hasSeal,
  indexesIn,
  indexIn,
  isBlock,
  isEmptyFlow,
  isEntry,
  isOdd,
  type Member,
  membersIn,
  membersOf,
} from '../../tree/tree.ts';
import { mergeIn, refuseShared, release, sharedBy, tiesIn } from '../anchors.ts';
import { childOf } from '../apply-to-value.ts';
import { addEntries, arrangeEntries, insertEntries, removeEntries, type Slot } from '../block-members.ts';
import type { Path } from '../edit.ts';
import { YamlEditError } from '../edit-error.ts';
import { appendCommented, appendItems, arrangeItems, insertItem, removeItems } from '../flow-members.ts';
import { align } from '../match-items.ts';
import { movedEntries, movedItems } from '../moved-members.ts';
import { renamed } from '../rename-key.ts';
import { putValue } from '../replace-value.ts';

/** Where a holder stands. */
export type Scene = { indent: string; layout: Layout };

/** What is done to a holder, which has the value `old`. */
export type Act = <H extends Member>(holder: H, old: Json, scene: Scene) => H;

/** What can be done to the holders of a text, each making a new one, and what it costs. Each throws YamlEditError `aliased`. */
export function createActs() {
  let settled = true;
  let suspect: Member | null = null;

  /** Changes the holder at `path`. */
  function at<H extends Member>(holder: H, old: Json, path: Path, scene: Scene, act: Act): H {
    const [step, ...rest] = path;
    if (step === undefined) return act(holder, old, scene);
    return inChild(holder, old, step, scene, (child, childOld, childScene) =>
      at(child, childOld, rest, childScene, act),
    );
  }

  /** Changes the holder of one member of a collection that has it. */
  const inChild = <H extends Member>(holder: H, old: Json, step: string | number, scene: Scene, act: Act): H =>
    inChildren(holder, old, [step], scene, () => act);

  /** Changes the holders of several members. */
  function inChildren<H extends Member>(
    holder: H,
    old: Json,
    steps: readonly (string | number)[],
    scene: Scene,
    actFor: (step: string | number) => Act,
  ): H {
    refuseShared(holder);
    const values = steps.map((step) => childOf(old, step));
    const open = opened(holder, old, scene);
    const container = containerOf(open)!;
    const indexes = indexesIn(container, steps);
    if (indexes.includes(-1)) throw sharedBy(mergeIn(container));
    const inside = {
      indent: container.kind === 'block' ? container.indent : scene.indent,
      layout: layoutIn(container, scene.layout),
    };
    const changed = <M extends Member>(members: readonly M[]): M[] => {
      const result = [...members];
      for (const [at, index] of indexes.entries()) {
        result[index] = actFor(steps[at]!)(members[index]!, values[at]!, inside);
      }
      return result;
    };
    return container.kind === 'flow'
      ? { ...open, inline: { ...container, items: changed(container.items) } }
      : { ...open, body: { ...container, entries: changed(container.entries) } };
  }

  /** Gives `holder` the value `next`, touching only what differs. */
  function put<H extends Member>(holder: H, old: Json, next: Json, scene: Scene): H {
    if (sameValue(old, next)) return holder;
    const tied = release(holder, false);
    const container = containerOf(holder);
    const parts = container !== null && (container.kind === 'block' || container.items.length > 0);
    if (parts && !tied && mergeIn(container) === undefined) {
      if (isMap(next) && (isMap(old) || old === null)) return putMap(holder, old ?? {}, next, scene);
      if (Array.isArray(next) && Array.isArray(old)) return putSequence(holder, old, next, scene);
    }
    if (tied || isOdd(holder)) settled = false;
    return putValue(holder, next, scene.indent, scene.layout);
  }

  function putMap<H extends Member>(
    holder: H,
    old: { [key: string]: Json },
    next: { [key: string]: Json },
    scene: Scene,
  ): H {
    const [added, kept] = [[] as [string, Json][], [] as string[]];
    for (const [key, value] of Object.entries(next)) {
      if (!Object.hasOwn(old, key)) added.push([key, value]);
      else if (!sameValue(old[key], value)) kept.push(key);
    }
    const putAt =
      (step: string | number): Act =>
      (child, from, inside) =>
        put(child, from, next[step]!, inside);
    let result = kept.length === 0 ? holder : inChildren(holder, old, kept, scene, putAt);
    if (added.length > 0) result = add(result, old, added, scene);
    const gone = Object.keys(old).filter((key) => !Object.hasOwn(next, key));
    return gone.length === 0 ? result : drop(result, old, gone, scene);
  }

  function putSequence<H extends Member>(holder: H, old: Json[], next: Json[], scene: Scene): H {
    const aligned = align(old, next);
    const changes = new Map<string | number, Json>();
    for (const { old: index, value } of aligned) {
      if (index !== null && !sameValue(old[index], value)) changes.set(index, value);
    }
    const putAt =
      (step: string | number): Act =>
      (child, from, inside) =>
        put(child, from, changes.get(step)!, inside);
    const result = changes.size === 0 ? holder : inChildren(holder, old, [...changes.keys()], scene, putAt);
    const slots = aligned.map(({ old: index, value }) => (index === null ? { value } : { old: index }));
    return arrange(result, old, slots, scene);
  }

  /** Adds members to a map, or makes one of what is null. */
  function add<H extends Member>(holder: H, old: Json, added: readonly [string, Json][], scene: Scene): H {
    refuseShared(holder);
    const open = opened(holder, old, scene);
    const container = containerOf(open);
    if (container === null || isEmptyFlow(container)) {
      if (isOdd(open)) settled = false;
      return putValue(open, mapOf(added), scene.indent, scene.layout);
    }
    const layout = layoutIn(container, scene.layout);
    if (container.kind === 'flow') {
      const items = added.map(([name, value]) => itemOf(name, value, layout));
      return { ...open, inline: appendItems(container, items, layout) };
    }
    const result = addEntries(open as Entry, container, added, layout);
    const names = new Set<string | null>(added.map(([name]) => name));
    const moved = ({ name, above }: Member): boolean => names.has(name) && above.includes('#');
    if (container.entries.length === 0 || membersOf(result).some(moved)) settled = false;
    return rearranged(open as Entry, result) as Entry & H;
  }

  function insert<H extends Member>(holder: H, old: Json, index: number, value: Json, scene: Scene): H {
    refuseShared(holder);
    const open = opened(holder, old, scene);
    const container = containerOf(open);
    if (container === null || isEmptyFlow(container)) return put(open, old, [value], scene);
    const layout = layoutIn(container, scene.layout);
    if (container.kind === 'flow') {
      return { ...open, inline: insertItem(container, index, itemOf(null, value, layout), layout) };
    }
    const entry = entryOf(null, value, container.indent, layout);
    return rearranged(open as Entry, insertEntries(open as Entry, container, index, [entry], layout)) as Entry & H;
  }

  /** Puts the items of another sequence behind the last one. */
  function append<H extends Member>(
    holder: H,
    old: Json,
    values: readonly Json[],
    source: Block | Flow | null,
    scene: Scene,
  ): H {
    refuseShared(holder);
    settled = false;
    const open = opened(holder, old, scene);
    const container = containerOf(open);
    if (container === null || isEmptyFlow(container)) {
      if (!isEntry(open)) return put(open, old, [...values], scene);
      // One new item makes the sequence; it goes when the others are there.
      const begun = put(open, old, [null], { ...scene, layout: { ...scene.layout, brackets: noBrackets } });
      const block = begun.body as Block;
      const moved = movedEntries(source, values, block.indent, scene.layout, block.entries[0]!.side);
      const full = insertEntries(begun, block, Infinity, moved, scene.layout);
      return removeEntries(full, full.body as Block, [0], scene.layout) as Entry & H;
    }
    const layout = layoutIn(container, scene.layout);
    if (container.kind === 'flow') {
      const indent = `${scene.indent}  `;
      const { items, behind } = movedItems(source, values, indent, layout);
      return { ...open, inline: appendCommented(container, items, behind, indent, layout) };
    }
    const entries = movedEntries(source, values, container.indent, layout);
    return insertEntries(open as Entry, container, Infinity, entries, layout) as Entry & H;
  }

  /** Takes members away. */
  function drop<H extends Member>(holder: H, old: Json, steps: readonly (string | number)[], scene: Scene): H {
    refuseShared(holder);
    const open = opened(holder, old, scene);
    const container = containerOf(open)!;
    const gone = indexesIn(container, steps);
    if (gone.includes(-1)) throw sharedBy(mergeIn(container));
    for (const index of gone) if (release(membersIn(container)[index]!, true)) settled = false;
    suspect = mergeIn(container) ?? null;
    if (suspect !== null) settled = false;
    if (container.kind === 'flow') return { ...open, inline: removeItems(container, gone, scene.layout) };
    return rearranged(open as Entry, removeEntries(open as Entry, container, gone, scene.layout)) as Entry & H;
  }

  function rename<H extends Member>(holder: H, old: Json, from: string, to: string, scene: Scene): H {
    refuseShared(holder);
    const open = opened(holder, old, scene);
    const container = containerOf(open)!;
    const index = indexIn(container, from);
    if (index === -1) throw sharedBy(mergeIn(container));
    const { ties } = membersIn(container)[index]!;
    if (ties?.keyAnchor && ties.keyAnchor.references > 0) throw new YamlEditError('aliased', ties.keyAnchor.position);
    suspect = mergeIn(container) ?? null;
    if (ties !== null || suspect !== null) settled = false;
    const layout = layoutIn(container, scene.layout);
    const next = <M extends Member>(members: readonly M[], indent: string): M[] =>
      members.with(index, renamed(members[index]!, to, indent, layout));
    return container.kind === 'flow'
      ? { ...open, inline: { ...container, items: next(container.items, '') } }
      : { ...open, body: { ...container, entries: next(container.entries, container.indent) } };
  }

  function arrange<H extends Member>(holder: H, old: readonly Json[], slots: readonly Slot[], scene: Scene): H {
    if (slots.length === old.length && slots.every((slot, index) => 'old' in slot && slot.old === index)) return holder;
    refuseShared(holder);
    const open = opened(holder, [...old], scene);
    const container = containerOf(open);
    if (container === null || isEmptyFlow(container)) {
      return put(open, [...old], newValues(slots), scene);
    }
    refuseTangled(container, slots);
    const layout = layoutIn(container, scene.layout);
    if (container.kind === 'block') {
      return rearranged(open as Entry, arrangeEntries(open as Entry, container, slots, layout)) as Entry & H;
    }
    return { ...open, inline: arrangeItems(container, slots, layout) };
  }

  /**
   * Lines that were between entries and now follow the last one may belong further out, and behind a block scalar some
   * may go: only a parse can tell.
   */
  function rearranged(before: Entry, after: Entry): Entry {
    const tail = (entry: Entry): string => (isBlock(entry.body) ? entry.body.tail : '') + entry.below;
    const seals = isBlock(after.body) && after.body.entries.some(hasSeal);
    if (seals || tail(before) !== tail(after)) settled = false;
    return after;
  }

  /** An anchor must stay before its aliases, and stay at all while there are any. */
  function refuseTangled(container: Block | Flow, slots: readonly Slot[]): void {
    const kept = slots.flatMap((slot) => ('old' in slot ? [slot.old] : []));
    const ties = membersIn(container).map(tiesIn);
    const anchors = ties.flatMap((tie) => tie.anchors);
    if (ties.some((tie) => tie.anchors.length + tie.named.length > 0)) settled = false;
    for (const [index, member] of membersIn(container).entries()) if (!kept.includes(index)) release(member, true);
    if (anchors.length === 0 || isInOrder(kept)) return;
    const tangled = kept.filter((index) => {
      const { anchors: own, named } = ties[index]!;
      return own.length > 0 || named.some((anchor) => anchors.includes(anchor));
    });
    if (!isInOrder(tangled)) throw new YamlEditError('aliased', anchors[0]!.position);
    suspect = membersIn(container).find((_, index) => ties[index]!.anchors.length > 0)!; // an alias may name another one now
  }

  return { at, inChild, put, add, insert, append, drop, rename, arrange, result: () => ({ settled, suspect }) };
}

/** A single pair in a flow sequence (`[a: 1]`) is a map without brackets; inside it nothing can be changed until it has some. */
const opened = <H extends Member>(holder: H, old: Json, { layout }: Scene): H =>
  containerOf(holder) === null && typeof old === 'object' && old !== null
    ? { ...holder, inline: inlineOf(old, layout, true) }
    : holder;

const isInOrder = (indexes: readonly number[]): boolean =>
  indexes.every((index, at) => at === 0 || indexes[at - 1]! < index);

export const newValues = (slots: readonly Slot[]): Json[] =>
  slots.flatMap((slot) => ('value' in slot ? [slot.value] : []));
