import type { Json } from '../platform/json.ts';
import type { Edit, Path } from '../yaml/index.ts';
import type { ConfigValue } from './config-value.ts';

/** What edits start from: what is in force, and the file's own plain value, whose indexes edits use. */
export type Snapshot = { readonly config: ConfigValue; readonly raw: Json };

/** Edits, or what computes them from the snapshot at their turn in the queue. It may throw a Fault, which fails these edits alone. */
export type Edits = readonly Edit[] | ((snapshot: Snapshot) => readonly Edit[]);

/** What edits depend on: `ifMatch` is the header's text, `resource` the place in the config whose tag it must name. */
export type Condition = { resource: Path; ifMatch?: string | undefined };

/** After a commit: the resource's tag, and what the author of the edits should know. */
export type Outcome = { etag: string; notes: readonly string[] };

/** Why the file is not in force: a code, and a message with line and column that never shows the file's text. */
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
   * Applies the edits to the file as it is on disk at their turn; resolves when the result is durable and in force.
   * Rejects with Fault `conflict` while the file on disk is broken, `stale` if the condition fails, `unprocessable` if the
   * result can't be in force, `failed` if it can't be written. All of them leave the file untouched.
   */
  edit(edits: Edits, condition: Condition): Promise<Outcome>;
  /**
   * Puts these bytes in place of the file, broken or not. A plain-text management key is hashed before anything is written.
   * Resolves with the top-level keys whose value changed. Rejects as `edit` does, and with Fault `invalid` (`invalid_yaml`)
   * if it isn't YAML.
   */
  replace(bytes: Uint8Array, ifMatch?: string): Promise<Outcome & { changed: readonly string[] }>;
  /** The file itself, read now. Rejects with Fault `missing` or `failed`. */
  file(): Promise<ConfigFile>;
  /** Calls back after each commit that changed the value of this top-level key. The function returned ends that. */
  onChange<K extends keyof ConfigValue>(
    key: K,
    listener: (next: ConfigValue[K], previous: ConfigValue[K]) => void,
  ): () => void;
  /** Stops following the file; resolves when no write is pending any more. Later edits reject with Fault `unavailable`. */
  close(): Promise<void>;
}
