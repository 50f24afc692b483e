import type { ConfigValue } from './config-value.ts';

/** What puts a prepared config in force. `note` is for the author of the edits, such as that they need a restart. */
export type Prepared = { commit(): void; note?: string };

/** A running part. `prepare` opens, compiles, may reject with a Fault that says why; what it resolves to can't fail. */
export type Reloadable = { prepare(next: ConfigValue): Promise<Prepared> };

/** All parts, ready for the same config. */
export type PreparedParts = { commit(): void; notes: string[] };

/** Makes all parts ready for `next`. Rejects with the first refusal, and then nothing is in force that wasn't before. */
export async function prepareAll(parts: readonly Reloadable[], next: ConfigValue): Promise<PreparedParts> {
  const prepared = await Promise.all(parts.map((part) => part.prepare(next)));
  return {
    commit: () => {
      for (const { commit } of prepared) commit();
    },
    notes: prepared.flatMap(({ note }) => note ?? []),
  };
}
