import type { JsonObject } from '../platform/json.ts';
import type { MemberChange } from '../providers/index.ts';

/** A folder of credential files that was in force at some moment. */
export type FilesHere = {
  /** Whether it still is. */
  isInForce(): boolean;
  /** As `edit` below, in this folder, whichever is in force by then; a file that isn't there is not made. */
  edit(name: string, change: (present: JsonObject) => readonly MemberChange[] | undefined): Promise<void>;
};

/** What logins and refreshes need of the credential store. */
export interface CredentialFiles {
  /** All that are there now, by the `type` that their files have. */
  list(): readonly { name: string; type: string }[];
  /** The JSON object of one of them, as it is now; undefined if there is no file of that name, or no object in it. */
  read(name: string): Promise<JsonObject | undefined>;
  /**
   * Sets members of the file as it is at its turn, durably, and leaves the rest of its text alone; a file that isn't there is made.
   * `change` gets the newest value and may be called again if another writer was faster; undefined writes nothing.
   * Rejects if the file can't be written, or is there but no JSON object.
   */
  edit(name: string, change: (present: JsonObject | undefined) => readonly MemberChange[] | undefined): Promise<void>;
  /** The folder that is in force now. */
  here(): FilesHere;
  /** Calls back with the names of files that came, changed or went, by whatever hand. Returns the end of it. */
  onChange(listener: (names: readonly string[]) => void): () => void;
  /**
   * Shows what is wrong with a credential until its file changes; undefined: nothing any more. Saying the same again does nothing.
   * With one that passes, requests are tried all the same.
   */
  setProblem(name: string, problem: { message: string; passes: boolean } | undefined): void;
}
