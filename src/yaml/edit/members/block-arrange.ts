import { newBlockMember } from '../../style/new-members.ts';
import type { Style } from '../../style/style.ts';
import { guarded } from '../../tree/block-scalars.ts';
import type { BlockCollection, BlockMember } from '../../tree/tree.ts';
import type { ArrangedItem } from '../edit.ts';
import { areApart, endsBlank, withBlank, withoutFirstBlank, withoutLastBlank } from './blank-lines.ts';
import { expanded, withMembers } from './block.ts';
import { ownComments } from './comments.ts';
import { closed, isOpen, withLastEol } from './line-ends.ts';

/** Makes the block consist of these members, each old one at most once. */
export function arrangeBlock(
  parent: BlockMember,
  block: BlockCollection,
  items: readonly ArrangedItem[],
  style: Style,
): BlockMember {
  const old = expanded(block);
  const open = old.length > 0 && block.tail === '' && isOpen(old.at(-1)!);
  const kept = items.flatMap((item) => ('from' in item ? [item.from] : []));
  const apart = areApart(old, old.length);
  const stays = new Set(apart ? kept : old.keys());
  const parts = old.map((member, index) => {
    const part = ownComments(member.above, block.indent, member.name);
    return stays.has(index) ? part : { ...part, before: withoutLastBlank(part.before) };
  });
  const inOrder = kept.every((index, at) => at === 0 || kept[at - 1]! < index);
  const members: BlockMember[] = [];
  /** Gaps (what stands above members and isn't theirs) are placed in the order of the text; this is the next one. */
  let gap = 0;
  const gapsUpTo = (end: number): string => {
    const text = parts
      .slice(gap, end)
      .map((part) => part.before)
      .join('');
    gap = Math.max(gap, end);
    return text;
  };
  for (const [at, item] of items.entries()) {
    const previous = members.at(-1);
    if ('value' in item) {
      const above = previous === undefined ? gapsUpTo(1) : apart && !endsBlank(previous) ? style.eol : '';
      members.push({ ...newBlockMember(null, item.value, block.indent, style), above });
    } else {
      const above = gapsUpTo(inOrder ? item.from + 1 : gap + 1) + parts[item.from]!.own;
      const behindNew = at > 0 && 'value' in items[at - 1]!;
      const first = at === 0 && !stays.has(0);
      const spaced = first ? withoutFirstBlank(above) : apart && behindNew ? withBlank(above, style.eol) : above;
      members.push({ ...old[item.from]!, above: spaced });
    }
  }
  const rest = gapsUpTo(old.length);
  const lined = members.map((member, at) => {
    const [item, next] = [items[at]!, items[at + 1]];
    const ends = next === undefined && rest === '';
    if ('value' in item) return ends && open ? withLastEol(member, '') : member;
    const follower = next === undefined ? old.length : 'from' in next ? next.from : -1;
    const untouched = follower === item.from + 1 && (next !== undefined || ends);
    return untouched ? member : guarded(closed(member, style.eol));
  });
  return withMembers(parent, block, lined, rest, style);
}
