/** The stored bytes and an opaque version that changes whenever they do. */
export type Stored = { bytes: Uint8Array; version: string };

/**
 * Where a config lives. The file is the first; one suite of tests (`test/config/durable-store.ts`) holds every implementation to these promises.
 */
export interface Store {
  /** Rejects with Fault `missing` if there is nothing, `failed` if it can't be read (the message says what to do). */
  read(): Promise<Stored>;
  /**
   * Durable when it resolves: a crash finds the old bytes or the new ones, never a mixture. To be called within `exclusive`: only then
   * can nobody come between the comparison with `expected` and the write.
   * Rejects with Fault `stale` and writes nothing if the store no longer holds `expected` (`undefined`: holds nothing).
   * `overtaken` is what another writer put there between the last check and our write: it is no longer stored, the caller must merge it.
   */
  write(bytes: Uint8Array, expected: string | undefined): Promise<{ version: string; overtaken?: Uint8Array }>;
  /**
   * Runs `work` while nobody else does so for the same store, here or in another process. Ends with its holder: a killed process leaves no lock.
   * Not reentrant. Rejects as `work` does, or with Fault `failed` if another process doesn't let go or what one left can't be mended.
   */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /** Calls `onChange` soon after the stored bytes may have changed, also when they vanished; may call it for nothing. Returns the end of it. */
  watch(onChange: () => void): () => void;
}
