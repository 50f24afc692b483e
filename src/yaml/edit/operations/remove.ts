import type { Json } from '../../../platform/json.ts';
import { mergeIn } from '../../tree/members.ts';
import type { Member } from '../../tree/tree.ts';
import { release } from '../anchors.ts';
import { removeFromBlock } from '../members/block.ts';
import { removeFromFlow } from '../members/flow.ts';
import { openFilled, type Place, placesOf } from './descend.ts';
import { inBlock, type Outcome, settled } from './outcome.ts';

/** Takes members of a collection away. */
export function removeMembers<M extends Member>(
  member: M,
  old: Json,
  steps: readonly (string | number)[],
  place: Place,
): Outcome<M> {
  const { opened, collection } = openFilled(member, old, place);
  const gone = placesOf(collection, steps);
  const released = gone.map((index) => release(collection.members[index]!, true));
  const suspect = mergeIn(collection) ?? null; // it may bring a member of that name back
  const outcome =
    collection.kind === 'flow'
      ? settled({ ...opened, inline: removeFromFlow(collection, gone, place.style) })
      : inBlock(opened, (member) => removeFromBlock(member, collection, gone, place.style));
  return { ...outcome, reparse: outcome.reparse || released.includes(true) || suspect !== null, suspect };
}
