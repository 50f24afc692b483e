import type { JsonObject } from '../platform/json.ts';
import type { Batch } from './batch.ts';
import type { CredentialEntry } from './entry.ts';
import type { CredentialQuery } from './query.ts';
import type { Update } from './save.ts';
import type { CredentialSettings } from './settings.ts';
import type { Credential, CredentialChange, Outcome, Problem, Upload, UploadOutcome } from './types.ts';
import type { VertexCredential, VertexImport } from './vertex-import.ts';

/** Which file a request is about; the name goes before the index. */
export type Target = { name?: string | undefined; authIndex?: string | undefined };

export type CredentialsPage = {
  /** Made each time they are asked for. */
  readonly entries: CredentialEntry[];
  /** The JSON of an object with the entries as its only member. */
  json(name: string): Buffer;
  total: number;
  hasMore: boolean;
};

/** Entity tags, one of which a file must have for a write to be made; else the write rejects with Fault `stale`. */
export type Condition = { ifMatch?: string | undefined };

/** A directory of credential files that was in force at some moment. */
export type Here = {
  /** Whether it still is. */
  isInForce(): boolean;
  /** Changes a file in it, whichever directory is in force by then; where there is none, or no directory any more, nothing is made. */
  update(name: string, update: (members: JsonObject) => ReturnType<Update>): Promise<void>;
};

/**
 * The credential files of the auth directory. A write is durable when it resolves, and from then on all that is asked here
 * knows of it. Everything that needs the directory rejects with Fault `unavailable` while it can't be read; a write that
 * the disk refuses rejects with `failed` and changes nothing.
 */
export interface Credentials {
  /** All that are there, by name: what is in force now. None before the first settings are. */
  readonly current: ReadonlyMap<string, Credential>;
  /** Whether the directory could be read when it was looked at last, which is done again and again. */
  readonly isReadable: boolean;
  /** The file that is meant, or the project of one, which names its file as `parent`. */
  find(target: Target): Credential | undefined;
  /** Those that are asked for, as the Management API shows them. */
  list(query: CredentialQuery): Promise<CredentialsPage>;
  /**
   * A file's bytes as they are on the disk, and their entity tag. Rejects with Fault `invalid` for the name of none,
   * `missing` if there is no such file.
   */
  read(name: string | undefined): Promise<{ bytes: Uint8Array; tag: string }>;
  /**
   * Stores files whole, as they came. One that is refused or fails stops no other; of several with one name only the last
   * counts. What each came to is in the order of `files`.
   */
  upload(files: readonly Upload[], condition?: Condition): Promise<UploadOutcome[]>;
  /**
   * Deletes files, or all of them. They can be brought back, unless `purge` forgets what was kept of these names as well.
   */
  remove(names: readonly string[] | 'all', options: { purge: boolean } & Condition): Promise<Outcome[]>;
  /**
   * Brings the file of this name back that was deleted last. Resolves to its tag. Rejects with Fault `missing`, or
   * `conflict` if the name is taken.
   */
  restore(name: string | undefined): Promise<string>;
  /** Switches a credential on or off, in its file. Resolves to the file's tag. */
  setDisabled(target: Target, disabled: boolean, condition?: Condition): Promise<string>;
  /**
   * Sets members of a file, or removes them (null); dots lead into objects, and all other text of it stays. Resolves to the
   * file's tag.
   */
  setFields(target: Target, fields: JsonObject, condition?: Condition): Promise<string>;
  /** What a file holds, as it is now; undefined if that is no JSON object. Rejects as `read` does. */
  members(name: string): Promise<JsonObject | undefined>;
  /**
   * Changes a file by what it holds at its turn, or makes it. Called again with what somebody else has written meanwhile.
   * Rejects with Fault `invalid` for the name of none, `conflict` for a file that is no JSON object.
   */
  update(name: string, update: Update): Promise<void>;
  /** The directory that is in force now. */
  here(): Here;
  /** Shows what is wrong with a credential until its file changes; undefined: nothing any more. What is wrong with the file itself comes first. */
  setProblem(name: string, problem: Problem | undefined): void;
  batch(batch: Batch): Promise<Outcome[]>;
  /** Makes a credential file of a Google service-account key. */
  importVertex(key: VertexImport): Promise<VertexCredential & { path: string }>;
  /**
   * Tells of files that came, changed or went, by whatever hand, in the order in which that was seen. Returns the end of
   * it.
   */
  onChange(listener: (changes: readonly CredentialChange[]) => void): () => void;
  /** Makes ready for other settings. Rejects with Fault `unprocessable` for a directory that can't be used. */
  prepare(next: CredentialSettings): Promise<{ commit(): void }>;
  close(): Promise<void>;
}
