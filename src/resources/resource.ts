import type { ConfigValue, Edit, Path, Snapshot } from '../config/index.ts';
import type { Json } from '../platform/json.ts';

/** A request's checked body, if it has one, and its query. */
export type WriteRequest = { body: Json; query: Readonly<Record<string, string | undefined>> };

/** Makes the edits of a write at its turn in the queue, and notes for its author. May throw a Fault. */
export type Write = (snapshot: Snapshot) => { edits: Edit[]; notes: string[] };

/**
 * What the API does with a part of the config. Requests have passed the contract; what the contract can't say is checked
 * here, with Faults: what needs no snapshot at once, the rest at the write's turn.
 */
export type Resource = {
  /** Its place in the config. */
  readonly path: Path;
  /** What a GET shows of it, under its name. */
  shown(config: ConfigValue): unknown;
  put(request: WriteRequest): Write;
  patch(request: WriteRequest): Write;
  delete(request: WriteRequest): Write;
};
