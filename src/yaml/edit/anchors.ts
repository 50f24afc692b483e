import { collectionOf } from '../tree/members.ts';
import type { Anchor, Collection, Member } from '../tree/tree.ts';
import type { ArrangedItem } from './edit.ts';
import { YamlEditError } from './edit-error.ts';

/** What keeps edits from breaking anchors and aliases. */

/** Refuses to edit inside a value that also stands elsewhere. */
export function refuseShared({ references }: Member): void {
  const shared = references?.alias ?? (references?.anchor && references.anchor.aliases > 0 ? references.anchor : null);
  if (shared) throw new YamlEditError('aliased', shared.position);
}

/** The refusal to edit what a merge key, or another member with an anchor or alias, brings in. */
export const sharedBy = (member: Member | undefined): YamlEditError =>
  new YamlEditError('aliased', (member && referenceIn(member)?.position) ?? null);

/**
 * Refuses to drop what is named from elsewhere: the value of `member`, and its key too when `whole`.
 * False if there are no anchors or aliases in it.
 */
export function release(member: Member, whole: boolean): boolean {
  const { references } = member;
  const valueOnly = references && { ...member, references: { ...references, keyAnchor: null, keyAlias: null } };
  const { anchors, uses } = referencesIn(whole ? member : (valueOnly ?? member));
  for (const anchor of anchors) {
    if (anchor.aliases > (uses.get(anchor) ?? 0)) throw new YamlEditError('aliased', anchor.position);
  }
  return anchors.length > 0 || uses.size > 0;
}

/** An anchor in `member`, or one that it names; null if there is none. */
export function referenceIn(member: Member): Anchor | null {
  const { anchors, uses } = referencesIn(member);
  return anchors[0] ?? uses.keys().next().value ?? null;
}

/**
 * Refuses an order in which an anchor no longer stands before its aliases, or is gone while there are any.
 * `references`: there are anchors or aliases here. `suspect`: a member with an anchor, if aliases may name another one now.
 */
export function checkArrangement(
  { members }: Collection,
  items: readonly ArrangedItem[],
): { references: boolean; suspect: Member | null } {
  const kept = items.flatMap((item) => ('from' in item ? [item.from] : []));
  const found = members.map(referencesIn);
  const anchors = found.flatMap((own) => own.anchors);
  const references = found.some((own) => own.anchors.length + own.uses.size > 0);
  const stays = new Set(kept);
  for (const [index, member] of members.entries()) if (!stays.has(index)) release(member, true);
  if (anchors.length === 0 || isAscending(kept)) return { references, suspect: null };
  const bound = kept.filter((index) => {
    const { anchors: own, uses } = found[index]!;
    return own.length > 0 || anchors.some((anchor) => uses.has(anchor));
  });
  if (!isAscending(bound)) throw new YamlEditError('aliased', anchors[0]!.position);
  return { references, suspect: members.find((_, index) => found[index]!.anchors.length > 0)! };
}

const isAscending = (indexes: readonly number[]): boolean =>
  indexes.every((index, at) => at === 0 || indexes[at - 1]! < index);

/** The anchors in a member, and how often its aliases name each anchor. */
type Found = { anchors: Anchor[]; uses: Map<Anchor, number> };

function referencesIn(member: Member): Found {
  const found: Found = { anchors: [], uses: new Map() };
  collect(member, found);
  return found;
}

function collect(member: Member, found: Found): void {
  const { references } = member;
  if (references !== null) {
    const { anchor, alias, keyAnchor, keyAlias } = references;
    for (const own of [anchor, keyAnchor]) if (own) found.anchors.push(own);
    for (const named of [alias, keyAlias]) if (named) found.uses.set(named, (found.uses.get(named) ?? 0) + 1);
  }
  for (const child of collectionOf(member)?.members ?? []) collect(child, found);
}
