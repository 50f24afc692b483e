import { isObject, type Json, type JsonObject } from '../../../platform/json.ts';
import { linesOf, spaced, trimLines, trimSpaces } from '../../read/whitespace.ts';
import { compacted, indentInside, isWrittenAsBlock, newBlock, newInline, newKey } from '../../style/new-members.ts';
import { looksLikeString, quoteOf } from '../../style/scalars.ts';
import type { Style } from '../../style/style.ts';
import { isBlockCollection, isBlockMember, isFlowCollection } from '../../tree/members.ts';
import type { BlockCollection, BlockMember, Member } from '../../tree/tree.ts';
import { atCommentedOut } from './comments.ts';
import { isOpen, withLastEol } from './line-ends.ts';

/**
 * Writes `next` in place of the whole value of `member`; comments beside it stay. `indent`: where `member` stands, if it
 * is in block style.
 */
export function replaceValue<M extends Member>(member: M, next: Json, indent: string, style: Style): M {
  const base = withColon(withoutTag(member), indent, style);
  const styled = { ...style, quote: quoteLike(member.inline, style) };
  if (!isBlockMember(base)) {
    const mid = base.inline === '' && base.head + base.mid !== '' ? spaced(base.mid) : base.mid;
    return { ...base, mid, inline: newInline(next, styled, true) };
  }
  const result = isWrittenAsBlock(next, styled)
    ? putBlock(base, next, indent, styled)
    : putInline(base, newInline(next, styled, false), indent, style);
  return result as BlockMember & M;
}

function putInline(member: BlockMember, inline: BlockMember['inline'], indent: string, style: Style): BlockMember {
  const open = member.below === '' && isOpen(member);
  const eol = member.eol === '' && !open ? style.eol : member.eol; // a block behind a dash had the line break
  if (typeof inline === 'string' && quoteOf(inline) === 'plain' && isBelowOuterComment(member.mid, indent))
    return { ...commentsBehind(member, eol), inline, body: null };
  const mid = isFlowCollection(inline) ? withoutTabs(member.mid) : member.mid;
  return { ...member, mid: spaced(mid), inline, eol, body: null };
}

/** Whether one of the comments between a key and its value is indented no further than the key: no plain scalar can stand below it. */
const isBelowOuterComment = (mid: string, indent: string): boolean =>
  linesOf(mid)
    .slice(1)
    .some((line) => line.trimStart().startsWith('#') && line.search(/[^ ]/) <= indent.length);

/** Some readers take no tab before a bracket. */
function withoutTabs(mid: string): string {
  const start = mid.lastIndexOf('\n') + 1;
  return mid.slice(0, start) + mid.slice(start).replaceAll('\t', ' ');
}

/** Moves comments from between a key and its value on a later line to behind the value. */
function commentsBehind(member: BlockMember, eol: string): BlockMember {
  const above = trimSpaces(member.mid);
  const indent = member.mid.slice(above.length);
  const comment = member.side.trimStart();
  const below = above.slice(above.indexOf('\n') + 1) + (comment === '' ? '' : indent + comment + eol) + member.below;
  const [side] = /^[^\r\n]*/.exec(above)!;
  return { ...member, mid: ' ', side, eol: /\r?\n/.exec(above)![0], below };
}

/** Puts a collection on lines of its own; where the member is empty, among the comments that stand below it. */
function putBlock(member: BlockMember, value: Json[] | JsonObject, indent: string, style: Style): BlockMember {
  const inside = member.role === 'root' ? '' : indentInside(member.name, value, indent, style);
  const commented = /^( *)#/.exec(member.below)?.[1];
  if (commented === undefined || commented.length <= indent.length || isBlockCollection(member.body)) {
    return withBlock(member, newBlock(value, inside, style), indent, style);
  }
  const block = newBlock(value, commented, style);
  const name = isObject(value) ? Object.keys(value)[0]! : null;
  const place = (name !== null && atCommentedOut(member.below, commented, name)) || { above: '', rest: member.below };
  const members = block.members.map((first, at) => (at === 0 ? { ...first, above: place.above } : first));
  return withBlock({ ...member, below: '' }, { ...block, members, tail: place.rest }, indent, style);
}

function withBlock(member: BlockMember, block: BlockCollection, indent: string, style: Style): BlockMember {
  const open = member.below + block.tail === '' && isOpen(member);
  const body = open ? { ...block, members: block.members.with(-1, withLastEol(block.members.at(-1)!, '')) } : block;
  const mid = member.mid.includes('#') ? trimSpaces(member.mid) : trimLines(member.mid);
  const behindDash = member.role === 'item' && body.indent.length - indent.length - 1;
  const first = body.members[0]!;
  const side = member.side.trim() === '' ? '' : member.side;
  const fits = side === '' || (first.body === null && first.side === '');
  if (mid === '' && behindDash && first.above === '' && fits) {
    const members = side === '' ? body.members : body.members.with(0, { ...first, side });
    return {
      ...member,
      mid: ' '.repeat(behindDash),
      inline: '',
      side: '',
      eol: '',
      body: compacted({ ...body, members }),
    };
  }
  const lineBreak = member.eol === '' ? style.eol : member.eol;
  const onNewLine = mid.endsWith('\n') || /^\uFEFF?$/.test(member.head + mid);
  if (!onNewLine) return { ...member, mid, inline: '', eol: lineBreak, body };
  const comment = member.side.trimStart();
  const line = comment === '' ? '' : body.indent + comment;
  return { ...member, mid, inline: '', side: line, eol: line === '' ? '' : lineBreak, body };
}

/** A tag says what a value is; the next one may be something else. */
function withoutTag<M extends Member>(member: M): M {
  if (member.tag === '') return member;
  const at = member.mid.indexOf(member.tag);
  const rest = member.mid.slice(at + member.tag.length).replace(/^[ \t]+/, '');
  return { ...member, tag: '', mid: member.mid.slice(0, at) + rest };
}

/** A key can stand without a colon, as in `{a, b: 1}` and `? a`; one that gets a value can't. */
function withColon<M extends Member>(member: M, indent: string, style: Style): M {
  if (member.name === null || member.head.endsWith(':')) return member;
  const head = newKey(member.name, indent, style);
  return { ...member, head, mid: '', ...(isBlockMember(member) && member.eol === '' ? { eol: style.eol } : {}) };
}

/** Strings keep the quotes of the one before them. */
function quoteLike(inline: BlockMember['inline'], style: Style) {
  if (isFlowCollection(inline) || !looksLikeString(inline)) return style.quote;
  return quoteOf(inline);
}
