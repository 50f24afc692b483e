import { spaced, trimLines } from '../../read/whitespace.ts';
import { compacted, emptyBrackets } from '../../style/new-members.ts';
import type { Style } from '../../style/style.ts';
import { guarded } from '../../tree/block-scalars.ts';
import type { BlockCollection, BlockMember } from '../../tree/tree.ts';
import { areApart, endsBlank, startsBlank, withBlank, withoutFirstBlank, withoutLastBlank } from './blank-lines.ts';
import { ownComments } from './comments.ts';
import { closed, isOpen, withLastEol } from './line-ends.ts';

/** Puts members before the one with that index: behind the one before, and its comments; apart by a blank line where others are. */
export function insertIntoBlock(
  parent: BlockMember,
  block: BlockCollection,
  index: number,
  added: readonly BlockMember[],
  style: Style,
): BlockMember {
  const members = expanded(block);
  const apart = areApart(members, index);
  const before = members.slice(0, index);
  const [next, ...after] = members.slice(index);
  const previous = before.at(-1);
  const spacedOut = (member: BlockMember): BlockMember =>
    apart ? { ...member, above: withBlank(member.above, style.eol) } : member;
  const put = added.map((member, at) => (at === 0 ? member : spacedOut(member)));
  if (previous !== undefined) {
    const open = isOpen(previous);
    const ended = closed(previous, style.eol);
    before[before.length - 1] = apart ? guarded(ended) : ended;
    if (!endsBlank(previous)) put[0] = spacedOut(put[0]!);
    if (open) put[put.length - 1] = withLastEol(put.at(-1)!, '');
  }
  if (next !== undefined) {
    const { before: above, own } = previous
      ? { before: '', own: next.above }
      : ownComments(next.above, block.indent, next.name);
    if (above !== '') put[0] = { ...put[0]!, above };
    after.unshift({ ...next, above: apart ? withBlank(own, style.eol) : own });
  }
  return withMembers(parent, block, [...before, ...put, ...after], '', style);
}

/** Takes members away, with their own comments and the blank line that kept them apart. What else stands above them moves to the next ones. */
export function removeFromBlock(
  parent: BlockMember,
  block: BlockCollection,
  gone: readonly number[],
  style: Style,
): BlockMember {
  const members = expanded(block);
  let rest = '';
  for (const index of gone.toSorted((a, b) => b - a)) {
    const [member] = members.splice(index, 1) as [BlockMember];
    let { before } = ownComments(member.above, block.indent, member.name);
    const [previous, next] = [members[index - 1], members[index]];
    let above = next?.above ?? rest;
    // What `insertIntoBlock` would put between the neighbours that stay goes with the member.
    if (areApart(members, index) && (next === undefined || startsBlank(above))) {
      if (before !== '') before = withoutLastBlank(before);
      else if (previous === undefined || endsBlank(previous)) above = withoutFirstBlank(above);
    }
    if (next === undefined) rest = before + above;
    else members[index] = { ...next, above: before + above };
    if (previous !== undefined) members[index - 1] = guarded(closed(previous, style.eol));
  }
  return withMembers(parent, block, members, rest, style);
}

/** Whether the block begins behind the dash of the item that holds it. */
const isCompact = (block: BlockCollection): boolean => block.members[0]?.indent !== block.indent;

/** The members, each on a line of its own. */
export const expanded = ({ members, indent }: BlockCollection): BlockMember[] => {
  const [first, ...others] = members;
  return first === undefined ? [] : [first.indent === indent ? first : { ...first, indent }, ...others];
};

/** Puts members back where a block stood, behind the dash if it was there and can be. `rest`: what is left of the lines above old ones. */
export function withMembers(
  parent: BlockMember,
  block: BlockCollection,
  members: readonly BlockMember[],
  rest: string,
  style: Style,
): BlockMember {
  if (members.length === 0) return emptied(parent, block, rest, style);
  const body: BlockCollection = { ...block, members, tail: rest + block.tail };
  if (!isCompact(block)) return { ...parent, body };
  if (members[0]!.above === '') return { ...parent, body: compacted(body) };
  return { ...parent, mid: trimLines(parent.mid), eol: style.eol, body };
}

/** What is left of a parent whose last member went: brackets, and the comments that stay. */
function emptied(parent: BlockMember, block: BlockCollection, rest: string, style: Style): BlockMember {
  const inline = emptyBrackets(block.of);
  const eol = parent.eol === '' ? style.eol : parent.eol;
  const body = null;
  if (parent.role !== 'root') {
    return { ...parent, mid: spaced(parent.mid), inline, eol, body, below: rest + block.tail + parent.below };
  }
  const mid = parent.mid + parent.side + parent.eol + rest;
  return { ...parent, mid, side: '', eol, inline, body, below: block.tail + parent.below };
}
