import { isEmptyLine, trimLines } from './blanks.ts';
import { linesOf } from './comments.ts';
import type { Path } from './edit.ts';
import type { Json } from './node.ts';
import {
  type Block,
  containerOf,
  type Entry,
  type Flow,
  indexIn,
  isEntry,
  join,
  type Member,
  membersIn,
} from './piece.ts';
import { tieIn } from './ties.ts';
import { entryOf, type Layout } from './write.ts';

/** The collection at the end of a path, as far as the pieces show it: not behind an alias. */
export function containerAt(holder: Member, path: Path): Block | Flow | null {
  const container = containerOf(holder);
  const [step, ...rest] = path;
  if (step === undefined || container === null) return container;
  const member = membersIn(container)[indexIn(container, step)];
  return member === undefined ? null : containerAt(member, rest);
}

/** Entries for a block sequence at `indent`, made of the items of another sequence, with the comments around these, and others before them. */
export function movedEntries(
  source: Block | Flow | null,
  values: readonly Json[],
  indent: string,
  layout: Layout,
  before = '',
): Entry[] {
  const entries =
    source === null
      ? values.map((value) => entryOf(null, value, indent, layout))
      : membersIn(source).map((member, index) => movedEntry(member, values[index]!, indent, layout));
  const behind = source?.kind === 'block' ? source.tail : (source?.close ?? '');
  return entries.map((entry, at) => ({
    ...entry,
    above: (at === 0 ? commentLines(before, indent, layout) : '') + entry.above,
    below: entry.below + (at === entries.length - 1 ? commentLines(behind, indent, layout) : ''),
  }));
}

/** The item as it was if it stood on one line, else written anew; its comments on their lines. */
function movedEntry(was: Member, value: Json, indent: string, layout: Layout): Entry {
  const line = { ...entryOf(null, null, indent, layout), inline: was.inline };
  const hasBody = isEntry(was) && was.body !== null;
  const stays =
    !hasBody && was.inline !== '' && was.tag === '' && tieIn(was) === null && linesOf(join(line)).length === 1;
  const entry = stays ? line : entryOf(null, value, indent, layout);
  const beside = isEntry(was) ? was.side : was.after + was.beside;
  const comment = /[ \t]*#[^\r\n]*/.exec(beside)?.[0] ?? '';
  return {
    ...entry,
    above: commentLines(was.above, indent, layout) + commentLines(stays ? '' : comment, indent, layout),
    side: stays ? comment : '',
    below: isEntry(was) ? commentLines(was.below, `${indent}  `, layout) : '',
  };
}

/** The comments in a text between items, each on a line of its own, and the blank lines behind them. */
function commentLines(text: string, indent: string, { eol }: Layout): string {
  const lines = linesOf(text).filter((line) => line.includes('#') || line.endsWith('\n'));
  const first = lines.findIndex((line) => line.includes('#'));
  const kept = first === -1 ? [] : lines.slice(first);
  return kept.map((line) => (isEmptyLine(line) ? eol : indent + trimLines(line).trimStart() + eol)).join('');
}
