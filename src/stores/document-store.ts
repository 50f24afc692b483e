/** The stored bytes and an opaque version that changes whenever they do. It is of no use to another store on the same document. */
export type StoredDocument = { bytes: Uint8Array; version: string };

/** Where one document lives. `test/stores/durable-store.ts` holds every implementation to these promises. */
export interface DocumentStore {
  /** Rejects with Fault `missing` if there is nothing, `failed` if it can't be read (the message says what to do). */
  read(): Promise<StoredDocument>;
  /**
   * Durable when it resolves: a crash leaves the old bytes or the new ones, never a mixture. Nobody may write to `bytes` any more.
   * Call it within `exclusive`: only then can nobody come between the comparison with `expected` and the write.
   * Rejects with Fault `stale` and writes nothing if the store no longer holds `expected` (`undefined`: holds nothing).
   * `overtaken` is what another writer put there between the last check and our write. It is no longer stored: the caller
   * must merge it.
   */
  write(bytes: Uint8Array, expected: string | undefined): Promise<{ version: string; overtaken?: Uint8Array }>;
  /**
   * Runs `work` while nobody else does so for the same document, here or in another process. A killed process leaves no lock.
   * Not reentrant. Rejects as `work` does, or with Fault `failed` if another process doesn't let go or what an interrupted
   * write left can't be repaired.
   */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Calls `onChange` soon after the stored bytes may have changed, also when they are gone; sometimes for nothing.
   * The function returned ends that.
   */
  watch(onChange: () => void): () => void;
}
