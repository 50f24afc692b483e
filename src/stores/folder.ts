/** What a folder knows of a document without reading it. */
export type Listed = {
  name: string;
  /** Opaque; another one whenever the stored bytes may be others. */
  stamp: string;
  /** In bytes. */
  size: number;
  /** Milliseconds since 1970. */
  modifiedAt: number;
};

/** A document as it is stored. `version` is opaque and the same for the same bytes. */
export type FolderDocument = { bytes: Uint8Array; version: string; listed: Listed };

/**
 * What a write made. `overtaken` is what another writer put there between the last check and our write: it is no longer
 * stored, the caller must merge it.
 */
export type Written = { version: string; listed: Listed; overtaken?: Uint8Array };

/** Documents that were taken away can be brought back until they are purged. */
export type Removal = 'restorable' | 'for good';

/**
 * A folder of durable documents, each with a name of its own. Names are the caller's to check: a store takes any that its
 * documents can have. What is said of a write holds for `remove` and `restore`: durable when it resolves, and a crash finds
 * the old state or the new one. One suite of tests holds each document to the promises of a single one.
 */
export interface Folder {
  /** Every document, unread. Rejects with Fault `unavailable` if the folder can't be read. */
  list(): Promise<Listed[]>;
  /** One of them, unread; undefined if there is none. Rejects with Fault `unavailable` if the folder can't be read. */
  look(name: string): Promise<Listed | undefined>;
  /**
   * Rejects with Fault `missing` if there is no such document, `failed` if it can't be read or is over the limit (the
   * message says what to do). Waits a moment if somebody seems to be in the middle of writing it.
   */
  read(name: string): Promise<FolderDocument>;
  /**
   * Stores these bytes if the document still has the version `expected` (undefined: if there is none). To be called within
   * `exclusive`: only then can nobody come between the comparison and the write. Rejects with Fault `stale` and writes
   * nothing if it is another one by now, `failed` if it can't be written.
   */
  write(name: string, bytes: Uint8Array, expected: string | undefined): Promise<Written>;
  /** Stores these bytes whatever is there. Within `exclusive`. */
  put(name: string, bytes: Uint8Array): Promise<Written>;
  /**
   * Takes documents away. The errors, by name, are of those that stay: Fault `missing`, or `failed`. Within `exclusive`.
   */
  remove(names: readonly string[], removal: Removal): Promise<ReadonlyMap<string, Error>>;
  /**
   * Brings back the document of this name that was taken away last. Rejects with Fault `missing`, or `conflict` if the name
   * is taken. Within `exclusive`.
   */
  restore(name: string): Promise<Listed>;
  /**
   * Forgets what was taken away: before a time in milliseconds since 1970, or all of some names. Resolves to the names of
   * what there was. Within `exclusive`.
   */
  purge(which: { before: number } | { names: readonly string[] }): Promise<readonly string[]>;
  /**
   * Runs `work` while nobody else does so for the same folder, here or in another process. Ends with its holder: a killed
   * process leaves no lock. Not reentrant. Rejects as `work` does, or with Fault `unavailable` if another process doesn't
   * let go.
   */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Calls `onChange` soon after documents may have changed, appeared or vanished, with their names or with undefined for
   * any; may call it for nothing. The next call waits for what it returns. Returns the end of it.
   */
  watch(onChange: (names: ReadonlySet<string> | undefined) => Promise<void>): () => void;
}
