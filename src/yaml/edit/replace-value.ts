import { isMap, type Json } from '../../platform/json.ts';
import { trimLines, trimSpaces } from '../read/whitespace.ts';
import { looksLikeString } from '../style/detect.ts';
import { blockOf, compacted, inlineOf, inner, isBlockLike, keyHead, type Layout } from '../style/new-members.ts';
import { quoteOf } from '../style/scalars.ts';
import { type Block, type Entry, isBlock, isEntry, isFlow, type Member } from '../tree/tree.ts';
import { isOpen, spaced, withLastEol } from './block-members.ts';
import { atCommentedOut } from './comments.ts';

/**
 * Writes `next` in place of the whole value of `holder`; comments beside it stay. `indent` is where `holder` stands if
 * it is an entry.
 */
export function putValue<H extends Member>(holder: H, next: Json, indent: string, layout: Layout): H {
  const base = withColon(withoutTag(holder), indent, layout);
  const styled = { ...layout, quote: quoteLike(holder.inline, layout) };
  if (!isEntry(base)) {
    const mid = base.inline === '' && base.head + base.mid !== '' ? spaced(base.mid) : base.mid;
    return { ...base, mid, inline: inlineOf(next, styled, true) };
  }
  const entry = isBlockLike(next, styled)
    ? putBlock(base, next, indent, styled)
    : putInline(base, inlineOf(next, styled, false), layout);
  return entry as Entry & H;
}

function putInline(entry: Entry, inline: Entry['inline'], layout: Layout): Entry {
  const open = entry.below === '' && isOpen(entry);
  const eol = entry.eol === '' && !open ? layout.eol : entry.eol; // a block behind a dash had the line break
  if (entry.mid.includes('#') && !entry.ties?.anchor) return { ...commentsBehind(entry, eol), inline, body: null };
  const mid = isFlow(inline) ? entry.mid.replaceAll('\t', ' ') : entry.mid; // some readers take no tab before a bracket
  return { ...entry, mid: spaced(mid), inline, eol, body: null };
}

/** Moves comments between a key and its value on a later line behind the value: not every reader gets a plain scalar after them right. */
function commentsBehind(entry: Entry, eol: string): Entry {
  const above = trimSpaces(entry.mid);
  const indent = entry.mid.slice(above.length);
  const comment = entry.side.trimStart();
  const below = above.slice(above.indexOf('\n') + 1) + (comment === '' ? '' : indent + comment + eol) + entry.below;
  const [side] = /^[^\r\n]*/.exec(above)!;
  return { ...entry, mid: ' ', side, eol: /\r?\n/.exec(above)![0], below };
}

/** Puts a collection on lines of its own; where the entry is empty, among the comments that stand below it. */
function putBlock(entry: Entry, value: Json[] | { [key: string]: Json }, indent: string, layout: Layout): Entry {
  const inside = entry.role === 'root' ? '' : inner(entry.name, value, indent, layout);
  const commented = /^( *)#/.exec(entry.below)?.[1];
  if (commented === undefined || commented.length <= indent.length || isBlock(entry.body)) {
    return withBlock(entry, blockOf(value, inside, layout), indent, layout);
  }
  const block = blockOf(value, commented, layout);
  const name = isMap(value) ? Object.keys(value)[0]! : null;
  const place = (name !== null && atCommentedOut(entry.below, commented, name)) || { above: '', rest: entry.below };
  const entries = block.entries.map((first, at) => (at === 0 ? { ...first, above: place.above } : first));
  return withBlock({ ...entry, below: '' }, { ...block, entries, tail: place.rest }, indent, layout);
}

function withBlock(entry: Entry, block: Block, indent: string, layout: Layout): Entry {
  const open = entry.below + block.tail === '' && isOpen(entry);
  const body = open ? { ...block, entries: block.entries.with(-1, withLastEol(block.entries.at(-1)!, '')) } : block;
  const mid = entry.mid.includes('#') ? trimSpaces(entry.mid) : trimLines(entry.mid);
  const behindDash = entry.role === 'item' && body.indent.length - indent.length - 1;
  const first = body.entries[0]!;
  const side = entry.side.trim() === '' ? '' : entry.side;
  const fits = side === '' || (first.body === null && first.side === '');
  if (mid === '' && behindDash && first.above === '' && fits) {
    const entries = side === '' ? body.entries : body.entries.with(0, { ...first, side });
    return {
      ...entry,
      mid: ' '.repeat(behindDash),
      inline: '',
      side: '',
      eol: '',
      body: compacted({ ...body, entries }),
    };
  }
  const lineBreak = entry.eol === '' ? layout.eol : entry.eol;
  const onNewLine = mid.endsWith('\n') || /^\uFEFF?$/.test(entry.head + mid);
  if (!onNewLine) return { ...entry, mid, inline: '', eol: lineBreak, body };
  const comment = entry.side.trimStart();
  const line = comment === '' ? '' : body.indent + comment;
  return { ...entry, mid, inline: '', side: line, eol: line === '' ? '' : lineBreak, body };
}

/** A tag says what a value is; the next one may be something else. */
function withoutTag<H extends Member>(holder: H): H {
  if (holder.tag === '') return holder;
  const at = holder.mid.indexOf(holder.tag);
  const rest = holder.mid.slice(at + holder.tag.length).replace(/^[ \t]+/, '');
  return { ...holder, tag: '', mid: holder.mid.slice(0, at) + rest };
}

/** A key can stand without a colon, as in `{a, b: 1}` and `? a`; one that gets a value can't. */
function withColon<H extends Member>(holder: H, indent: string, layout: Layout): H {
  if (holder.name === null || holder.head.endsWith(':')) return holder;
  const head = keyHead(holder.name, indent, layout);
  return { ...holder, head, mid: '', ...(isEntry(holder) && holder.eol === '' ? { eol: layout.eol } : {}) };
}

/** Strings keep the quotes of the one before them. */
function quoteLike(inline: Entry['inline'], layout: Layout) {
  if (isFlow(inline) || !looksLikeString(inline)) return layout.quote;
  return quoteOf(inline);
}
