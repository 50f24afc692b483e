/** What has been put off. */
const loads: (() => Promise<unknown>)[] = [];

/**
 * Code that no start needs, loaded soon after it and not by a request: that would wait for it, and while descriptors are short
 * it could not load it at all (some versions of Node remember a failed import). Whoever needs it earlier has it loaded at once.
 */
export function loadedSoon<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  const loaded = () => {
    loading ??= load().catch((error) => {
      loading = undefined; // descriptors may be short only now
      throw error;
    });
    return loading;
  };
  loads.push(loaded);
  return loaded;
}

/** Loads what has been put off, one after the other. Rejects if some of it can't be loaded. */
export async function loadTheRest(): Promise<void> {
  for (const load of loads) await load();
}
