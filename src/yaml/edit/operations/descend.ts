import type { Json } from '../../../platform/json.ts';
import { styleIn } from '../../style/detect.ts';
import { newInline } from '../../style/new-members.ts';
import type { Style } from '../../style/style.ts';
import { collectionOf, indexesIn, mergeIn } from '../../tree/members.ts';
import type { Collection, Member } from '../../tree/tree.ts';
import { refuseShared, sharedBy } from '../anchors.ts';
import { childOf } from '../apply-to-value.ts';
import type { Path } from '../edit.ts';
import type { Outcome } from './outcome.ts';

/** Where a member stands: the indentation of its line, and how new text there is to look. */
export type Place = { indent: string; style: Style };

/** What is done to a member, which has the value `old`. Throws YamlEditError `aliased`. */
export type Operation = <M extends Member>(member: M, old: Json, place: Place) => Outcome<M>;

/** Does the operation to what is at `path` below `member`. */
export function editAt<M extends Member>(
  member: M,
  old: Json,
  path: Path,
  place: Place,
  operation: Operation,
): Outcome<M> {
  const [step, ...rest] = path;
  if (step === undefined) return operation(member, old, place);
  return editMembers(
    member,
    old,
    [step],
    place,
    () => (child, childOld, childPlace) => editAt(child, childOld, rest, childPlace, operation),
  );
}

/** Does an operation to each of several members of the collection that is the value of `member`. */
export function editMembers<M extends Member>(
  member: M,
  old: Json,
  steps: readonly (string | number)[],
  place: Place,
  operationFor: (step: string | number) => Operation,
): Outcome<M> {
  const { opened, collection } = openFilled(member, old, place);
  const values = steps.map((step) => childOf(old, step));
  const indexes = placesOf(collection, steps);
  const inside = {
    indent: collection.kind === 'block' ? collection.indent : place.indent,
    style: styleIn(collection, place.style),
  };
  let [reparse, suspect] = [false, null as Member | null];
  const edited = <C extends Member>(members: readonly C[]): C[] => {
    const result = [...members];
    for (const [at, index] of indexes.entries()) {
      const outcome = operationFor(steps[at]!)(members[index]!, values[at]!, inside);
      result[index] = outcome.member;
      reparse ||= outcome.reparse;
      suspect = outcome.suspect ?? suspect;
    }
    return result;
  };
  const result: M =
    collection.kind === 'flow'
      ? { ...opened, inline: { ...collection, members: edited(collection.members) } }
      : { ...opened, body: { ...collection, members: edited(collection.members) } };
  return { member: result, reparse, suspect };
}

/**
 * Makes ready to edit inside `member`. A single pair in a flow sequence (`[a: 1]`) is a mapping without brackets, in
 * which nothing can be edited until it has some. The collection is null if the value is. Throws YamlEditError `aliased`.
 */
export function open<M extends Member>(
  member: M,
  old: Json,
  { style }: Place,
): { opened: M; collection: Collection | null } {
  refuseShared(member);
  const collection = collectionOf(member);
  if (collection !== null || typeof old !== 'object' || old === null) return { opened: member, collection };
  const opened = { ...member, inline: newInline(old, style, true) };
  return { opened, collection: collectionOf(opened) };
}

/** The same for a member whose value, `old`, is a collection. */
export function openFilled<M extends Member>(
  member: M,
  old: Json,
  place: Place,
): { opened: M; collection: Collection } {
  const { opened, collection } = open(member, old, place);
  return { opened, collection: collection! };
}

/** The places of members. Refuses those that a merge key brings in. */
export function placesOf(collection: Collection, steps: readonly (string | number)[]): number[] {
  const places = indexesIn(collection, steps);
  if (places.includes(-1)) throw sharedBy(mergeIn(collection));
  return places;
}
