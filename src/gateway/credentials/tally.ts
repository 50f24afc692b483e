/** Ten minutes of successes and failures, as GET /auth-files shows them too. */
export type Step = { readonly time: string; readonly success: number; readonly failed: number };

/** How requests with a credential have ended: in all, and in the last 20 steps, the oldest first. */
export type Traffic = { readonly success: number; readonly failed: number; readonly recent: readonly Step[] };

/** Counts of one credential, kept in memory. All that have counted nothing read as one object until the next step. */
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

/** The step of a time, and the 20 up to it, as they read where nothing was counted. */
type Steps = { from: number; last: number; none: Traffic };

function stepsAt(time: number): Steps {
  const last = stepOf(time);
  const zone = -new Date(time).getTimezoneOffset() * 60_000;
  const startOf = (step: number) => step * stepMilliseconds - (zone % stepMilliseconds);
  const recent = Array.from({ length: steps }, (_, i) => {
    const start = startOf(last - steps + 1 + i);
    return { time: `${clock(start)}-${clock(start + stepMilliseconds)}`, success: 0, failed: 0 };
  });
  return { from: startOf(last), last, none: { success: 0, failed: 0, recent } };
}

let latest: Steps | undefined;

/** The same, for whoever asks next as well: the names of the steps of 10,000 tallies would take longer than all else of their list. */
function latestSteps(time: number): Steps {
  if (!latest || time < latest.from || time >= latest.from + stepMilliseconds) latest = stepsAt(time);
  return latest;
}

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
      const { last, none } = latestSteps(now());
      if (totals.success + totals.failed === 0) return none;
      const recent = none.recent.map((step, i) => ({ ...step, ...counts.get(last - steps + 1 + i) }));
      return { ...totals, recent };
    },
  };
}
