import { isBlockCollection } from './members.ts';
import type { BlockMember } from './tree.ts';

/**
 * Blank lines that come to stand behind a block scalar would become part of it if it keeps them (`|+`) or if they hold
 * spaces. An edit guards a block scalar that gets new neighbours; printing then leaves such lines out, or empties them.
 */

/** Guards the block scalar that `member` ends in, if it does. */
export function guarded(member: BlockMember): BlockMember {
  const { body } = member;
  if (member.below !== '' || body === null) return member;
  if (!isBlockCollection(body)) return { ...member, guarded: true };
  const last = body.members.at(-1);
  if (body.tail !== '' || last === undefined) return member;
  return { ...member, body: { ...body, members: body.members.with(-1, guarded(last)) } };
}

/** Whether `member` is, or ends in, a block scalar that is guarded. */
export function isGuarded(member: BlockMember): boolean {
  const last = isBlockCollection(member.body) ? member.body.members.at(-1) : undefined;
  return member.guarded === true || (last !== undefined && isGuarded(last));
}

/** Makes the function that turns blank lines into ones that this block scalar, above them, doesn't take as its own. */
export function guardOf(header: string, body: string): (blank: string) => string {
  if (/^[|>][0-9]?\+/.test(header)) return () => '';
  const indents = body.match(/^ *(?=[^ \t\r\n])/gm) ?? [''];
  const width = indents.reduce((least, indent) => Math.min(least, indent.length), indents[0]!.length);
  return (blank) =>
    blank.replace(/[ \t]+/g, (spaces) => (spaces.length > width || spaces.includes('\t') ? '' : spaces));
}
