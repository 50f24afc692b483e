import type { Json } from '../../platform/json.ts';
import { isEmptyLine, trimLines } from '../read/whitespace.ts';
import { entryOf, itemOf, type Layout } from '../style/new-members.ts';
import { quoteOf } from '../style/scalars.ts';
import {
  type Block,
  containerOf,
  type Entry,
  type Flow,
  type Item,
  indexIn,
  isEntry,
  isFlow,
  type Member,
  membersIn,
  textOf,
} from '../tree/tree.ts';
import { tieIn } from './anchors.ts';
import { linesOf } from './comments.ts';
import type { Path } from './edit.ts';

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
  const members = source === null ? [] : membersIn(source);
  const entries = values.map((value, index) => movedEntry(members[index], value, indent, layout));
  return entries.map((entry, at) => ({
    ...entry,
    above: (at === 0 ? commentLines(before, indent, layout) : '') + entry.above,
    below: entry.below + (at === entries.length - 1 ? commentsBehind(source, indent, layout) : ''),
  }));
}

/** The item as it was if it stood on one line, else written anew; its comments on their lines. */
function movedEntry(was: Member | undefined, value: Json, indent: string, layout: Layout): Entry {
  const inline = was && spellingOf(was);
  if (!was) return entryOf(null, value, indent, layout);
  const stays = inline !== undefined;
  const entry = stays ? { ...entryOf(null, null, indent, layout), inline } : entryOf(null, value, indent, layout);
  const comment = commentBeside(was);
  return {
    ...entry,
    above: commentLines(was.above, indent, layout) + commentLines(stays ? '' : comment, indent, layout),
    side: stays ? comment : '',
    below: isEntry(was) ? commentLines(was.below, `${indent}  `, layout) : '',
  };
}

/** Items for brackets, made of the items of another sequence. The comments around these are lines in `above` and `behind`, one in `beside`. */
export function movedItems(
  source: Block | Flow | null,
  values: readonly Json[],
  indent: string,
  layout: Layout,
): { items: Item[]; behind: string } {
  const members = source === null ? [] : membersIn(source);
  let below = '';
  const items = values.map((value, index) => {
    const was = members[index];
    if (!was) return itemOf(null, value, layout);
    const above = below + commentLines(was.above, indent, layout);
    below = isEntry(was) ? commentLines(was.below, indent, layout) : '';
    const inline = typeof value === 'string' ? undefined : spellingOf(was); // a plain text may need quotes here
    const quote = isFlow(was.inline) ? layout.quote : quoteOf(was.inline);
    return {
      ...itemOf(null, value, { ...layout, quote }),
      ...(inline !== undefined && { inline }),
      above,
      beside: commentBeside(was),
    };
  });
  return { items, behind: below + commentsBehind(source, indent, layout) };
}

/** The comments behind the last item of a sequence, each on a line of its own. */
const commentsBehind = (source: Block | Flow | null, indent: string, layout: Layout): string =>
  commentLines(source?.kind === 'block' ? source.tail : (source?.close ?? ''), indent, layout);

const commentBeside = (was: Member): string =>
  /[ \t]*#[^\r\n]*/.exec(isEntry(was) ? was.side : was.after + was.beside)?.[0] ?? '';

/** What stands on one line and can stand elsewhere as it is. */
function spellingOf(was: Member): Member['inline'] | undefined {
  const hasBody = isEntry(was) && was.body !== null;
  if (hasBody || was.inline === '' || was.tag !== '' || tieIn(was) !== null) return undefined;
  return textOf(was.inline).includes('\n') ? undefined : was.inline;
}

/** The comments in a text between items, each on a line of its own, and the blank lines behind them. */
function commentLines(text: string, indent: string, { eol }: Layout): string {
  const lines = linesOf(text).filter((line) => line.includes('#') || line.endsWith('\n'));
  const first = lines.findIndex((line) => line.includes('#'));
  const kept = first === -1 ? [] : lines.slice(first);
  return kept.map((line) => (isEmptyLine(line) ? eol : indent + trimLines(line).trimStart() + eol)).join('');
}
