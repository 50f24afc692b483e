import { differenceOf, spliced } from '../../../platform/again.ts';
import type { BlockMember } from '../../tree/tree.ts';

/** Neighbouring members of a collection, from index `from` up to `to`, in whose place others come. */
export type Run = { from: number; to: number; members: readonly BlockMember[] };

/**
 * What differs between the members of a collection before and after an edit.
 * `apart`: neighbours that differ are told one by one, as far as they stay in their places.
 */
export function runsBetween(before: readonly BlockMember[], after: readonly BlockMember[], apart: boolean): Run[] {
  if (before.length !== after.length) return [oneRun(before, after)];
  const runs: Run[] = [];
  const { from, behind } = differenceOf(before, after);
  for (let index = from; index < after.length - behind; index++) {
    const member = after[index]!;
    if (isSame(member, before[index]!)) continue;
    const last = apart ? undefined : runs.at(-1);
    if (last?.to === index) runs[runs.length - 1] = { ...last, to: index + 1, members: [...last.members, member] };
    else runs.push({ from: index, to: index + 1, members: [member] });
  }
  return runs;
}

function oneRun(before: readonly BlockMember[], after: readonly BlockMember[]): Run {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && isSame(before[from]!, after[from]!)) from++;
  let behind = 0;
  while (behind < shorter - from && isSame(before.at(-1 - behind)!, after.at(-1 - behind)!)) behind++;
  return { from, to: before.length - behind, members: after.slice(from, after.length - behind) };
}

/** What an edit leaves alone is the same object, or at least made of the same ones: a neighbour that was looked at. */
function isSame(one: BlockMember, other: BlockMember): boolean {
  if (one === other) return true;
  const parts = Object.keys({ ...one, ...other }) as (keyof BlockMember)[];
  return parts.every((part) => one[part] === other[part]);
}

/** An array in which others stand in place of a run. */
export const withRun = <T>(all: readonly T[], { from, to }: Run, others: readonly T[]): T[] =>
  spliced(all, { from, behind: all.length - to }, others);
