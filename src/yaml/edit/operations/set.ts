import { isObject, type Json, type JsonObject, sameValue } from '../../../platform/json.ts';
import { collectionOf, mergeIn } from '../../tree/members.ts';
import type { Member } from '../../tree/tree.ts';
import { release } from '../anchors.ts';
import type { ArrangedItem } from '../edit.ts';
import { addEntries } from './add.ts';
import { arrangeItems } from './arrange.ts';
import { editMembers, type Operation, type Place } from './descend.ts';
import { matchItems } from './match-items.ts';
import { andThen, type Outcome, settled } from './outcome.ts';
import { overwrite } from './overwrite.ts';
import { removeMembers } from './remove.ts';

/** Gives `member` the value `next`, touching only what differs. */
export function setValue<M extends Member>(member: M, old: Json, next: Json, place: Place): Outcome<M> {
  if (sameValue(old, next)) return settled(member);
  if (hasOwnParts(member)) {
    if (isObject(next) && (isObject(old) || old === null)) return setEntries(member, old ?? {}, next, place);
    if (Array.isArray(next) && Array.isArray(old)) return setItems(member, old, next, place);
  }
  return overwrite(member, next, place);
}

/** Whether the value has parts that can be edited one by one: none of them shared with other places of the text. */
function hasOwnParts(member: Member): boolean {
  const collection = collectionOf(member);
  if (collection === null || (collection.kind === 'flow' && collection.members.length === 0)) return false;
  return mergeIn(collection) === undefined && !release(member, false);
}

function setEntries<M extends Member>(member: M, old: JsonObject, next: JsonObject, place: Place): Outcome<M> {
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(next, key));
  return assignEntries(member, old, [...Object.entries(next), ...gone.map((key) => [key, undefined] as const)], place);
}

/** Gives a mapping these entries, touching only what differs, and takes those away that are undefined. */
export function assignEntries<M extends Member>(
  member: M,
  old: JsonObject,
  entries: readonly (readonly [key: string, value: Json | undefined])[],
  place: Place,
): Outcome<M> {
  const collection = collectionOf(member);
  const own = new Set(collection === null ? Object.keys(old) : collection.members.map(({ name }) => name));
  const [changed, added, gone] = [new Map<string | number, Json>(), [] as [string, Json][], [] as string[]];
  for (const [key, value] of new Map(entries)) {
    if (value === undefined) gone.push(key);
    else if (Object.hasOwn(old, key) && sameValue(old[key], value)) continue;
    else if (own.has(key)) changed.set(key, value);
    else added.push([key, value]); // to what a merge key brings in, too
  }
  const setTo =
    (key: string | number): Operation =>
    (child, from, inside) =>
      setValue(child, from, changed.get(key)!, inside);
  let result = changed.size === 0 ? settled(member) : editMembers(member, old, [...changed.keys()], place, setTo);
  if (added.length > 0) result = andThen(result, (edited) => addEntries(edited, old, added, place));
  return gone.length === 0 ? result : andThen(result, (edited) => removeMembers(edited, old, gone, place));
}

function setItems<M extends Member>(member: M, old: Json[], next: Json[], place: Place): Outcome<M> {
  const matched = matchItems(old, next);
  const values = new Map<string | number, Json>();
  for (const { old: index, value } of matched) {
    if (index !== null && !sameValue(old[index], value)) values.set(index, value);
  }
  const setAt =
    (step: string | number): Operation =>
    (child, from, inside) =>
      setValue(child, from, values.get(step)!, inside);
  const result = values.size === 0 ? settled(member) : editMembers(member, old, [...values.keys()], place, setAt);
  const items = matched.map(({ old: index, value }): ArrangedItem => (index === null ? { value } : { from: index }));
  return andThen(result, (edited) => arrangeItems(edited, old, items, place));
}
