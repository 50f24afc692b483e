import { keyHead, type Layout } from '../style/new-members.ts';
import { quoted, quoteOf } from '../style/scalars.ts';
import { isEntry, type Member } from '../tree/tree.ts';
import { spaced } from './block-members.ts';

/** The entry with another key, in the quotes of the old one. `indent` is where it stands. */
export function renamed<M extends Member>(member: M, to: string, indent: string, layout: Layout): M {
  const styled = { ...layout, keyQuote: quoteOf(member.head) };
  const mid = member.mid === '' && member.inline !== '' ? spaced(member.mid) : member.mid; // `{"a":1}`
  const head = isEntry(member) ? blockHead(member.head, to, indent, styled) : flowHead(member.head, to, styled);
  return { ...member, name: to, head, mid };
}

/** What follows the colon of an explicit key (`? a`, `: b` on the next line) can't follow every other one. Its comments stay. */
function blockHead(head: string, name: string, indent: string, layout: Layout): string {
  if (!/^\?\s/.test(head)) return keyHead(name, indent, layout);
  const [comments] = /(?:[ \t]+#[^\r\n]*)?(?:\r?\n[ \t]*#[^\r\n]*)*(?:\r?\n[ \t]*:)?$/.exec(head)!;
  return `? ${quoted(name, layout.keyQuote, false)}${comments}`;
}

const flowHead = (head: string, name: string, layout: Layout): string =>
  quoted(name, layout.keyQuote, true) + (head.endsWith(':') ? ':' : '');
