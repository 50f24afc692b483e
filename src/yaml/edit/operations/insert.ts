import type { Json } from '../../../platform/json.ts';
import { styleIn } from '../../style/detect.ts';
import { newBlockMember, newFlowMember } from '../../style/new-members.ts';
import { isEmptyFlow } from '../../tree/members.ts';
import type { Member } from '../../tree/tree.ts';
import { insertIntoBlock } from '../members/block.ts';
import { insertIntoFlow } from '../members/flow.ts';
import { open, type Place } from './descend.ts';
import { inBlock, type Outcome, settled } from './outcome.ts';
import { overwrite } from './overwrite.ts';

/** Puts an item before the one with that index, or makes a sequence of what is null. */
export function insertItem<M extends Member>(
  member: M,
  old: Json,
  index: number,
  value: Json,
  place: Place,
): Outcome<M> {
  const { opened, collection } = open(member, old, place);
  if (collection === null || isEmptyFlow(collection)) return overwrite(opened, [value], place);
  const style = styleIn(collection, place.style);
  if (collection.kind === 'flow') {
    const inline = insertIntoFlow(collection, index, newFlowMember(null, value, style), style);
    return settled({ ...opened, inline });
  }
  const added = newBlockMember(null, value, collection.indent, style);
  return inBlock(opened, (member) => insertIntoBlock(member, collection, index, [added], style));
}
