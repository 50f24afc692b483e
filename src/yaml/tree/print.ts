import { guardOf } from './block-scalars.ts';
import { isBlockCollection, isFlowCollection } from './members.ts';
import type { BlockMember, FlowCollection, Root } from './tree.ts';

/** The text of a tree. */
export const printTree = (root: Root): string => printMembers([root]);

/** The text of neighbouring members of a tree. */
export function printMembers(members: readonly BlockMember[]): string {
  const out: string[] = [];
  let guard: ((blank: string) => string) | null = null;
  const printLines = (text: string): void => {
    const blank = guard === null ? '' : /^(?:[ \t]*\r?\n)*(?:[ \t]+$)?/.exec(text)![0];
    if (guard !== null) out.push(guard(blank));
    out.push(text.slice(blank.length));
    if (text.length > blank.length) guard = null;
  };
  const printMember = (member: BlockMember): void => {
    printLines(member.above);
    if (member.indent + member.head + member.mid !== '') guard = null;
    out.push(member.indent, member.head, member.mid);
    out.push(printInline(member.inline));
    out.push(member.side, member.eol);
    if (isBlockCollection(member.body)) {
      for (const child of member.body.members) printMember(child);
      printLines(member.body.tail);
    } else if (member.body !== null) {
      out.push(member.body);
      if (member.guarded) guard = guardOf(member.inline as string, member.body);
    }
    printLines(member.below);
  };
  for (const member of members) printMember(member);
  return out.join('');
}

/** The text of an inline value. */
export function printInline(inline: string | FlowCollection): string {
  if (!isFlowCollection(inline)) return inline;
  const members = inline.members.map(
    (member) =>
      member.above +
      member.head +
      member.mid +
      printInline(member.inline) +
      member.after +
      member.comma +
      member.beside,
  );
  return inline.open + members.join('') + inline.close;
}
