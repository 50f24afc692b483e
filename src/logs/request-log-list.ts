import { join } from 'node:path';
import { parseJson } from '../platform/json.ts';
import { isNoRegular, openRegular, readNoFollow } from '../platform/regular-file.ts';
import type { Entry } from './directory.ts';
import { isRequestLog, requestOf } from './names.ts';

/** What a request log says of its request; what it doesn't say, such as one of another program, is absent. */
export type RequestLogEntry = {
  name: string;
  id: string;
  /** When the request came, in milliseconds since 1970. */
  time: number;
  method?: string;
  path?: string;
  model?: string;
  status?: number;
  /** Milliseconds. */
  latency?: number;
};

export type RequestLogPage = { logs: RequestLogEntry[]; nextCursor: string | undefined };

/** Bytes at the start of a request log that its first section is looked for in. */
const headSize = 4096;
const opened = 16;

const encode = ({ time, name }: Entry): string => Buffer.from(JSON.stringify([time, name])).toString('base64url');

function decode(cursor: string): Pick<Entry, 'time' | 'name'> | undefined {
  const found = parseJson(Buffer.from(cursor, 'base64url').toString());
  const [time, name] = Array.isArray(found) ? found : [];
  return typeof time === 'number' && typeof name === 'string' ? { time, name } : undefined;
}

/** The index behind the last entry that is older than the place. Entries are in their order, oldest first. */
function olderThan(entries: readonly Entry[], { time, name }: Pick<Entry, 'time' | 'name'>): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle]!;
    if (entry.time < time || (entry.time === time && entry.name < name)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A page of request logs, newest first, of which only the heads are read. A cursor that is none gives nothing. */
export async function listRequestLogs(
  folder: string,
  all: readonly Entry[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<RequestLogPage | undefined> {
  const place = cursor === undefined ? undefined : decode(cursor);
  if (cursor !== undefined && !place) return undefined;
  const page: Entry[] = [];
  let at = place ? olderThan(all, place) : all.length;
  while (at > 0 && page.length < limit) {
    const entry = all[--at]!;
    if (isRequestLog(entry.name)) page.push(entry);
  }
  const logs: RequestLogEntry[] = [];
  for (let i = 0; i < page.length; i += opened)
    for (const entry of await Promise.all(page.slice(i, i + opened).map(({ name }) => headOf(folder, name))))
      if (entry) logs.push(entry);
  const hasMore = all.slice(0, at).some(({ name }) => isRequestLog(name));
  return { logs, nextCursor: hasMore ? encode(page.at(-1)!) : undefined };
}

async function headOf(folder: string, name: string): Promise<RequestLogEntry | undefined> {
  try {
    const { handle } = await openRegular(join(folder, name), readNoFollow);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headSize), 0, headSize, 0);
      return { ...requestOf(name), name, ...readHead(buffer.toString('utf8', 0, bytesRead)) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isNoRegular(error)) return undefined; // gone since it was listed, or no file any more
    throw error;
  }
}

/** What the first section says. */
function readHead(text: string): Omit<RequestLogEntry, 'name' | 'id' | 'time'> & { time?: number } {
  const end = text.indexOf('\n\n');
  const fields = new Map(
    (end < 0 ? text : text.slice(0, end)).split('\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(': ');
      return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 2).trim()]] : [];
    }),
  );
  const time = Date.parse(fields.get('Timestamp') ?? '');
  const status = Number(fields.get('Status'));
  const latency = Number.parseFloat(fields.get('Latency') ?? '');
  const method = fields.get('Method');
  const path = fields.get('URL')?.split('?', 1)[0];
  const model = fields.get('Model');
  return {
    ...(!Number.isNaN(time) && { time }),
    ...(method && { method }),
    ...(path && { path }),
    ...(model && { model }),
    ...(Number.isInteger(status) && { status }),
    ...(!Number.isNaN(latency) && { latency }),
  };
}
