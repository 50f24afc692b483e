/** Milliseconds since 1970 and the nanoseconds beyond them. */
export type Instant = { time: number; nanos: number };

/** RFC 3339 in UTC, with as many digits of a second as it takes. */
export function timestampOf({ time, nanos }: Instant): string {
  const text = new Date(time).toISOString();
  return nanos === 0 ? text : `${text.slice(0, -1)}${String(nanos).padStart(6, '0')}Z`.replace(/0+Z$/, 'Z');
}

const rfc3339 = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(?:\.(\d+))?(?:[Zz]|([+-]\d\d:\d\d))$/;

/** Reads RFC 3339 to the nanosecond; `undefined` for anything else. */
export function instantOf(timestamp: string): Instant | undefined {
  const [, date, clock, fraction = '', zone = 'Z'] = rfc3339.exec(timestamp) ?? [];
  const seconds = Date.parse(`${date}T${clock}${zone}`);
  if (Number.isNaN(seconds)) return undefined;
  const nanos = Number(fraction.slice(0, 9).padEnd(9, '0'));
  return { time: seconds + Math.floor(nanos / 1e6), nanos: nanos % 1e6 };
}
