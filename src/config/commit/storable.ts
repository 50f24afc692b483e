import type { Loaded } from '../read/loaded.ts';

/** A document as it may be stored: what must not be stored in plain text is hashed. */
export type Storable = {
  /** The same object if there was nothing to hash. */
  loaded: Loaded;
  /** Why a document that somebody brings must not be stored, even so. One that is stored already gets this as a warning. */
  objection?: string;
};

export type MakeStorable = (given: Loaded) => Promise<Storable>;
