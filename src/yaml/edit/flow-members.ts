import { itemOf, type Layout } from '../style/new-members.ts';
import type { Flow, Item } from '../tree/tree.ts';
import type { Slot } from './block-members.ts';

/** Puts a new item before the one with that index. */
export function insertItem(flow: Flow, index: number, item: Item, layout: Layout): Flow {
  const { items } = flow;
  const [previous, next] = [items[index - 1], items[index]];
  if (previous === undefined && next === undefined) return insertOnly(flow, item);
  if (previous === undefined) return insertFirst(flow, item);
  if (next !== undefined) {
    const added = { ...item, above: spaceOf(next.above), comma: ',' as const };
    return apart({ ...flow, items: items.toSpliced(index, 0, added) }, index, layout);
  }
  const space = spaceOf(previous.above);
  const added = { ...item, above: index > 1 || space.includes('\n') ? space : ' ', comma: previous.comma };
  const before = previous.comma === '' ? withComma(previous) : previous;
  return apart({ ...flow, items: [...items.slice(0, -1), before, added] }, index, layout);
}

/** Puts new items behind the last one. What is behind the second looks like it. */
export function appendItems(flow: Flow, items: readonly Item[], layout: Layout): Flow {
  const [first, second, ...others] = items;
  const begun = [first, second].reduce(
    (result, item) => (item === undefined ? result : insertItem(result, result.items.length, item, layout)),
    flow,
  );
  const like = begun.items.at(-1)!;
  if (others.length === 0) return begun;
  const rest = others.map((item, at): Item => {
    const comma = at < others.length - 1 ? ',' : like.comma;
    return { ...item, above: like.above, comma };
  });
  return { ...begun, items: [...begun.items.slice(0, -1), withComma(like), ...rest] };
}

/** Puts new items with comments (lines in `above`, one in `beside`) behind the last one, and lines `behind` them all. New lines begin at `indent`. */
export function appendCommented(
  flow: Flow,
  added: readonly Item[],
  behind: string,
  indent: string,
  layout: Layout,
): Flow {
  const bare = added.map((item) => ({ ...item, above: '', beside: '' }));
  const { items, close, ...brackets } = appendItems(flow, bare, layout);
  const first = items.length - added.length;
  const onLine = (text: string, before: Item | undefined): string =>
    before && hasComment(before) && !text.includes('\n') ? layout.eol + indent + text.trimStart() : text;
  const result: Item[] = [];
  for (const [at, item] of items.entries()) {
    const { above, beside } = added[at - first] ?? { above: '', beside: '' };
    const commented = above === '' ? onLine(item.above, result.at(-1)) : layout.eol + above + indent;
    const place = item.comma === ',' ? { beside: item.beside + beside } : { after: item.after + beside };
    result.push({ ...item, above: commented, ...place });
  }
  const end = behind === '' ? onLine(close, result.at(-1)) : layout.eol + behind + indent + close.trimStart();
  return { ...brackets, items: result, close: end };
}

const hasComment = ({ after, beside }: Item): boolean => (after + beside).includes('#');

/** Between empty brackets, which may hold comments. */
function insertOnly(flow: Flow, item: Item): Flow {
  const bracket = flow.close.slice(-1);
  if (!flow.close.includes('#')) return { ...flow, items: [item], close: bracket };
  const above = `${flow.close.slice(0, -1)}  `;
  return { ...flow, items: [{ ...item, above }], close: lineBreakIn(flow.close) + bracket };
}

/** Above the comments of the one that was the first. */
function insertFirst(flow: Flow, item: Item): Flow {
  const [first, second] = flow.items as [Item, Item?];
  const added = { ...item, above: spaceOf(first.above), comma: ',' as const };
  const between = second === undefined ? first.above || ' ' : spaceOf(second.above);
  const moved = first.above.includes('#') ? first : { ...first, above: between };
  return { ...flow, items: [added, moved, ...flow.items.slice(1)] };
}

