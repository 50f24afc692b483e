import { type Json, mapOf, sameValue, stepInto, valueAt } from '../../platform/json.ts';
import { layoutOf } from '../style/detect.ts';
import { containerOf, indexIn, type Member, type Root } from '../tree/tree.ts';
import { applyToValue, movedItems } from './apply-to-value.ts';
import type { Slot } from './block-members.ts';
import type { Edit, Path } from './edit.ts';
import { containerAt } from './moved-members.ts';
import { createActs, newValues, type Scene } from './operations/acts.ts';

/** What an edit makes of the pieces. */
export type Changed = {
  root: Root;
  /** False: what the pieces say about anchors or comments is no longer sure, the text must be parsed before the next edit. */
  settled: boolean;
  /** A member that is to blame, by what it shares, if the value isn't as it should be. */
  suspect: Member | null;
};

/** Makes one edit, which `applyToValue` accepts for `value`, the value of `root`. Throws YamlEditError `aliased`. */
export function change(root: Root, value: Json, edit: Edit, eol: string): Changed {
  const { at, inChild, put, add, insert, append, drop, rename, arrange, result } = createActs();
  const scene: Scene = { indent: '', layout: layoutOf(root, eol) };

  function set(path: Path, next: Json): Root {
    const last = path.at(-1);
    if (last === undefined) return put(root, value, next, scene);
    let depth = 0;
    let parent = value;
    while (depth < path.length - 1) {
      const child = stepInto(parent, path[depth]!);
      if (child === undefined) break;
      parent = child;
      depth++;
    }
    const step = path[depth]!;
    const made = path.slice(depth + 1).reduceRight<Json>((inside, key) => mapOf([[String(key), inside]]), next);
    return at(root, value, path.slice(0, depth), scene, (holder, old, inside) => {
      const present = stepInto(old, step);
      if (present !== undefined && sameValue(present, made)) return holder;
      const container = containerOf(holder);
      const own = present !== undefined && (container === null || indexIn(container, step) !== -1);
      if (own) return inChild(holder, old, step, inside, (child, from, around) => put(child, from, made, around));
      return add(holder, old, [[step as string, made]], inside);
    });
  }

  const isMissing = (path: Path): boolean => (valueAt(value, path) ?? null) === null;

  function move({ from, at: target }: Edit & { op: 'move' }, items: readonly Json[]): Root {
    const [map, key, to] = [from.slice(0, -1), from.at(-1) as string, target.at(-1)!];
    const source = containerAt(root, from);
    const isAlone = valueAt(value, target) === undefined && sameValue([...map], target.slice(0, -1));
    if (isAlone && source !== null)
      return at(root, value, map, scene, (holder, old, inside) => rename(holder, old, key, String(to), inside));

    const begun = isMissing(target) ? set(target, []) : root;
    const now = isMissing(target) ? applyToValue(value, { op: 'set', at: target, value: [] }) : value;
    const joined =
      items.length === 0
        ? begun
        : at(begun, now, target, scene, (holder, old, inside) => append(holder, old, items, source, inside));
    return at(joined, now, map, scene, (holder, old, inside) => drop(holder, old, [key], inside));
  }

  function changed(): Root {
    const [parent, step] = [edit.at.slice(0, -1), edit.at.at(-1)!];
    switch (edit.op) {
      case 'set':
        return set(edit.at, edit.value);
      case 'remove':
        return at(root, value, parent, scene, (holder, old, inside) => drop(holder, old, [step], inside));
      case 'rename':
        return at(root, value, parent, scene, (holder, old, inside) =>
          rename(holder, old, step as string, edit.to, inside),
        );
      case 'move':
        return move(edit, movedItems(value, edit));
      case 'insert':
        if (isMissing(parent)) return set(parent, [edit.value]);
        return at(root, value, parent, scene, (holder, old, inside) =>
          insert(holder, old, step as number, edit.value, inside),
        );
      case 'arrange': {
        const slots = edit.items.map((item): Slot => ('from' in item ? { old: item.from } : item));
        if (isMissing(edit.at)) return set(edit.at, newValues(slots));
        return at(root, value, edit.at, scene, (holder, old, inside) => arrange(holder, old as Json[], slots, inside));
      }
    }
  }

  return { root: changed(), ...result() };
}
