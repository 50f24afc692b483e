import type { Json } from '../../../platform/json.ts';
import { styleIn } from '../../style/detect.ts';
import { isEmptyFlow } from '../../tree/members.ts';
import type { Member } from '../../tree/tree.ts';
import { checkArrangement } from '../anchors.ts';
import type { ArrangedItem } from '../edit.ts';
import { arrangeBlock } from '../members/block-arrange.ts';
import { arrangeFlow } from '../members/flow.ts';
import { open, type Place } from './descend.ts';
import { inBlock, type Outcome, settled } from './outcome.ts';
import { overwrite } from './overwrite.ts';

/** Makes a sequence consist of these items. */
export function arrangeItems<M extends Member>(
  member: M,
  old: Json[],
  items: readonly ArrangedItem[],
  place: Place,
): Outcome<M> {
  if (items.length === old.length && items.every((item, index) => 'from' in item && item.from === index)) {
    return settled(member);
  }
  const { opened, collection } = open(member, old, place);
  if (collection === null || isEmptyFlow(collection)) return overwrite(opened, newValues(items), place);
  const { references, suspect } = checkArrangement(collection, items);
  const style = styleIn(collection, place.style);
  const outcome =
    collection.kind === 'flow'
      ? settled({ ...opened, inline: arrangeFlow(collection, items, style) })
      : inBlock(opened, (member) => arrangeBlock(member, collection, items, style));
  return { ...outcome, reparse: outcome.reparse || references, suspect };
}

/** The values of the new items. */
export const newValues = (items: readonly ArrangedItem[]): Json[] =>
  items.flatMap((item) => ('value' in item ? [item.value] : []));
