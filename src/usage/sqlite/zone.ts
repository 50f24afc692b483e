import { Fault } from '../../platform/fault.ts';
import { quarterMilliseconds } from './schema.ts';

/** The day (`YYYY-MM-DD`) and the hour (`00`–`23`) in which a quarter-hour of UTC begins, as clocks of a zone show it. */
export type LocalClock = (quarter: number) => { day: string; hour: string };

/** Quarters that are remembered; sums come in their order, so few are asked for again. */
const maxRemembered = 10_000;

/** The clock of an IANA zone, or of the server's own. An unknown zone is a Fault `invalid`. */
export function localClock(timeZone?: string): LocalClock {
  const format = formatOf(timeZone);
  const remembered = new Map<number, { day: string; hour: string }>();
  return (quarter) => {
    const found = remembered.get(quarter);
    if (found) return found;
    const parts = format.formatToParts(quarter * quarterMilliseconds);
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
    const shown = { day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`, hour: part('hour') };
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(quarter, shown);
    return shown;
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
    });
  } catch {
    throw new Fault('invalid', 'invalid time-zone', {
      message: 'invalid time-zone: an IANA name such as Europe/Berlin is expected',
      details: [{ location: 'time-zone', message: 'is not the name of a time zone' }],
    });
  }
}
