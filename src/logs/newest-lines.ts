import type { LogFile } from './log-files.ts';
import { stampIn } from './stamp.ts';

/** Where a page ends: behind a whole line. */
export type PageEnd = { file: LogFile; offset: number };
export type Lines = {
  lines: string[];
  latest: number;
  end: PageEnd | undefined;
  /** There are lines of the running second, left out. */
  heldBack?: boolean;
};
export type Bounds = {
  limit: number;
  /** Bytes of lines. */
  pageSize: number;
};

const piece = 64 * 1024;
/** A line of another program may have no end; so much of it counts as one. */
export const maxLine = 1024 * 1024;
const newline = 0x0a;

/**
 * The newest lines, oldest first: read backwards until there are enough of them, or one is not newer than `after` (unix
 * seconds; 0: all are). A line without a time belongs to the one before it.
 * Lines of the second `running`, of which more may come, are left out.
 */
export async function newestLines(
  newestFirst: AsyncIterable<LogFile>,
  { limit, pageSize, after, running }: Bounds & { after: number; running?: number | undefined },
): Promise<Lines> {
  /** Newest first. */
  const lines: string[] = [];
  /** How many of the last ones have no time, so that it isn't known yet whether they are new enough. */
  let undecided = 0;
  let size = 0;
  let latest = 0;
  let end: PageEnd | undefined;
  let heldBack = false;
  for await (const file of newestFirst) {
    for await (const { line, offset } of backwards(file)) {
      const time = stampIn(line);
      // The next second too: it may have begun since `running` was read from the clock.
      if (running !== undefined && (time === running || time === running + 1)) {
        heldBack = true;
        [lines.length, size, undecided, end] = [0, 0, 0, undefined];
        continue;
      }
      end ??= { file, offset };
      if (lines.length >= limit || size >= pageSize) return { lines: lines.reverse(), latest, end, heldBack };
      latest = Math.max(latest, time);
      if (time > 0 && time <= after)
        return { lines: lines.slice(0, lines.length - undecided).reverse(), latest, end, heldBack };
      lines.push(line);
      size += line.length;
      undecided = time > 0 || after === 0 ? 0 : undecided + 1;
    }
  }
  return { lines: lines.slice(0, lines.length - undecided).reverse(), latest, end, heldBack };
}

/** The lines of a file, last one first, each with the place behind it. Half a line at the end of the active file isn't one yet. */
async function* backwards(file: LogFile): AsyncGenerator<{ line: string; offset: number }> {
  /** The beginning of what is known of a line whose own beginning is not. */
  let tail = Buffer.alloc(0);
  /** The place behind `tail`. */
  let end = file.size;
  let isWhole = !file.isActive;
  for (let start = file.size; start > 0; ) {
    const length = Math.min(piece, start);
    start -= length;
    tail = Buffer.concat([await file.read(start, length), tail]);
    if (tail.length < end - start) return; // emptied by another program: what is left has moved
    for (;;) {
      // The newline that ends the line doesn't separate it from the one before.
      const last = tail.at(-1) === newline ? tail.length - 1 : tail.length;
      if (last < tail.length) isWhole = true;
      const before = last === 0 ? -1 : tail.lastIndexOf(newline, last - 1);
      if (before < 0 && start > 0 && tail.length <= maxLine) break;
      if (tail.length === 0) break;
      if (isWhole) yield { line: text(tail.subarray(before + 1, last)), offset: end };
      tail = tail.subarray(0, before + 1);
      end = start + tail.length;
      isWhole = true;
    }
  }
}

/** A line's text, without what Windows puts before its end. */
export const text = (line: Buffer): string => {
  const end = line.at(-1) === 0x0d ? line.length - 1 : line.length;
  return line.toString('utf8', 0, end);
};
