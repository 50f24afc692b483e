import { type Anchor, type Block, type Flow, type Member, membersIn, membersOf } from '../tree/tree.ts';
import { YamlEditError } from './edit-error.ts';

/** Refuses to change what is inside a value that also stands elsewhere. */
export function refuseShared({ ties }: Member): void {
  const shared = ties?.alias ?? (ties?.anchor && ties.anchor.references > 0 ? ties.anchor : null);
  if (shared) throw new YamlEditError('aliased', shared.position);
}

/** The refusal to change what a merge key, or another member with an anchor or alias, brings in. */
export const sharedBy = (member: Member | undefined): YamlEditError =>
  new YamlEditError('aliased', (member && tieIn(member)?.position) ?? null);

/**
 * Refuses to let go of what is named from elsewhere: `holder`'s value, and its key too when `whole`.
 * False if nothing in it has an anchor or an alias.
 */
export function release(holder: Member, whole: boolean): boolean {
  const anchors: Anchor[] = [];
  const uses = new Map<Anchor, number>();
  const own = holder.ties && !whole ? { ...holder, ties: { ...holder.ties, keyAnchor: null, keyAlias: null } } : holder;
  collect(own, anchors, uses);
  for (const anchor of anchors) {
    if (anchor.references > (uses.get(anchor) ?? 0)) throw new YamlEditError('aliased', anchor.position);
  }
  return anchors.length > 0 || uses.size > 0;
}

/** The anchors in `holder`, and those that aliases in it name. */
export function tiesIn(holder: Member): { anchors: Anchor[]; named: Anchor[] } {
  const anchors: Anchor[] = [];
  const uses = new Map<Anchor, number>();
  collect(holder, anchors, uses);
  return { anchors, named: [...uses.keys()] };
}

/** An anchor or alias in `holder`, if there is any. */
export function tieIn(holder: Member): Anchor | null {
  const { anchors, named } = tiesIn(holder);
  return anchors[0] ?? named[0] ?? null;
}

function collect(holder: Member, anchors: Anchor[], uses: Map<Anchor, number>): void {
  const { ties } = holder;
  for (const anchor of [ties?.anchor, ties?.keyAnchor]) if (anchor) anchors.push(anchor);
  for (const anchor of [ties?.alias, ties?.keyAlias]) if (anchor) uses.set(anchor, (uses.get(anchor) ?? 0) + 1);
  for (const child of membersOf(holder)) collect(child, anchors, uses);
}

/** The merge key of a map, with what it merges. */
export const mergeIn = (container: Block | Flow): Member | undefined =>
  membersIn(container).find((member) => member.role === 'merge');
