import type { StoredBody } from './stored-body.ts';

/** A body that is all there and can be sent again: its bytes, or pieces of them that follow each other. */
export type WholeBody = Uint8Array | readonly Uint8Array[];

/** Whether it is one, and not a stream, stored elsewhere, or nothing. */
export const isWhole = (body: WholeBody | StoredBody | AsyncIterable<Uint8Array> | null): body is WholeBody =>
  body instanceof Uint8Array || Array.isArray(body);

/** How many bytes it has. */
export const lengthOf = (body: WholeBody): number =>
  body instanceof Uint8Array ? body.length : body.reduce((sum, { length }) => sum + length, 0);
