import { isGuarded } from '../../tree/block-scalars.ts';
import { isBlockCollection } from '../../tree/members.ts';
import type { BlockMember, Member } from '../../tree/tree.ts';

/** What an operation made of a member. */
export type Outcome<M extends Member> = {
  member: M;
  /** What the tree says about anchors or comments is no longer sure: the text must be parsed before the next edit. */
  reparse: boolean;
  /** The member to blame if the new text has another value than it should: an alias or merge key means something else now. */
  suspect: Member | null;
};

/** The outcome that leaves no doubt about the tree. */
export const settled = <M extends Member>(member: M): Outcome<M> => ({ member, reparse: false, suspect: null });

/** The outcome of one operation after another. */
export function andThen<M extends Member>(before: Outcome<M>, operation: (member: M) => Outcome<M>): Outcome<M> {
  const { member, reparse, suspect } = operation(before.member);
  return { member, reparse: before.reparse || reparse, suspect: suspect ?? before.suspect };
}

/** The outcome of an operation on the block collection that is the value of `member`. */
export function inBlock<M extends Member>(member: M, operation: (member: BlockMember) => BlockMember): Outcome<M> {
  const before = member as BlockMember & M; // no other member has a block collection
  const after = operation(before) as BlockMember & M;
  return { member: after, reparse: hasMovedLines(before, after), suspect: null };
}

/**
 * Whether lines that were between members now follow the last one, where they may belong further out, or a block scalar
 * that is guarded against them. Only a parse can tell whose they are.
 */
function hasMovedLines(before: BlockMember, after: BlockMember): boolean {
  const tail = ({ body, below }: BlockMember): string => (isBlockCollection(body) ? body.tail : '') + below;
  return (isBlockCollection(after.body) && after.body.members.some(isGuarded)) || tail(before) !== tail(after);
}
