import { linesAfter } from './lines-after.ts';
import { decodeCursor, encodeCursor, type LogPosition } from './log-cursor.ts';
import { type LogFile, type LogFiles, openLogFiles } from './log-files.ts';
import { newestLines } from './newest-lines.ts';

export type LogQuery = {
  /** Unix seconds: only what is newer. Counts only without a usable cursor. */
  after?: number | undefined;
  /** Lines at most: the next ones after a cursor, else the newest. */
  limit?: number | undefined;
  /** Where an earlier page ended. */
  cursor?: string | undefined;
  /** The unix second that has not ended: its lines are left out without a cursor, for whoever goes on by `after`. */
  running?: number | undefined;
};

export type LogPage = {
  /** Oldest first. */
  lines: string[];
  /** Unix seconds of the newest line that was looked at, here or on the pages before; at least `after`. */
  latest: number;
  /** Where this page ends: from there on no line comes twice, and none is left out. */
  nextCursor: string;
  /** The cursor's place is gone, so these are the newest lines. */
  isReset: boolean;
  /** Lines of the running second were left out. */
  heldBack: boolean;
  /** What it took to answer. */
  bytesRead: number;
};

/** Characters of lines on a page. */
const pageSize = 16 * 1024 * 1024;

/** Reads whole lines of the log in `folder`, and no more of its files than it takes. Rejects with the system's ENOENT without a folder. */
export async function readLog(
  folder: string,
  { after = 0, limit = Infinity, cursor, running }: LogQuery,
): Promise<LogPage> {
  const files = await openLogFiles(folder);
  try {
    const position = cursor === undefined ? undefined : decodeCursor(cursor);
    const found = position && (await find(files, position));
    const bounds = { limit, pageSize };
    const page = found
      ? await linesAfter(found.files, found.offset, bounds)
      : await newestLines(files.newestFirst(), { ...bounds, after: cursor === undefined ? after : 0, running });
    const latest = Math.max(page.latest, after, position?.latest ?? 0);
    const end = page.end;
    const nextCursor = encodeCursor({
      offset: end?.offset ?? 0,
      fingerprint: end ? await files.fingerprint(end.file, end.offset) : '',
      latest,
    });
    const isReset = cursor !== undefined && !found;
    return {
      lines: page.lines,
      latest,
      nextCursor,
      isReset,
      heldBack: page.heldBack ?? false,
      bytesRead: files.bytesRead,
    };
  } finally {
    await files.close();
  }
}

/** The files from the one that the position is in, oldest first. A position before the first line is in the oldest. */
async function find(
  files: LogFiles,
  { offset, fingerprint }: LogPosition,
): Promise<{ files: LogFile[]; offset: number } | undefined> {
  const newer: LogFile[] = [];
  for await (const file of files.newestFirst()) {
    newer.unshift(file);
    if (offset > 0 && file.size >= offset && (await files.fingerprint(file, offset)) === fingerprint)
      return { files: newer, offset };
  }
  return offset === 0 ? { files: newer, offset } : undefined;
}

/** The page of a log that isn't there. */
export const noLog = ({ after = 0, cursor }: LogQuery): LogPage => {
  const latest = Math.max(after, (cursor && decodeCursor(cursor)?.latest) || 0);
  const nextCursor = encodeCursor({ offset: 0, fingerprint: '', latest });
  return { lines: [], latest, nextCursor, isReset: cursor !== undefined, heldBack: false, bytesRead: 0 };
};
