import { isScalar, type Pair, type Scalar } from 'yaml';
import type { LibraryNode } from './composed.ts';
import { isSpace } from './tokens.ts';
import { isEmptyLine } from './whitespace.ts';

/**
 * What YAML forbids although the library accepts it. Other readers would refuse such a file or read it differently, and
 * an edit nearby could change its meaning.
 */

/** Halves of surrogate pairs, control characters, byte order marks inside the text, and line breaks of a lone CR. */
const unprintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|(?<!^)\ufeff|\r(?!\n)/u;

/** The offset of the first character that can't be in a YAML text, or -1. */
export const unprintableIn = (text: string): number => text.search(unprintable);

/** The code of what is wrong with an entry of a mapping, or null. `block`: the mapping is in block style. */
export function entryProblem(pair: Pair<LibraryNode, LibraryNode | null>, block: boolean): string | null {
  const { start, key, sep = [], value } = pair.srcToken!;
  if (!key && !start.some((token) => !isSpace(token) && token.type !== 'explicit-key-ind')) return 'EMPTY_KEY';
  if (!block) return null;
  const colon = sep.findIndex((token) => token.type === 'map-value-ind');
  if (colon === -1) return value ? 'UNEXPECTED_TOKEN' : null;
  const explicit = start.some((token) => token.type === 'explicit-key-ind');
  const apart = sep.slice(0, colon).some((token) => token.type === 'newline');
  return apart && !explicit ? 'MULTILINE_IMPLICIT_KEY' : null;
}

/** Whether a quoted scalar ends in an escaped quote: at the end of a file the library takes it for the closing one. */
export function isUnclosed(text: string, { type, range }: Scalar): boolean {
  if (type === 'QUOTE_SINGLE') return text.slice(range![0], range![1]).split("'").length % 2 === 0;
  if (type !== 'QUOTE_DOUBLE') return false;
  let at = range![1] - 2;
  while (text[at] === '\\') at--;
  return (range![1] - at) % 2 === 1;
}

/**
 * Whether a plain scalar continues on lines that are indented too little to belong to it, or stands below a comment that
 * is. The library accepts both. `column`: where its collection begins, from 1.
 */
export function isUnderIndented(text: string, value: LibraryNode | null, column: number): boolean {
  if (!isScalar(value) || value.type !== 'PLAIN') return false;
  const [start, end] = [value.range![0], value.range![1]];
  const shallow = (line: string): boolean => !isEmptyLine(line) && line.search(/[^ ]/) < column;
  if (text.slice(start, end).split('\n').slice(1).some(shallow)) return true;
  for (let line = lineBefore(text, start); line !== null; line = lineBefore(text, line.start)) {
    if (!isEmptyLine(line.after)) return false;
    if (!isEmptyLine(line.text) && !/^[ \t]*#/.test(line.text)) return false;
    if (shallow(line.text)) return true;
  }
  return false;
}

/** The line before the one with `offset`, and what stands between that one's start and `offset`. */
function lineBefore(text: string, offset: number): { text: string; start: number; after: string } | null {
  const end = text.lastIndexOf('\n', offset - 1);
  if (end === -1) return null;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return { text: text.slice(start, end), start, after: text.slice(end + 1, offset) };
}
