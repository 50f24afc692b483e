import type { Slot } from './block.ts';
import type { Flow, Item } from './piece.ts';
import { itemOf, type Layout } from './write.ts';

/** Puts a new item before the one with that index. */
export function insertItem(flow: Flow, index: number, item: Item, layout: Layout): Flow {
  const items = [...flow.items];
  const previous = items[index - 1];
  const next = items[index];
  const bracket = flow.close.slice(-1);
  if (previous === undefined && next === undefined) {
    if (flow.close.trim() === bracket) return { ...flow, items: [item], close: bracket };
    return {
      ...flow,
      items: [{ ...item, above: `${flow.close.slice(0, -1)}  ` }],
      close: lineBreakIn(flow.close) + bracket,
    };
  }
  if (next !== undefined) {
    const above = index === 0 ? next.above : spaceOf(next.above);
    const moved = index === 0 ? { ...next, above: spaceOf(items[1]?.above ?? (spaceOf(next.above) || ' ')) } : next;
    const first = index === 0 && next.above.includes('#');
    items.splice(index, 1, { ...item, above: first ? spaceOf(above) : above, comma: ',' }, first ? next : moved);
  } else if (previous !== undefined) {
    const above =
      index > 1 ? spaceOf(previous.above) : spaceOf(previous.above).includes('\n') ? spaceOf(previous.above) : ' ';
    const comma = previous.comma;
    if (comma === '') items[index - 1] = { ...previous, comma: ',', after: '', beside: previous.after };
    items.push({ ...item, above, comma });
  }
  return apart({ ...flow, items }, layout);
}

/** Takes items away, with their commas and the comments beside them. */
export const removeItems = (flow: Flow, gone: readonly number[], layout: Layout): Flow =>
  gone.toSorted((a, b) => b - a).reduce((rest, index) => removeItem(rest, index, layout), flow);

function removeItem(flow: Flow, index: number, layout: Layout): Flow {
  const items = [...flow.items];
  const item = items[index]!;
  const next = items[index + 1];
  const previous = items[index - 1];
  const space = spaceOf(item.above);
  items.splice(index, 1);
  if (items.length === 0) {
    const bracket = flow.close.slice(-1);
    return { ...flow, items, close: flow.close.trim() === bracket ? bracket : flow.close };
  }
  if (next === undefined) items[index - 1] = withComma(previous!, item.comma);
  else if (previous === undefined && !next.above.includes('#')) items[0] = { ...next, above: space };
  return apart({ ...flow, items }, layout, space.includes('\n') ? space : undefined);
}

/** Makes the sequence consist of these items, each old one at most once. */
export function arrangeItems(flow: Flow, slots: readonly Slot[], layout: Layout): Flow {
  const kept = slots.flatMap((slot) => ('old' in slot ? [slot.old] : []));
  if (kept.every((old, at) => at === 0 || kept[at - 1]! < old)) return inOrder(flow, slots, layout);
  const trailing = flow.items.at(-1)?.comma ?? '';
  const second = flow.items[1] ? spaceOf(flow.items[1].above) : ' ';
  const items = slots.map((slot, at): Item => {
    const item = 'old' in slot ? flow.items[slot.old]! : itemOf(null, slot.value, layout);
    const place = flow.items[at];
    const above = item.above.includes('#') ? item.above : place ? spaceOf(place.above) : second;
    const comment = item.after.includes('#') ? item.after : item.beside;
    if (at === slots.length - 1) return { ...item, above, after: '', comma: trailing, beside: comment };
    return { ...item, above, after: '', comma: ',', beside: comment };
  });
  return apart({ ...flow, items }, layout);
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

/** A last item may do without; then what stood beside the comma stands beside the item. */
const withComma = (item: Item, comma: '' | ','): Item =>
  comma === '' ? { ...item, comma, after: item.after + item.beside, beside: '' } : { ...item, comma };

/** White space before an item, its comments left out. */
const spaceOf = (above: string): string => {
  if (!above.includes('#')) return above;
  return /\r?\n[ \t]*$/.exec(above)?.[0] ?? ' ';
};

const lineBreakIn = (close: string): string => /\r?\n[ \t]*(?=.$)/.exec(close)?.[0] ?? '';

/** Sees to it that nothing stands behind a comment on its line. */
function apart(flow: Flow, layout: Layout, space?: string): Flow {
  const lineBreak = space ?? (lineBreakIn(flow.close) === '' ? `${layout.eol} ` : `${lineBreakIn(flow.close)} `);
  const commented = (item: Item | undefined): boolean => `${item?.after}${item?.beside}`.includes('#');
  const items = flow.items.map((item, at) =>
    commented(flow.items[at - 1]) && !item.above.includes('\n') ? { ...item, above: lineBreak } : item,
  );
  const swallowed = commented(items.at(-1)) && !flow.close.includes('\n');
  return { ...flow, items, close: swallowed ? lineBreak + flow.close : flow.close };
}
