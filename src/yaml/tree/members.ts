import type { BlockCollection, BlockMember, Collection, FlowCollection, Member } from './tree.ts';

export const isFlowCollection = (inline: Member['inline']): inline is FlowCollection => typeof inline !== 'string';
export const isBlockCollection = (body: BlockMember['body']): body is BlockCollection =>
  typeof body === 'object' && body !== null;
export const isBlockMember = (member: Member): member is BlockMember => 'body' in member;

/** The collection that is the value of `member`. */
export function collectionOf(member: Member): Collection | null {
  if (isFlowCollection(member.inline)) return member.inline;
  return isBlockMember(member) && isBlockCollection(member.body) ? member.body : null;
}

/** The collection at the end of a path; null where the tree has none, as behind an alias. */
export function collectionAt(member: Member, path: readonly (string | number)[]): Collection | null {
  const collection = collectionOf(member);
  const [step, ...rest] = path;
  if (step === undefined || collection === null) return collection;
  const child = collection.members[indexIn(collection, step)];
  return child === undefined ? null : collectionAt(child, rest);
}

/** Brackets with nothing, not even a comment, between them. */
export const isEmptyFlow = (collection: Collection): boolean =>
  collection.kind === 'flow' && collection.members.length === 0 && !collection.close.includes('#');

/** Whether there are comments around the value that another value may have inside, or the other way round. */
export const hasOuterComments = (member: Member): boolean =>
  isBlockMember(member) && (member.below !== '' || member.mid.includes('#') || member.role === 'root');

/** The place of a member; -1 for a key that the collection doesn't hold itself. */
export const indexIn = ({ members }: Collection, step: string | number): number =>
  typeof step === 'number' ? step : members.findIndex(({ name }) => name === step);

/** The same for several, fast for thousands of them. */
export function indexesIn(collection: Collection, steps: readonly (string | number)[]): number[] {
  if (steps.length < 2) return steps.map((step) => indexIn(collection, step));
  const places = new Map(collection.members.map(({ name }, index) => [name, index]));
  return steps.map((step) => (typeof step === 'number' ? step : (places.get(step) ?? -1)));
}

/** The merge key of a mapping, with what it merges. */
export const mergeIn = (collection: Collection): Member | undefined =>
  collection.members.find(({ role }) => role === 'merge');
