export type { Entry } from './directory.ts';
export type { LogDownload } from './download.ts';
export { createLog, type Level, type LogOptions } from './line.ts';
export { createLogs, type LogsOptions } from './logs.ts';
export type { LogPage, LogQuery } from './read-log.ts';
export type { HeaderValues, RecordedRequest, Recorder, RequestLog } from './record.ts';
export { redact, redactBody } from './redact.ts';
export type { RequestLogEntry, RequestLogPage } from './request-log-list.ts';
export type { LogSettings, Logs } from './types.ts';
