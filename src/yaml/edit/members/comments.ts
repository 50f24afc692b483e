import { isEmptyLine, linesOf } from '../../read/whitespace.ts';

/**
 * Divides the lines above a member. Comments directly above it, at its indentation, belong to it; what is before them
 * doesn't, nor does a commented-out entry of the same name: it marks the entry's place.
 */
export function ownComments(above: string, indent: string, name: string | null): { before: string; own: string } {
  if (!above.includes('#')) return { before: above, own: '' };
  const lines = linesOf(above);
  let start = lines.length;
  while (start > 0 && lines[start - 1]!.startsWith(`${indent}#`)) start--;
  if (name !== null) {
    for (let at = lines.length - 1; at >= start; at--) {
      if (!isCommentedOut(lines[at]!, indent, name, true)) continue;
      start = endOfCommentedOut(lines, at);
      break;
    }
  }
  return { before: lines.slice(0, start).join(''), own: lines.slice(start).join('') };
}

/** Divides comments below the line (or lines) where `name` is commented out; null where it isn't. */
export function atCommentedOut(text: string, indent: string, name: string): { above: string; rest: string } | null {
  if (!text.includes('#')) return null;
  const lines = linesOf(text);
  const at = lines.findIndex((line) => isCommentedOut(line, indent, name, false));
  if (at === -1) return null;
  const end = endOfCommentedOut(lines, at);
  return { above: lines.slice(0, end).join(''), rest: lines.slice(end).join('') };
}

/**
 * The names that are commented out in these texts, and some that aren't: a fast way to rule out most of thousands. Names
 * that are too long for a plain key are left out.
 */
export function namesCommentedOut(texts: readonly string[], indent: string): Set<string> {
  const names = new Set<string>();
  for (const line of texts.filter((text) => text.includes('#')).flatMap(linesOf)) {
    for (const start of startsOf(indent).filter((mark) => line.startsWith(mark))) {
      const text = line.slice(start.length, start.length + 1026);
      for (const { index } of text.matchAll(/:(?=\s|$)/g)) names.add(text.slice(0, index));
    }
  }
  return names;
}

/** How a line at the indentation can be commented out. */
const startsOf = (indent: string): string[] => [`${indent}#`, `${indent}# `, `#${indent}`, `# ${indent}`];

/** `# name: …` at the indentation, or `#  name: …` where the mark was put at the line's start. `strict`: not if prose follows. */
function isCommentedOut(line: string, indent: string, name: string, strict: boolean): boolean {
  const rest = startsOf(indent)
    .map((start) => start + name)
    .find((start) => line.startsWith(`${start}:`) && /\s/.test(line[start.length + 1] ?? ' '));
  if (rest === undefined) return false;
  const value = line.slice(rest.length + 1).trim();
  return !strict || /^(?:[^\s"'[{]\S*|".*"|'.*'|\[.*\]|\{.*\})?(?:\s+#.*)?$/.test(value);
}

/** The end of a commented-out entry, with the comment lines that are nested in it. */
function endOfCommentedOut(lines: readonly string[], at: number): number {
  const column = lines[at]!.indexOf('#');
  const depth = (line: string): number => line.slice(column + 1).search(/\S/);
  const own = depth(lines[at]!);
  let end = at + 1;
  while (end < lines.length) {
    const line = lines[end]!;
    if (line.indexOf('#') !== column || !isEmptyLine(line.slice(0, column))) break;
    const inner = depth(line);
    if (inner < own || (inner === own && !/^- /.test(line.slice(column + 1 + inner)))) break;
    end++;
  }
  return end;
}