/** Takes items away, with their commas and the comments beside them. */
export const removeItems = (flow: Flow, gone: readonly number[], layout: Layout): Flow =>
  gone.toSorted((a, b) => b - a).reduce((rest, index) => removeItem(rest, index, layout), flow);

function removeItem(flow: Flow, index: number, layout: Layout): Flow {
  const item = flow.items[index]!;
  const items = flow.items.toSpliced(index, 1);
  const [previous, next] = [items[index - 1], items[index]];
  const space = spaceOf(item.above);
  if (previous === undefined && next === undefined) {
    return { ...flow, items, close: flow.close.includes('#') ? flow.close : flow.close.slice(-1) };
  }
  if (next === undefined && item.comma === '') items[index - 1] = withoutComma(previous!);
  if (previous === undefined && !next!.above.includes('#')) items[0] = { ...next!, above: space };
  return apart({ ...flow, items }, index, layout, space);
}

/** Makes the sequence consist of these items, each old one at most once. */
export function arrangeItems(flow: Flow, slots: readonly Slot[], layout: Layout): Flow {
  const kept = slots.flatMap((slot) => ('old' in slot ? [slot.old] : []));
  if (kept.every((old, at) => at === 0 || kept[at - 1]! < old)) return inOrder(flow, slots, layout);
  const last = slots.length - 1;
  const trailing = flow.items.at(-1)!.comma === ',';
  const items = slots.map((slot, at): Item => {
    const item = 'old' in slot ? flow.items[slot.old]! : itemOf(null, slot.value, layout);
    const place = flow.items[at] ?? flow.items[1] ?? item;
    const above = item.above.includes('#') ? item.above : spaceOf(place.above);
    return { ...(at < last || trailing ? withComma(item) : withoutComma(item)), above };
  });
  return slots.reduce<Flow>((result, _, at) => apart(result, at + 1, layout), { ...flow, items });
}

/** The new ones are put in first, so that the sequence is never empty on the way. */
function inOrder(flow: Flow, slots: readonly Slot[], layout: Layout): Flow {
  let result = flow;
  const dropped: number[] = [];
  let at = 0;
  let old = 0;
  const dropUpTo = (end: number): void => {
    for (; old < end; old++) dropped.push(at++);
  };
  for (const slot of slots) {
    if ('value' in slot) result = insertItem(result, at, itemOf(null, slot.value, layout), layout);
    else {
      dropUpTo(slot.old);
      old++;
    }
    at++;
  }
  dropUpTo(flow.items.length);
  return removeItems(result, dropped, layout);
}

/** What stood beside the item stands beside its comma then, and the other way round. */
const withComma = (item: Item): Item =>
  item.comma === ',' ? item : { ...item, after: '', comma: ',', beside: item.after };
const withoutComma = (item: Item): Item => ({ ...item, after: item.after + item.beside, comma: '', beside: '' });

/** White space before an item, its comments left out. */
const spaceOf = (above: string): string => (above.includes('#') ? (/\r?\n[ \t]*$/.exec(above)?.[0] ?? ' ') : above);

const lineBreakIn = (close: string): string => /\r?\n[ \t]*(?=.$)/.exec(close)?.[0] ?? '';

/** Sees to it that what is at `index`, an item or the bracket, doesn't stand behind a comment on its line. */
function apart(flow: Flow, index: number, { eol }: Layout, space = ''): Flow {
  const before = flow.items[index - 1];
  if (before === undefined || !hasComment(before)) return flow;
  const lineBreak = space.includes('\n') ? space : `${lineBreakIn(flow.close) || eol} `;
  const item = flow.items[index];
  if (item === undefined) return flow.close.includes('\n') ? flow : { ...flow, close: lineBreak + flow.close };
  if (item.above.includes('\n')) return flow;
  return { ...flow, items: flow.items.with(index, { ...item, above: lineBreak }) };
}
