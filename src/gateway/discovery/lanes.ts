type Job = () => Promise<void>;

/** Work in the background, each piece in a lane: in a lane one after the other, and few lanes at a time. */
export type Lanes = {
  /** The job must not reject. */
  add(lane: string, job: Job): void;
};

/** Lanes take turns, so that none waits for a long or a slow one. `onIdle` is called whenever nothing is left. */
export function createLanes(atOnce: number, onIdle: () => void): Lanes {
  const waiting = new Map<string, Job[]>();
  const busy = new Set<string>();

  function next(): void {
    for (const [lane, jobs] of waiting) {
      if (busy.size >= atOnce) return;
      if (!busy.has(lane)) run(lane, jobs);
    }
  }

  function run(lane: string, jobs: Job[]): void {
    const job = jobs.shift()!;
    waiting.delete(lane);
    if (jobs.length > 0) waiting.set(lane, jobs); // behind the others
    busy.add(lane);
    void job().finally(() => {
      busy.delete(lane);
      next();
      if (busy.size === 0) onIdle();
    });
  }

  return {
    add(lane, job) {
      const jobs = waiting.get(lane);
      if (jobs) jobs.push(job);
      else waiting.set(lane, [job]);
      next();
    },
  };
}
