export { boundedOutput } from './bounded-output.ts';
export type { LogDownload } from './download.ts';
export { createLog, type Level } from './line.ts';
export { createLogs, type LogsOptions } from './logs.ts';
export type { RecordedRequest, Recorder, RequestLog } from './record.ts';
export { redactBody } from './redact.ts';
export type { LogSettings, Logs } from './types.ts';
