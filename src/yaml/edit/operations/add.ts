import { type Json, objectOf } from '../../../platform/json.ts';
import { styleIn } from '../../style/detect.ts';
import { newFlowMember } from '../../style/new-members.ts';
import { collectionOf, isEmptyFlow } from '../../tree/members.ts';
import type { Member } from '../../tree/tree.ts';
import { addToBlock } from '../members/block-add.ts';
import { appendToFlow } from '../members/flow.ts';
import { open, type Place } from './descend.ts';
import { inBlock, type Outcome, settled } from './outcome.ts';
import { overwrite } from './overwrite.ts';

/** Adds entries to a mapping, or makes one of what is null. */
export function addEntries<M extends Member>(
  member: M,
  old: Json,
  added: readonly [string, Json][],
  place: Place,
): Outcome<M> {
  const { opened, collection } = open(member, old, place);
  if (collection === null || isEmptyFlow(collection)) return overwrite(opened, objectOf(added), place);
  const style = styleIn(collection, place.style);
  if (collection.kind === 'flow') {
    const members = added.map(([name, value]) => newFlowMember(name, value, style));
    return settled({ ...opened, inline: appendToFlow(collection, members, style) });
  }
  const outcome = inBlock(opened, (member) => addToBlock(member, collection, added, style));
  const names = new Set<string | null>(added.map(([name]) => name));
  const isBelowComment = ({ name, above }: Member): boolean => names.has(name) && above.includes('#');
  const movesComments =
    collection.members.length === 0 || (collectionOf(outcome.member)?.members.some(isBelowComment) ?? false);
  return { ...outcome, reparse: outcome.reparse || movesComments };
}
