import { printInline } from '../../tree/print.ts';
import type { BlockCollection, BlockMember } from '../../tree/tree.ts';

/** Of the big collections of a document, which edits pass on to each other: only the first of them counts. */
const known = new WeakMap<BlockCollection, readonly number[]>();

/** How many bytes each member takes in the text. */
export function lengthsOf(collection: BlockCollection): readonly number[] {
  const lengths = known.get(collection) ?? collection.members.map(lengthOf);
  known.set(collection, lengths);
  return lengths;
}

/** Says what `lengthsOf` a collection is: somebody has made it of one that is known. */
export const passLengths = (collection: BlockCollection, lengths: readonly number[]): void =>
  void known.set(collection, lengths);

/** Where what is inside of a member begins, counted in bytes from the member's own beginning. */
export const leadOf = ({ above, indent, head, mid, inline, side, eol }: BlockMember): number =>
  Buffer.byteLength(above + indent + head + mid + printInline(inline) + side + eol);

function lengthOf(member: BlockMember): number {
  const { body, below } = member;
  const outside = leadOf(member) + Buffer.byteLength(below);
  if (body === null || typeof body === 'string') return outside + Buffer.byteLength(body ?? '');
  return body.members.reduce((sum, inner) => sum + lengthOf(inner), outside + Buffer.byteLength(body.tail));
}
