import type { Json } from '../../platform/json.ts';
import { trimLines } from '../read/whitespace.ts';
import { brackets, compacted, entryOf, type Layout } from '../style/new-members.ts';
import { type Block, type Entry, isBlock, sealed } from '../tree/tree.ts';
import {
  areApart,
  endsBlank,
  lastText,
  startsBlank,
  withBlank,
  withoutFirstBlank,
  withoutLastBlank,
} from './blank-lines.ts';
import { atCommentedOut, namesCommentedOut, ownComments } from './comments.ts';

/** One member of the sequence or map that an arrangement makes: an old one by its index, or a new value. */
export type Slot = { old: number } | { value: Json };

/** Whether the block begins behind the dash of the item that holds it. */
export const isCompact = (block: Block): boolean => block.entries[0]?.indent !== block.indent;

/** Adds entries, each below the line where it is commented out, else behind the last one. */
export function addEntries(
  holder: Entry,
  block: Block,
  added: readonly (readonly [name: string, value: Json])[],
  layout: Layout,
): Entry {
  const commentedOut = namesCommentedOut([...block.entries.map(({ above }) => above), block.tail], block.indent);
  let result = holder;
  let together: Entry[] = [];
  const append = (): void => {
    if (together.length > 0) result = insertEntries(result, result.body as Block, Infinity, together, layout);
    together = [];
  };
  for (const [name, value] of added) {
    const body = result.body as Block;
    if (body.entries.length > 0 && !commentedOut.has(name)) together.push(entryOf(name, value, block.indent, layout));
    else {
      append();
      result = addEntry(result, result.body as Block, name, value, layout);
    }
  }
  append();
  return result;
}

function addEntry(holder: Entry, block: Block, name: string, value: Json, layout: Layout): Entry {
  const entry = entryOf(name, value, block.indent, layout);
  for (const [index, next] of block.entries.entries()) {
    const place = atCommentedOut(next.above, block.indent, name);
    if (place === null) continue;
    const moved = { ...next, above: place.rest };
    const entries = block.entries.toSpliced(index, 1, { ...entry, above: place.above }, moved);
    return { ...holder, body: { ...block, entries } };
  }
  const place =
    atCommentedOut(block.tail, block.indent, name) ?? (block.entries.length === 0 ? allOf(block.tail) : null);
  if (place === null) return insertEntries(holder, block, Infinity, [entry], layout);
  const unended = block.entries.length === 0 && holder.eol === '' && !/^\uFEFF?$/.test(holder.head); // `---` and no more
  const open = place.above === '' ? unended : !place.above.endsWith('\n');
  const last = { ...(open ? withLastEol(entry, '') : entry), above: place.above };
  const body = { ...block, entries: [...block.entries, last], tail: place.rest };
  if (!open) return { ...holder, body };
  if (unended) return { ...holder, eol: layout.eol, body };
  return { ...holder, body: { ...body, entries: body.entries.with(-1, { ...last, above: place.above + layout.eol }) } };
}

const allOf = (text: string) => ({ above: text, rest: '' });

/** Puts entries before the one with that index: behind the one before, and its comments; apart by a blank line where others are. */
export function insertEntries(
  holder: Entry,
  block: Block,
  index: number,
  added: readonly Entry[],
  layout: Layout,
): Entry {
  const entries = expanded(block);
  const apart = areApart(entries, index);
  const before = entries.slice(0, index);
  const [next, ...after] = entries.slice(index);
  const previous = before.at(-1);
  const spacedOut = (entry: Entry): Entry => (apart ? { ...entry, above: withBlank(entry.above, layout.eol) } : entry);
  const put = added.map((entry, at) => (at === 0 ? entry : spacedOut(entry)));
  if (previous !== undefined) {
    const open = isOpen(previous);
    const ended = closed(previous, layout.eol);
    before[before.length - 1] = apart ? sealed(ended) : ended;
    if (!endsBlank(previous)) put[0] = spacedOut(put[0]!);
    if (open) put[put.length - 1] = withLastEol(put.at(-1)!, '');
  }
  if (next !== undefined) {
    const { before: above, own } = previous
      ? { before: '', own: next.above }
      : ownComments(next.above, block.indent, next.name);
    if (above !== '') put[0] = { ...put[0]!, above };
    after.unshift({ ...next, above: apart ? withBlank(own, layout.eol) : own });
  }
  return withEntries(holder, block, [...before, ...put, ...after], '', layout);
}

/** Takes entries away, with their own comments and the blank line that kept them apart. What else stands above them moves to the next ones. */
export function removeEntries(holder: Entry, block: Block, gone: readonly number[], layout: Layout): Entry {
  const entries = expanded(block);
  let rest = '';
  for (const index of gone.toSorted((a, b) => b - a)) {
    const [entry] = entries.splice(index, 1) as [Entry];
    let { before } = ownComments(entry.above, block.indent, entry.name);
    const [previous, next] = [entries[index - 1], entries[index]];
    let above = next?.above ?? rest;
    // What `insertEntries` would put between the neighbours that stay goes with the entry.
    if (areApart(entries, index) && (next === undefined || startsBlank(above))) {
      if (before !== '') before = withoutLastBlank(before);
      else if (previous === undefined || endsBlank(previous)) above = withoutFirstBlank(above);
    }
    if (next === undefined) rest = before + above;
    else entries[index] = { ...next, above: before + above };
    if (previous !== undefined) entries[index - 1] = sealed(closed(previous, layout.eol));
  }
  return withEntries(holder, block, entries, rest, layout);
}

