import type { Json } from '../../../platform/json.ts';
import { styleIn } from '../../style/detect.ts';
import { noBrackets } from '../../style/style.ts';
import { isBlockMember, isEmptyFlow } from '../../tree/members.ts';
import type { BlockCollection, BlockMember, Member } from '../../tree/tree.ts';
import { insertIntoBlock, removeFromBlock } from '../members/block.ts';
import { appendCommented } from '../members/flow.ts';
import { type MovedItems, movedBlockMembers, movedFlowMembers } from '../members/moved-items.ts';
import { open, type Place } from './descend.ts';
import { inBlock, type Outcome } from './outcome.ts';
import { overwrite } from './overwrite.ts';

/** Puts the items of other sequences behind the last one. */
export function appendItems<M extends Member>(
  member: M,
  old: Json,
  moved: readonly MovedItems[],
  place: Place,
): Outcome<M> {
  const { opened, collection } = open(member, old, place);
  const unsure = (result: M): Outcome<M> => ({ member: result, reparse: true, suspect: null });
  if (collection === null || isEmptyFlow(collection)) {
    if (!isBlockMember(opened))
      return overwrite(
        opened,
        moved.flatMap(({ values }) => values),
        place,
      );
    return unsure(filled(opened, moved, place) as BlockMember & M);
  }
  const style = styleIn(collection, place.style);
  if (collection.kind === 'flow') {
    const indent = `${place.indent}  `;
    const { members, behind } = movedFlowMembers(moved, indent, style);
    return unsure({ ...opened, inline: appendCommented(collection, members, behind, indent, style) });
  }
  const members = movedBlockMembers(moved, collection.indent, style);
  return unsure(inBlock(opened, (member) => insertIntoBlock(member, collection, Infinity, members, style)).member);
}

/** Makes a block sequence of what is empty. One new item begins it, and goes when the others are there. */
function filled(member: BlockMember, moved: readonly MovedItems[], place: Place): BlockMember {
  const { style } = place;
  const begun = overwrite(member, [null], { ...place, style: { ...style, brackets: noBrackets } }).member;
  const block = begun.body as BlockCollection;
  const members = movedBlockMembers(moved, block.indent, style, block.members[0]!.side);
  const full = insertIntoBlock(begun, block, Infinity, members, style);
  return removeFromBlock(full, full.body as BlockCollection, [0], style);
}
