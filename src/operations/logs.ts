import type { Handlers } from '../contract/index.ts';
import type { LogDownload, Logs } from '../logs/index.ts';
import { Fault } from '../platform/fault.ts';
import { attachment } from './attachment.ts';

/** The service's log, and those of single requests. */
export const logs = ({ logs }: { logs: Logs }) =>
  ({
    getLogs: async ({ query }) => {
      const page = await logs.read({
        after: secondsOf(query.after),
        limit: limitOf(query.limit),
        cursor: query.cursor?.trim() || undefined,
      });
      return {
        status: 200,
        body: {
          lines: page.lines,
          'line-count': page.lines.length,
          'latest-timestamp': page.latest,
          'next-cursor': page.nextCursor,
          ...(page.isReset && { 'cursor-reset': true as const }),
        },
      };
    },
    deleteLogs: async () => ({
      status: 200,
      body: { success: true, message: 'Logs cleared successfully', removed: await logs.clear() },
    }),
    listRequestLogs: async ({ query }) => {
      const page = await logs.requestLogs({ limit: query.limit ?? 100, cursor: query.cursor || undefined });
      return {
        status: 200,
        body: {
          logs: page.logs.map(({ time, method, path, model, status, latency, id, name }) => ({
            time: new Date(time).toISOString(),
            method: method ?? null,
            path: path ?? null,
            model: model ?? null,
            status: status ?? null,
            latency_ms: latency ?? null,
            id,
            name,
          })),
          'next-cursor': page.nextCursor ?? null,
        },
      };
    },
    listRequestErrorLogs: async () => {
      const files = await logs.errorLogs();
      return {
        status: 200,
        body: { files: files.map(({ name, size, time }) => ({ name, size, modified: Math.floor(time / 1000) })) },
      };
    },
    downloadRequestErrorLog: async ({ path }) => download(await logs.openErrorLog(path.name.trim())),
    downloadRequestLog: async ({ path }) => download(await logs.openRequestLog(path.id.trim())),
  }) satisfies Handlers<
    | 'getLogs'
    | 'deleteLogs'
    | 'listRequestLogs'
    | 'listRequestErrorLogs'
    | 'downloadRequestErrorLog'
    | 'downloadRequestLog'
  >;

/** A positive number of seconds; what is none counts as not given. */
const secondsOf = (text: string | undefined): number => {
  const seconds = /^\s*\+?\d{1,15}\s*$/.test(text ?? '') ? Number(text) : 0;
  return Number.isSafeInteger(seconds) ? seconds : 0;
};

/** Nothing if none is given. Throws a Fault with one of the two texts that clients know. */
function limitOf(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return undefined;
  if (!/^[+-]?\d{1,18}$/.test(trimmed)) throw new Fault('invalid', 'invalid limit: must be a positive integer');
  if (Number(trimmed) <= 0) throw new Fault('invalid', 'invalid limit: must be greater than zero');
  return Number(trimmed);
}

const download = ({ name, size, stream }: LogDownload) => ({
  status: 200 as const,
  headers: {
    'Content-Disposition': attachment(name),
    'Content-Length': String(size),
  },
  body: stream,
});
