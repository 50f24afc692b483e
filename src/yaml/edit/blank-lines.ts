import { isEmptyLine } from '../read/whitespace.ts';
import { type Entry, isBlock } from '../tree/tree.ts';
import { linesOf } from './comments.ts';

/** Blank lines between entries: a new entry keeps the distance that its neighbours keep, and takes it along when it goes. */

/** The last text of an entry: its line break, or what it has on further lines. */
export function lastText({ below, body, eol }: Entry): string {
  if (below !== '') return below;
  if (!isBlock(body)) return body || eol;
  if (body.tail !== '') return body.tail;
  const last = body.entries.at(-1);
  return last === undefined ? '\n' : lastText(last);
}

/** Whether an entry ends in a blank line of its own: one of a block scalar. */
export const endsBlank = (entry: Entry): boolean => /\n[ \t]*\r?\n$/.test(lastText(entry));

/** Whether lines begin with a blank one. */
export const startsBlank = (lines: string): boolean => /^[ \t]*\r?\n/.test(lines);

/** Whether entries are apart where one is to be put before that with the index: there, or, at either end, between the two nearest. */
export function areApart(entries: readonly Entry[], index: number): boolean {
  const at = Math.min(Math.max(index, 1), entries.length - 1);
  if (at < 1) return false;
  return linesOf(entries[at]!.above).some(isEmptyLine) || endsBlank(entries[at - 1]!);
}

/** The same lines, a blank one before them. */
export const withBlank = (lines: string, eol: string): string => (startsBlank(lines) ? lines : eol + lines);

export const withoutFirstBlank = (lines: string): string => lines.replace(/^[ \t]*\r?\n/, '');
export const withoutLastBlank = (lines: string): string => lines.replace(/(^|\n)[ \t]*\r?\n$/, '$1');
