/** Something that takes turns; with a larger weight its turn comes more often. */
export type Turn = { id: string; weight: number };

/** Groups that are remembered; clients choose the model names that they are kept by. */
const maxGroups = 1000;

/**
 * Turns, by smooth weighted round-robin: each choice raises every credit by its weight and takes the sum from the one
 * that is chosen, so that 5:1:1 comes as a a b a c a a. With equal weights it is the plain round.
 */
export type Turns = { next<T extends Turn>(group: string, those: readonly T[]): T | undefined };

export function createTurns(): Turns {
  const groups = new Map<string, Map<string, number>>();
  return {
    next(group, those) {
      if (those.length < 2) return those[0];
      const credits = groups.get(group) ?? new Map<string, number>();
      groups.delete(group);
      groups.set(group, credits);
      if (groups.size > maxGroups) groups.delete(groups.keys().next().value!);
      if (credits.size > 2 * those.length + 16) credits.clear(); // entries that have left since
      let chosen = those[0]!;
      let whole = 0;
      for (const one of those) {
        credits.set(one.id, (credits.get(one.id) ?? 0) + one.weight);
        whole += one.weight;
        if (credits.get(one.id)! > credits.get(chosen.id)!) chosen = one;
      }
      credits.set(chosen.id, credits.get(chosen.id)! - whole);
      return chosen;
    },
  };
}
