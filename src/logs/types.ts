import type { Log } from '../platform/log.ts';
import type { Entry } from './directory.ts';
import type { LogDownload } from './download.ts';
import type { LogPage, LogQuery } from './read-log.ts';
import type { RequestLog } from './record.ts';
import type { RequestLogPage } from './request-log-list.ts';
import type { RequestLogSettings } from './request-logs.ts';

/** What of the config is about logs. */
export type LogSettings = RequestLogSettings & {
  debug: boolean;
  'logging-to-file': boolean;
  'log-dir': string;
  /** 0 is no limit. */
  'logs-max-total-size-mb': number;
  /** 0 keeps all. */
  'error-logs-max-files': number;
};

/** The service's log and those of single requests. */
export interface Logs {
  /** Writes the service's log: to the terminal, or to `main.log` while `logging-to-file` is on. */
  log: Log;
  requestLog: RequestLog;
  /** Checks whether logs can go where `next` wants them; rejects with Fault `unprocessable`. The commit moves them there. */
  prepare(next: LogSettings): Promise<{ commit(): void }>;
  /** Lines of `main.log` and what it was rotated to. Rejects with Fault `invalid` while logs don't go to files. */
  read(query: LogQuery): Promise<LogPage>;
  /** Empties `main.log` and removes rotated files; resolves to the number of those. Rejects as `read` does, or with `missing`. */
  clear(): Promise<number>;
  /** Logs of failed requests, newest first; none while every request is logged. */
  errorLogs(): Promise<Entry[]>;
  /** Rejects with Fault `invalid` for what is no file's name, `missing` for one that isn't there. */
  openErrorLog(name: string): Promise<LogDownload>;
  /** The log of the request with this id. Rejects as `openErrorLog` does. */
  openRequestLog(id: string): Promise<LogDownload>;
  /** Logs of requests, failed or not, newest first. Rejects with Fault `invalid` for a cursor that is none. */
  requestLogs(query: { limit: number; cursor?: string | undefined }): Promise<RequestLogPage>;
  /** Writes all that is waiting. */
  close(): Promise<void>;
}
