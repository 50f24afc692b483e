/** Does one thing after the other. Items that wait next to each other are done together, as a batch. */
export type BatchQueue<Item> = {
  /** Waits its turn, with the items beside it. */
  add(item: Item): void;
  /** Runs alone, at its turn. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
};

/** `doBatch` must not reject: each item's outcome is its own. */
export function createBatchQueue<Item extends object>(doBatch: (items: Item[]) => Promise<void>): BatchQueue<Item> {
  type Task = () => Promise<void>;
  const waiting: (Item | Task)[] = [];
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const first = waiting[0]!;
      if (typeof first === 'function') {
        waiting.shift();
        await first();
        continue;
      }
      const end = waiting.findIndex((next) => typeof next === 'function');
      await doBatch(waiting.splice(0, end === -1 ? waiting.length : end) as Item[]);
    }
    working = undefined; // in the same step as the last look: what comes later starts anew
  }

  function enqueue(next: Item | Task): void {
    waiting.push(next);
    working ??= Promise.resolve().then(work); // what comes in one turn of the event loop waits together
  }

  return {
    add: enqueue,
    run: (task) => new Promise((resolve, reject) => enqueue(() => task().then(resolve, reject))),
    idle: async () => {
      while (working) await working;
    },
  };
}
