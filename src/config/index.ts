import type { Json } from '../platform/json.ts';
import type { Edit, Path } from '../yaml/index.ts';
import type { ConfigValue } from './model.ts';

export type { Edit, Path } from '../yaml/index.ts';
export { authDirIn } from './auth-dir.ts';
export { type CollectionRequest, collectionNamed } from './collection.ts';
export { type EntriesChange, entriesChange, type Placed } from './collection-change.ts';
export { collectionNames } from './collections.ts';
export { openFileStore } from './file-store.ts';
export { inPresentPlace } from './legacy-edits.ts';
export { type Finding, inspectConfig } from './loaded.ts';
export { managementAccess, managementKey, rememberingHash } from './management-key.ts';
export type { ConfigValue } from './model.ts';
export type { Prepared, Reloadable } from './reloadable.ts';
export { openConfig } from './repository.ts';
export { valueAt } from './resource.ts';
export { visibleConfig } from './visible.ts';

/** The state that an edit starts from: what is in force, and the file's own plain value, whose indexes edits use. */
export type Present = { readonly config: ConfigValue; readonly raw: Json };

/** Edits, or what computes them from the state at their turn in the queue. May throw a Fault; that fails this change alone. */
export type Change = readonly Edit[] | ((present: Present) => readonly Edit[]);

/** What a change is conditional on: `ifMatch` is the header's text, `resource` what its tags are of. */
export type Condition = { resource: Path; ifMatch?: string | undefined };

/** After a change: the resource's tag, and what its author should know. */
export type Outcome = { etag: string; notes: readonly string[] };

/** Where the file is not what is in force: a code, and a message with line and column that never shows the file's text. */
export type Trouble = { code: string; line?: number; message: string };

/** The file as it is on disk, and what is wrong with it if it is not in force. */
export type ConfigFile = { bytes: Uint8Array; etag: string; trouble: Trouble | undefined };

/** The one YAML file that everything is configured by. */
export interface Config {
  /** What is in force: typed, normalised, frozen. Take it once for each request. */
  readonly current: ConfigValue;
  /** The tag of the file that is in force. */
  readonly etag: string;
  /** Why the file on disk is not in force, if so. */
  readonly trouble: Trouble | undefined;
  /** Changes whenever the value at this path of `current` does. */
  etagOf(resource: Path): string;
  /**
   * Applies the change to the file as it is on disk at its turn; resolves when the result is durable and in force.
   * Rejects with Fault `conflict` while the file on disk is broken, `stale` if the condition fails, `unprocessable` if the
   * result can't be in force, `failed` if it can't be written. All of them leave the file untouched.
   */
  edit(change: Change, condition: Condition): Promise<Outcome>;
  /**
   * Puts these bytes in place of the file, broken or not. A plain-text management key is hashed before anything is written.
   * Rejects as `edit` does, and with Fault `invalid` (`invalid_yaml`) if it isn't YAML.
   */
  replace(bytes: Uint8Array, ifMatch?: string): Promise<Outcome & { changed: readonly string[] }>;
  /** The file itself, read now. Rejects with Fault `missing` or `failed`. */
  file(): Promise<ConfigFile>;
  /** Calls back after each commit that changed the value of this top-level key. Returns the end of it. */
  onChange<K extends keyof ConfigValue>(
    key: K,
    listener: (next: ConfigValue[K], previous: ConfigValue[K]) => void,
  ): () => void;
  /** Ends the watching; resolves when no write is pending any more. Later edits reject with Fault `unavailable`. */
  close(): Promise<void>;
}
