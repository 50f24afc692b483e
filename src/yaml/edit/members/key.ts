import { spaced } from '../../read/whitespace.ts';
import { newKey } from '../../style/new-members.ts';
import { quoted, quoteOf } from '../../style/scalars.ts';
import type { Style } from '../../style/style.ts';
import { isBlockMember } from '../../tree/members.ts';
import type { Member } from '../../tree/tree.ts';

/** The entry with another key, in the quotes of the old one. `indent` is where it stands. */
export function withKey<M extends Member>(member: M, to: string, indent: string, style: Style): M {
  const styled = { ...style, keyQuote: quoteOf(member.head) };
  const mid = member.mid === '' && member.inline !== '' ? spaced(member.mid) : member.mid; // `{"a":1}`
  const head = isBlockMember(member) ? blockHead(member.head, to, indent, styled) : flowHead(member.head, to, styled);
  return { ...member, name: to, head, mid };
}

/** An explicit key (`? a`, with `: b` on the next line) stays one: not all that can follow its colon can follow another's. */
function blockHead(head: string, name: string, indent: string, style: Style): string {
  if (!/^\?\s/.test(head)) return newKey(name, indent, style);
  const [comments] = /(?:(?<![ \t])[ \t]+#[^\r\n]*)?(?:\r?\n[ \t]*#[^\r\n]*)*(?:\r?\n[ \t]*:)?$/.exec(head)!;
  return `? ${quoted(name, style.keyQuote, false)}${comments}`;
}

const flowHead = (head: string, name: string, style: Style): string =>
  quoted(name, style.keyQuote, true) + (head.endsWith(':') ? ':' : '');
