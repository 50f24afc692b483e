/** What has been put off. */
const loads: (() => Promise<unknown>)[] = [];

/**
 * Makes something when it is first asked for, and once: whoever asks gets the same. A failure is not remembered, since it may
 * pass: descriptors may be short only now.
 */
export function whenAsked<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let making: Promise<Made> | undefined;
  return () => {
    making ??= make().catch((error) => {
      making = undefined;
      throw error;
    });
    return making;
  };
}

/**
 * Code that no start needs, loaded soon after it and not by a request: that would wait for it, and while descriptors are short
 * it could not load it at all (some versions of Node remember a failed import). Whoever needs it earlier has it loaded at once.
 */
export function loadedSoon<Module>(load: () => Promise<Module>): () => Promise<Module> {
  const loaded = whenAsked(load);
  loads.push(loaded);
  return loaded;
}

/** Loads what has been put off, one after the other. Rejects if some of it can't be loaded. */
export async function loadTheRest(): Promise<void> {
  for (const load of loads) await load();
}
