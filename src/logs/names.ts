import { nameStamp } from './stamp.ts';

/** The file that the service's log is written to. */
export const activeName = 'main.log';

const rotatedByUs = /^main-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)\.(\d{3})\.log$/;
const rotatedByOthers = /^main\.log\.\d+$/;

/** `main-YYYY-MM-DDTHH-MM-SS.mmm.log`, in UTC: the name that the active file gets when it is full. */
export const rotatedName = (at: Date): string => `main-${at.toISOString().replace('Z', '').replaceAll(':', '-')}.log`;

/** Whether a file is an earlier part of the service's log, packed or not. */
export const isRotated = (name: string): boolean => isReadableRotated(name.replace(/\.gz$/, ''));

/** Whether a file is an earlier part of the service's log, as plain text. */
export const isReadableRotated = (name: string): boolean => rotatedByUs.test(name) || rotatedByOthers.test(name);

/** When a file was rotated, in milliseconds, as far as its name says it. */
export function rotationTime(name: string): number | undefined {
  const found = rotatedByUs.exec(name);
  if (!found) return undefined;
  const [, date, hour, minute, second, millisecond] = found;
  return Date.parse(`${date}T${hour}:${minute}:${second}.${millisecond}Z`);
}

const requestLog = /-\d{4}-\d\d-\d\dT\d{6}-[\w.-]+\.log$/;

/** Whether a file is the log of one request, failed or not. */
export const isRequestLog = (name: string): boolean => requestLog.test(name) && !name.startsWith('.');

/** Whether a file is the log of a failed request. */
export const isErrorLog = (name: string): boolean => name.startsWith('error-') && name.endsWith('.log');

/** Whether the size limit counts a file. */
export const isLog = (name: string): boolean =>
  !name.startsWith('.') && (/\.log(\.gz)?$/.test(name) || isRotated(name)) && name !== activeName;

const maxPathLength = 120;

/** `<path>-<time>-<id>.log`, with `error-` before it for a failed request. `path` comes without its query. */
export function requestLogName(isError: boolean, path: string, at: Date, id: string): string {
  const plain =
    path
      .replace(/[^\w.]+/g, '-')
      .replace(/^[-.]+|-$/g, '')
      .slice(0, maxPathLength) || 'root';
  return `${isError ? 'error-' : ''}${plain}-${nameStamp(at)}-${id}.log`;
}

/** The request's id and its time (local, in milliseconds), as a request log's name says them. */
export function requestOf(name: string): { id: string; time: number } {
  const [, date, hour, minute, second, id] = /-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)-([\w.-]+)\.log$/.exec(name) ?? [];
  return { id: id ?? '', time: new Date(`${date}T${hour}:${minute}:${second}`).getTime() };
}
