import type { Json } from '../../../platform/json.ts';
import { styleIn } from '../../style/detect.ts';
import { mergeIn } from '../../tree/members.ts';
import type { Member } from '../../tree/tree.ts';
import { YamlEditError } from '../edit-error.ts';
import { withKey } from '../members/key.ts';
import { openFilled, type Place, placesOf } from './descend.ts';
import type { Outcome } from './outcome.ts';

/** Gives an entry of a mapping another key. */
export function renameEntry<M extends Member>(
  member: M,
  old: Json,
  from: string,
  to: string,
  place: Place,
): Outcome<M> {
  const { opened, collection } = openFilled(member, old, place);
  const [index] = placesOf(collection, [from]) as [number];
  const { references } = collection.members[index]!;
  const keyAnchor = references?.keyAnchor;
  if (keyAnchor && keyAnchor.aliases > 0) throw new YamlEditError('aliased', keyAnchor.position);
  const suspect = mergeIn(collection) ?? null; // it may bring an entry of the old name back
  const style = styleIn(collection, place.style);
  const renamed = <C extends Member>(members: readonly C[], indent: string): C[] =>
    members.with(index, withKey(members[index]!, to, indent, style));
  const result: M =
    collection.kind === 'flow'
      ? { ...opened, inline: { ...collection, members: renamed(collection.members, '') } }
      : { ...opened, body: { ...collection, members: renamed(collection.members, collection.indent) } };
  return { member: result, reparse: references !== null || suspect !== null, suspect };
}
