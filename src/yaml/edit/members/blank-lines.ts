import { isEmptyLine, linesOf } from '../../read/whitespace.ts';
import { isBlockCollection } from '../../tree/members.ts';
import type { BlockMember } from '../../tree/tree.ts';

/** Blank lines between members: a new member keeps the distance that its neighbours keep, and takes it along when it goes. */

/** The last text of a member: its line break, or what it has on further lines. */
export function lastText({ below, body, eol }: BlockMember): string {
  if (below !== '') return below;
  if (!isBlockCollection(body)) return body || eol;
  if (body.tail !== '') return body.tail;
  const last = body.members.at(-1);
  return last === undefined ? '\n' : lastText(last);
}

/** Whether a member ends in a blank line that belongs to it, as a block scalar can. */
export const endsBlank = (member: BlockMember): boolean => /\n[ \t]*\r?\n$/.test(lastText(member));

/** Whether lines begin with a blank one. */
export const startsBlank = (lines: string): boolean => /^[ \t]*\r?\n/.test(lines);

/** Whether a blank line keeps members apart before the one with that index; at either end, whether it does the two nearest. */
export function areApart(members: readonly BlockMember[], index: number): boolean {
  const at = Math.min(Math.max(index, 1), members.length - 1);
  if (at < 1) return false;
  return linesOf(members[at]!.above).some(isEmptyLine) || endsBlank(members[at - 1]!);
}

/** The same lines, a blank one before them. */
export const withBlank = (lines: string, eol: string): string => (startsBlank(lines) ? lines : eol + lines);

export const withoutFirstBlank = (lines: string): string => lines.replace(/^[ \t]*\r?\n/, '');
export const withoutLastBlank = (lines: string): string => lines.replace(/(^|\n)[ \t]*\r?\n$/, '$1');
