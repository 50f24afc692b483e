import type { CST, Pair } from 'yaml';
import type { LibraryNode } from './composed.ts';

/** Whether a token is none of a member's own: white space, a comment, the comma before it. */
export const isSpace = (token: CST.SourceToken): boolean =>
  ['space', 'newline', 'comment', 'comma'].includes(token.type);

/** The offset at which an entry of a mapping begins: its key, or the anchor, tag or `?` before it. */
export function startOfPair(pair: Pair<LibraryNode, LibraryNode | null>): number {
  const { start, key, sep } = pair.srcToken!;
  const first = start.find((token) => !isSpace(token)) ?? key ?? sep?.find((token) => !isSpace(token));
  return first!.offset;
}
