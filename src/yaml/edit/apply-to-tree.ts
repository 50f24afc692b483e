import { type Json, type JsonObject, objectOf, sameValue, stepInto, valueAt } from '../../platform/json.ts';
import { documentStyle } from '../style/detect.ts';
import { collectionAt, collectionOf, indexIn } from '../tree/members.ts';
import type { Member, Root } from '../tree/tree.ts';
import { applyToValue, itemsToMove } from './apply-to-value.ts';
import type { Edit, Path } from './edit.ts';
import { addEntries } from './operations/add.ts';
import { appendItems } from './operations/append.ts';
import { arrangeItems, newValues } from './operations/arrange.ts';
import { editAt, editMembers, type Operation, type Place } from './operations/descend.ts';
import { insertItem } from './operations/insert.ts';
import { andThen, type Outcome, settled } from './operations/outcome.ts';
import { removeMembers } from './operations/remove.ts';
import { renameEntry } from './operations/rename.ts';
import { assignEntries, setValue } from './operations/set.ts';

/** Makes one edit, which `applyToValue` accepts for `value`, the value of `root`. Throws YamlEditError `aliased`. */
export function applyToTree(root: Root, value: Json, edit: Edit, eol: string): Outcome<Root> {
  return applyInside(root, value, edit, { indent: '', style: documentStyle(root, eol) });
}

/** The same for an edit whose path begins at `root`, any member. */
function applyInside<M extends Member>(root: M, value: Json, edit: Edit, place: Place): Outcome<M> {
  const [parent, step] = [edit.at.slice(0, -1), edit.at.at(-1)!];
  const at = (path: Path, operation: Operation): Outcome<M> => editAt(root, value, path, place, operation);
  switch (edit.op) {
    case 'set':
      return setAt(root, value, edit.at, edit.value, place);
    case 'assign':
      if (isMissing(value, edit.at)) return setAt(root, value, edit.at, newEntries(edit.entries), place);
      return at(edit.at, (member, old, inside) => assignEntries(member, old as JsonObject, edit.entries, inside));
    case 'each':
      return at(edit.at, (member, old, inside) => editItems(member, old, edit.items, inside));
    case 'insert':
      if (isMissing(value, parent)) return setAt(root, value, parent, [edit.value], place);
      return at(parent, (member, old, inside) => insertItem(member, old, step as number, edit.value, inside));
    case 'remove':
      return at(parent, (member, old, inside) => removeMembers(member, old, [step], inside));
    case 'arrange':
      if (isMissing(value, edit.at)) return setAt(root, value, edit.at, newValues(edit.items), place);
      return at(edit.at, (member, old, inside) => arrangeItems(member, old as Json[], edit.items, inside));
    case 'rename':
      return at(parent, (member, old, inside) => renameEntry(member, old, step as string, edit.to, inside));
    case 'move':
      return moveItems(root, value, edit, place);
  }
}

/** Puts `next` at the end of a path, of which the end may be missing. */
function setAt<M extends Member>(root: M, value: Json, path: Path, next: Json, place: Place): Outcome<M> {
  if (path.length === 0) return setValue(root, value, next, place);
  let depth = 0;
  let parent = value;
  while (depth < path.length - 1) {
    const child = stepInto(parent, path[depth]!);
    if (child === undefined) break;
    parent = child;
    depth++;
  }
  const step = path[depth]!;
  const made = path.slice(depth + 1).reduceRight<Json>((inside, key) => objectOf([[String(key), inside]]), next);
  return editAt(root, value, path.slice(0, depth), place, (member, old, inside) => {
    const present = stepInto(old, step);
    if (present !== undefined && sameValue(present, made)) return settled(member);
    const collection = collectionOf(member);
    const isOwn = present !== undefined && (collection === null || indexIn(collection, step) !== -1);
    if (!isOwn) return addEntries(member, old, [[step as string, made]], inside);
    return editAt(member, old, [step], inside, (child, from, around) => setValue(child, from, made, around));
  });
}

function editItems<M extends Member>(
  member: M,
  old: Json,
  items: readonly { index: number; edit: Edit }[],
  place: Place,
): Outcome<M> {
  const edits = new Map<string | number, Edit>(items.map(({ index, edit }) => [index, edit]));
  return editMembers(
    member,
    old,
    [...edits.keys()],
    place,
    (index) => (item, value, inside) => applyInside(item, value, edits.get(index)!, inside),
  );
}

function moveItems<M extends Member>(root: M, value: Json, edit: Edit & { op: 'move' }, place: Place): Outcome<M> {
  const { from, at: target } = edit;
  const [only] = from.length === 1 ? from : [];
  const isRename = only && valueAt(value, target) === undefined && sameValue(only.slice(0, -1), target.slice(0, -1));
  if (isRename && collectionAt(root, only) !== null) {
    return editAt(root, value, only.slice(0, -1), place, (member, old, inside) =>
      renameEntry(member, old, only.at(-1) as string, String(target.at(-1)!), inside),
    );
  }
  const items = itemsToMove(value, edit)
    .map((values, index) => ({ values, source: collectionAt(root, from[index]!) }))
    .filter(({ values }) => values.length > 0);
  const begin = isMissing(value, target);
  const begun = begin ? setAt(root, value, target, [], place) : settled(root);
  const now = begin ? applyToValue(value, { op: 'set', at: target, value: [] }) : value;
  const append: Operation = (member, old, inside) => appendItems(member, old, items, inside);
  const joined = items.length === 0 ? begun : andThen(begun, (member) => editAt(member, now, target, place, append));
  return from.reduce((outcome, path) => {
    const remove: Operation = (member, old, inside) => removeMembers(member, old, [path.at(-1)!], inside);
    return andThen(outcome, (member) => editAt(member, now, path.slice(0, -1), place, remove));
  }, joined);
}

const newEntries = (entries: (Edit & { op: 'assign' })['entries']): JsonObject =>
  objectOf(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

const isMissing = (value: Json, path: Path): boolean => (valueAt(value, path) ?? null) === null;
