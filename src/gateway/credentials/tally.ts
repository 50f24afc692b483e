/** Ten minutes of successes and failures, as GET /auth-files shows them too. */
export type Step = { time: string; success: number; failed: number };

/** How requests with a credential have ended: in all, and in the last 20 steps, the oldest first. */
export type Traffic = { success: number; failed: number; recent: Step[] };

/** Counts of one credential, kept in memory. */
export type Tally = { add(outcome: 'success' | 'failed'): void; read(): Traffic };

const stepMilliseconds = 10 * 60_000;
const steps = 20;

/** Steps begin at full ten minutes of the server's own clock, even where its zone is off by 45 minutes. */
const stepOf = (time: number): number => {
  const zone = -new Date(time).getTimezoneOffset() * 60_000;
  return Math.floor((time + (zone % stepMilliseconds)) / stepMilliseconds);
};

const clock = (time: number): string => {
  const at = new Date(time);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
};

export function createTally(now: () => number): Tally {
  const totals = { success: 0, failed: 0 };
  const counts = new Map<number, { success: number; failed: number }>();
  return {
    add(outcome) {
      totals[outcome]++;
      const step = stepOf(now());
      const count = counts.get(step) ?? { success: 0, failed: 0 };
      count[outcome]++;
      counts.set(step, count);
      for (const old of counts.keys()) if (old <= step - steps) counts.delete(old);
    },
    read() {
      const time = now();
      const last = stepOf(time);
      const zone = -new Date(time).getTimezoneOffset() * 60_000;
      const recent = Array.from({ length: steps }, (_, i) => {
        const step = last - steps + 1 + i;
        const start = step * stepMilliseconds - (zone % stepMilliseconds);
        const { success, failed } = counts.get(step) ?? { success: 0, failed: 0 };
        return { time: `${clock(start)}-${clock(start + stepMilliseconds)}`, success, failed };
      });
      return { ...totals, recent };
    },
  };
}
