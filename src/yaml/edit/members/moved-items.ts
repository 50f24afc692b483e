import type { Json } from '../../../platform/json.ts';
import { isEmptyLine, linesOf, trimLines } from '../../read/whitespace.ts';
import { newBlockMember, newFlowMember } from '../../style/new-members.ts';
import { quoteOf } from '../../style/scalars.ts';
import type { Style } from '../../style/style.ts';
import { isBlockMember, isFlowCollection } from '../../tree/members.ts';
import { printInline } from '../../tree/print.ts';
import type { BlockMember, Collection, FlowMember, Member } from '../../tree/tree.ts';
import { referenceIn } from '../anchors.ts';

/** Items of another sequence, at least one; `source` is its text, if it has one of its own. */
export type MovedItems = { values: readonly Json[]; source: Collection | null };

/** Items for a block sequence at `indent`, made of those of other sequences, with the comments around these, and others (`before`) above them. */
export function movedBlockMembers(
  moved: readonly MovedItems[],
  indent: string,
  style: Style,
  before = '',
): BlockMember[] {
  const [first, ...rest] = moved.flatMap(({ source, values }) => membersMade(source, values, indent, style));
  return [{ ...first!, above: commentLines(before, indent, style) + first!.above }, ...rest];
}

function membersMade(source: Collection | null, values: readonly Json[], indent: string, style: Style): BlockMember[] {
  const members = values.map((value, index) => movedBlockMember(source?.members[index], value, indent, style));
  const last = members.at(-1)!;
  return [...members.slice(0, -1), { ...last, below: last.below + commentsBehind(source, indent, style) }];
}

/** The item as it was if it stood on one line, else written anew; its comments on their lines. */
function movedBlockMember(was: Member | undefined, value: Json, indent: string, style: Style): BlockMember {
  const inline = was && spellingOf(was);
  if (!was) return newBlockMember(null, value, indent, style);
  const stays = inline !== undefined;
  const member = stays
    ? { ...newBlockMember(null, null, indent, style), inline }
    : newBlockMember(null, value, indent, style);
  const comment = commentBeside(was);
  return {
    ...member,
    above: commentLines(was.above, indent, style) + commentLines(stays ? '' : comment, indent, style),
    side: stays ? comment : '',
    below: isBlockMember(was) ? commentLines(was.below, `${indent}  `, style) : '',
  };
}

/** Items for a flow sequence, made of those of other sequences. The comments around these are lines in `above` and `behind`, one in `beside`. */
export function movedFlowMembers(
  moved: readonly MovedItems[],
  indent: string,
  style: Style,
): { members: FlowMember[]; behind: string } {
  let below = '';
  const made = (was: Member | undefined, value: Json): FlowMember => {
    if (!was) return newFlowMember(null, value, style);
    const above = below + commentLines(was.above, indent, style);
    below = isBlockMember(was) ? commentLines(was.below, indent, style) : '';
    const inline = typeof value === 'string' ? undefined : spellingOf(was); // a plain text may need quotes here
    const quote = isFlowCollection(was.inline) ? style.quote : quoteOf(was.inline);
    return {
      ...newFlowMember(null, value, { ...style, quote }),
      ...(inline !== undefined && { inline }),
      above,
      beside: commentBeside(was),
    };
  };
  const members = moved.flatMap(({ source, values }) => {
    const items = values.map((value, index) => made(source?.members[index], value));
    below += commentsBehind(source, indent, style);
    return items;
  });
  return { members, behind: below };
}

/** The comments behind the last item of a sequence, each on a line of its own. */
const commentsBehind = (source: Collection | null, indent: string, style: Style): string =>
  commentLines(source?.kind === 'block' ? source.tail : (source?.close ?? ''), indent, style);

const commentBeside = (was: Member): string =>
  /(?<![ \t])[ \t]*#[^\r\n]*/.exec(isBlockMember(was) ? was.side : was.after + was.beside)?.[0] ?? '';

/** What stands on one line and can stand elsewhere as it is. */
function spellingOf(was: Member): Member['inline'] | undefined {
  const hasBody = isBlockMember(was) && was.body !== null;
  if (hasBody || was.inline === '' || was.tag !== '' || referenceIn(was) !== null) return undefined;
  return printInline(was.inline).includes('\n') ? undefined : was.inline;
}

/** The comments in a text between items, each on a line of its own, and the blank lines behind them. */
function commentLines(text: string, indent: string, { eol }: Style): string {
  const lines = linesOf(text).filter((line) => line.includes('#') || line.endsWith('\n'));
  const first = lines.findIndex((line) => line.includes('#'));
  const kept = first === -1 ? [] : lines.slice(first);
  return kept.map((line) => (isEmptyLine(line) ? eol : indent + trimLines(line).trimStart() + eol)).join('');
}
