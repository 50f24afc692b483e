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
  const [added, kept] = [[] as [string, Json][], [] as string[]];
  for (const [key, value] of Object.entries(next)) {
    if (!Object.hasOwn(old, key)) added.push([key, value]);
    else if (!sameValue(old[key], value)) kept.push(key);
  }
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(next, key));
  const setAt =
    (step: string | number): Operation =>
    (child, from, inside) =>
      setValue(child, from, next[step]!, inside);
  let result = kept.length === 0 ? settled(member) : editMembers(member, old, kept, place, setAt);
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
