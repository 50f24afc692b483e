import type { LogFile } from './log-files.ts';
import { type Bounds, type Lines, maxLine, type PageEnd, text } from './newest-lines.ts';
import { stampIn } from './stamp.ts';

const piece = 64 * 1024;
const newline = 0x0a;

/** The lines after a place in the first of `files`, and all of the others, oldest first; as many as the bounds allow. */
export async function linesAfter(
  files: readonly LogFile[],
  offset: number,
  { limit, pageSize }: Bounds,
): Promise<Lines> {
  const lines: string[] = [];
  let size = 0;
  let latest = 0;
  let end: PageEnd | undefined = files[0] && offset > 0 ? { file: files[0], offset } : undefined;
  for (const [i, file] of files.entries())
    for await (const found of forwards(file, i === 0 ? offset : 0)) {
      if (lines.length >= limit || size >= pageSize) return { lines, latest, end };
      lines.push(found.line);
      size += found.line.length;
      latest = Math.max(latest, stampIn(found.line));
      end = { file, offset: found.offset };
    }
  return { lines, latest, end };
}

/** The lines of a file from a place on, each with the place behind it. Half a line at the end of the active file isn't one yet. */
async function* forwards(file: LogFile, from: number): AsyncGenerator<{ line: string; offset: number }> {
  let rest = Buffer.alloc(0);
  /** The place behind `rest`. */
  let position = from;
  while (position < file.size) {
    const more = await file.read(position, piece);
    if (more.length === 0) return;
    position += more.length;
    rest = rest.length === 0 ? more : Buffer.concat([rest, more]);
    let start = 0;
    for (let at = rest.indexOf(newline); at >= 0; at = rest.indexOf(newline, start)) {
      yield { line: text(rest.subarray(start, at)), offset: position - rest.length + at + 1 };
      start = at + 1;
    }
    rest = rest.subarray(start);
    if (rest.length > maxLine) {
      yield { line: text(rest), offset: position };
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length > 0 && !file.isActive) yield { line: text(rest), offset: position };
}
