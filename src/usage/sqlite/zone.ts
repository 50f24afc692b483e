import { Fault } from '../../platform/fault.ts';
import { quarterMilliseconds } from './schema.ts';

/** The day (`YYYY-MM-DD`) and the hour (`00`–`23`) in which a quarter-hour of UTC begins, as clocks of a zone show it. */
export type LocalClock = (quarter: number) => { day: string; hour: string };

/** Days whose offset is remembered: those of 27 years. */
const maxRemembered = 10_000;
const quartersOfDay = 96;

/** The clock of an IANA zone, or of the server's own. An unknown zone is a Fault `invalid`. */
export function localClock(timeZone?: string): LocalClock {
  const format = formatOf(timeZone);
  const offsetAt = (quarter: number): number => {
    const time = quarter * quarterMilliseconds;
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const [year = 0, month = 1, day = 1] = [parts.get('year'), parts.get('month'), parts.get('day')];
    return Date.UTC(year, month - 1, day, parts.get('hour'), parts.get('minute'), parts.get('second')) - time;
  };
  /** To format a time is slow; on all but a few days of a year the offset is the same all day. */
  const offsets = new Map<number, number | 'changes'>();
  const offsetOn = (day: number): number | 'changes' => {
    const found = offsets.get(day);
    if (found !== undefined) return found;
    const [begin, end] = [offsetAt(day * quartersOfDay), offsetAt((day + 1) * quartersOfDay)];
    const offset = begin === end ? begin : 'changes';
    if (offsets.size >= maxRemembered) offsets.clear();
    offsets.set(day, offset);
    return offset;
  };
  return (quarter) => {
    const offset = offsetOn(Math.floor(quarter / quartersOfDay));
    const shown = quarter * quarterMilliseconds + (offset === 'changes' ? offsetAt(quarter) : offset);
    const text = new Date(shown).toISOString();
    return { day: text.slice(0, 10), hour: text.slice(11, 13) };
  };
}

function formatOf(timeZone: string | undefined): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      ...(timeZone !== undefined && { timeZone }),
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    throw new Fault('invalid', 'invalid time-zone', {
      message: 'invalid time-zone: an IANA name such as Europe/Berlin is expected',
      details: [{ location: 'time-zone', message: 'is not the name of a time zone' }],
    });
  }
}
