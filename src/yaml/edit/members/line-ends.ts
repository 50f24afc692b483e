import { isBlockCollection } from '../../tree/members.ts';
import type { BlockMember } from '../../tree/tree.ts';
import { lastText } from './blank-lines.ts';

/** Whether the text of a member lacks the line break at its end: only the last one of a file can. */
export const isOpen = (member: BlockMember): boolean => !lastText(member).endsWith('\n');

/** The member with a line break at its end. */
export const closed = (member: BlockMember, eol: string): BlockMember =>
  isOpen(member) ? withLastEol(member, eol) : member;

/** The member with `eol` as its last line break; an empty one leaves the last line open. */
export function withLastEol(member: BlockMember, eol: string): BlockMember {
  const ended = (text: string): string => text.replace(/\r?\n$/, '') + eol;
  if (member.below !== '') return { ...member, below: ended(member.below) };
  if (isBlockCollection(member.body)) {
    const { tail, members } = member.body;
    if (tail !== '') return { ...member, body: { ...member.body, tail: ended(tail) } };
    return { ...member, body: { ...member.body, members: members.with(-1, withLastEol(members.at(-1)!, eol)) } };
  }
  if (member.body !== null && member.body !== '') return { ...member, body: ended(member.body) };
  return { ...member, eol };
}
