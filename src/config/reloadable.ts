import type { ConfigValue } from './model.ts';

/** What puts a prepared config in force. `note` is for the person who made the change, such as that it needs a restart. */
export type Prepared = { commit(): void; note?: string };

/** A running part. `prepare` opens, compiles, may reject with a Fault that says why; what it resolves to can't fail. */
export type Reloadable = { prepare(next: ConfigValue): Promise<Prepared> };

/** All parts made ready for `next`; rejects with the first refusal, and then nothing is in force that wasn't before. */
export async function prepareAll(
  parts: readonly Reloadable[],
  next: ConfigValue,
): Promise<{ commit(): void; notes: string[] }> {
  const prepared = await Promise.all(parts.map((part) => part.prepare(next)));
  return {
    commit: () => {
      for (const { commit } of prepared) commit();
    },
    notes: prepared.flatMap(({ note }) => note ?? []),
  };
}