/** Makes the block consist of these entries, each old one at most once. */
export function arrangeEntries(holder: Entry, block: Block, slots: readonly Slot[], layout: Layout): Entry {
  const old = expanded(block);
  const open = old.length > 0 && block.tail === '' && isOpen(old.at(-1)!);
  const kept = slots.flatMap((slot) => ('old' in slot ? [slot.old] : []));
  const apart = areApart(old, old.length);
  const stays = new Set(apart ? kept : old.keys());
  const parts = old.map((entry, index) => {
    const part = ownComments(entry.above, block.indent, entry.name);
    return stays.has(index) ? part : { ...part, before: withoutLastBlank(part.before) };
  });
  const inOrder = kept.every((index, at) => at === 0 || kept[at - 1]! < index);
  const entries: Entry[] = [];
  /** Gaps (what stands above entries and isn't theirs) are placed in the order of the text; this is the next one. */
  let gap = 0;
  const gapsUpTo = (end: number): string => {
    const text = parts
      .slice(gap, end)
      .map((part) => part.before)
      .join('');
    gap = Math.max(gap, end);
    return text;
  };
  for (const [at, slot] of slots.entries()) {
    const previous = entries.at(-1);
    if ('value' in slot) {
      const above = previous === undefined ? gapsUpTo(1) : apart && !endsBlank(previous) ? layout.eol : '';
      entries.push({ ...entryOf(null, slot.value, block.indent, layout), above });
    } else {
      const above = gapsUpTo(inOrder ? slot.old + 1 : gap + 1) + parts[slot.old]!.own;
      const behindNew = at > 0 && 'value' in slots[at - 1]!;
      const first = at === 0 && !stays.has(0);
      const spaced = first ? withoutFirstBlank(above) : apart && behindNew ? withBlank(above, layout.eol) : above;
      entries.push({ ...old[slot.old]!, above: spaced });
    }
  }
  const rest = gapsUpTo(old.length);
  const lined = entries.map((entry, at) => {
    const [slot, next] = [slots[at]!, slots[at + 1]];
    const ends = next === undefined && rest === '';
    if ('value' in slot) return ends && open ? withLastEol(entry, '') : entry;
    const follower = next === undefined ? old.length : 'old' in next ? next.old : -1;
    const untouched = follower === slot.old + 1 && (next !== undefined || ends);
    return untouched ? entry : sealed(closed(entry, layout.eol));
  });
  return withEntries(holder, block, lined, rest, layout);
}

/** The entries, each on a line of its own. */
const expanded = ({ entries, indent }: Block): Entry[] => {
  const [first, ...others] = entries;
  return first === undefined ? [] : [{ ...first, indent }, ...others];
};

/** Puts entries back where a block stood, behind the dash if it was there and can be. `rest`: what is left of the lines above old ones. */
function withEntries(holder: Entry, block: Block, entries: readonly Entry[], rest: string, layout: Layout): Entry {
  if (entries.length === 0) return emptied(holder, block, rest, layout);
  const body: Block = { ...block, entries, tail: rest + block.tail };
  if (!isCompact(block)) return { ...holder, body };
  if (entries[0]!.above === '') return { ...holder, body: compacted(body) };
  return { ...holder, mid: trimLines(holder.mid), eol: layout.eol, body };
}

/** What is left of a holder whose last entry went: brackets, and the comments that stay. */
function emptied(holder: Entry, block: Block, rest: string, layout: Layout): Entry {
  const inline = brackets(block.of);
  const eol = holder.eol === '' ? layout.eol : holder.eol;
  const body = null;
  if (holder.role !== 'root') {
    return { ...holder, mid: spaced(holder.mid), inline, eol, body, below: rest + block.tail + holder.below };
  }
  const mid = holder.mid + holder.side + holder.eol + rest;
  return { ...holder, mid, side: '', eol, inline, body, below: block.tail + holder.below };
}

/** The same with a space (or line break) at the end, to put a value behind. */
export const spaced = (mid: string): string => (/[ \t\n]$/.test(mid) ? mid : `${mid} `);

/** Whether the text of an entry lacks the line break at its end: only the last one of a file can. */
export const isOpen = (entry: Entry): boolean => !lastText(entry).endsWith('\n');

/** The entry with a line break at its end. */
export const closed = (entry: Entry, eol: string): Entry => (isOpen(entry) ? withLastEol(entry, eol) : entry);

/** Puts `eol` at the end of an entry that is open, or, if it is empty, opens one that ends in no comment. */
export function withLastEol(entry: Entry, eol: string): Entry {
  const ended = (text: string): string => text.replace(/\r?\n$/, '') + eol;
  if (entry.below !== '') return { ...entry, below: ended(entry.below) };
  if (isBlock(entry.body)) {
    const { tail, entries } = entry.body;
    if (tail !== '') return { ...entry, body: { ...entry.body, tail: ended(tail) } };
    return { ...entry, body: { ...entry.body, entries: entries.with(-1, withLastEol(entries.at(-1)!, eol)) } };
  }
  if (entry.body !== null && entry.body !== '') return { ...entry, body: ended(entry.body) };
  return { ...entry, eol };
}
