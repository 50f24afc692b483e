/** Whether many runs were asked for, as by `make fuzz`. */
export const fuzzing = process.env.FUZZ_RUNS !== undefined;

/** The seed is in the name of each property's test; a failure is replayed by it and the path that fast-check prints. */
export const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

/** How a property is run: `usual` times, or as FUZZ_RUNS, FUZZ_SEED and FUZZ_PATH say. */
export const fuzz = (usual: number) => ({
  numRuns: Number(process.env.FUZZ_RUNS ?? usual),
  seed,
  ...(process.env.FUZZ_PATH === undefined ? {} : { path: process.env.FUZZ_PATH }),
});
