/** One part of a multipart form: a file if it has a filename, otherwise a field. */
export type FormPart = {
  /** The name of the form's field; empty if the part has none. */
  name: string;
  /** As the client gave it: check it before it becomes a path. */
  filename: string | undefined;
} & (
  | { bytes: Uint8Array; problem?: undefined }
  | { /** Why the part can't be used, in words for people. */ problem: string; isTooLarge?: true }
);

/** A multipart form: its parts in the order in which they came. One that is bad or too large says so; the others are whole. */
export type Form = { parts: readonly FormPart[] };

/** The bytes that the body and each part may have, and how many parts there may be. */
export type FormLimits = { body: number; part: number; parts: number };
