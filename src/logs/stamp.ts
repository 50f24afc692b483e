const digits = (n: number, width: number): string => String(n).padStart(width, '0');

const dateOf = (at: Date): string =>
  `${digits(at.getFullYear(), 4)}-${digits(at.getMonth() + 1, 2)}-${digits(at.getDate(), 2)}`;

/** `YYYY-MM-DD HH:MM:SS` in local time: what log lines begin with. */
export const lineStamp = (at: Date): string =>
  `${dateOf(at)} ${digits(at.getHours(), 2)}:${digits(at.getMinutes(), 2)}:${digits(at.getSeconds(), 2)}`;

/** `YYYY-MM-DDTHHMMSS` in local time: what the names of request logs have. */
export const nameStamp = (at: Date): string =>
  `${dateOf(at)}T${digits(at.getHours(), 2)}${digits(at.getMinutes(), 2)}${digits(at.getSeconds(), 2)}`;

const stamp = /^\[?(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)/;

/** The time at a line's start, in unix seconds; 0 for a line that has none. */
export function stampIn(line: string): number {
  const found = stamp.exec(line);
  if (!found) return 0;
  const [year, month, day, hour, minute, second] = found.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return 0;
  return new Date(year, month - 1, day, hour, minute, second).getTime() / 1000;
}
