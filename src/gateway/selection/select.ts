import type { Candidate, Choice } from './candidates.ts';
import type { Turns } from './turns.ts';

export type Selection = {
  strategy: string;
  /** Whose turns these are: the model asked for, at its endpoint. */
  group: string;
  /** After a 429, the kind whose other credentials come first. */
  kind: string | undefined;
};

/**
 * Chooses among candidates that are all free, never one whose weight is 0 or below: the highest priority, and there by the
 * strategy. fill-first takes the config's order.
 */
export function select(
  candidates: readonly Candidate[],
  { strategy, group, kind }: Selection,
  turns: Turns,
): Choice | undefined {
  const [only] = candidates;
  if (only && candidates.length === 1 && only.names.length === 1) {
    const { credential, route, names } = only; // as with most: nothing takes turns
    return credential.weight > 0 ? { credential, route, name: names[0]! } : undefined;
  }
  const weighted = strategy === 'weighted-round-robin';
  const eligible = candidates.filter(({ credential }) => credential.weight > 0);
  const highest = eligible.reduce(
    (most, { credential }) => Math.max(most, credential.priority),
    Number.NEGATIVE_INFINITY,
  );
  let best = eligible.filter(({ credential }) => credential.priority === highest);
  const same = best.filter(({ credential }) => credential.kind === kind);
  if (same.length > 0) best = same;
  const chosen =
    strategy === 'fill-first'
      ? best[0]
      : turns.next(
          group,
          best.map((candidate) => ({
            ...candidate,
            id: candidate.credential.id,
            weight: weighted ? candidate.credential.weight : 1,
          })),
        );
  if (!chosen) return undefined;
  const { credential, route } = chosen;
  const names = chosen.names.map((id) => ({ id, weight: 1 }));
  return { credential, route, name: turns.next(`${group}\0${credential.id}`, names)!.id };
}
