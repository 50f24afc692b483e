/** Takes the pieces of a body as they come. */
export type Sink = {
  /** Takes a piece; false asks for no more until the flow is resumed. */
  write(piece: Uint8Array): boolean;
  /** The body is whole. */
  end(): void;
  /** The body broke off: what came of it is not whole. */
  fail(error: unknown): void;
};

/** The reins of a body that is being pushed into a sink. */
export type Flow = {
  /** Asks for more, after a `write` that returned false. */
  resume(): void;
  /** Ends it early: the sink gets nothing more. Does nothing once it has ended. */
  cancel(): void;
};

/** A body that comes piece by piece, to whoever takes it. */
export type Stream = Flow & {
  /** Pushes the body into `sink`, at its pace. Once. */
  pipe(sink: Sink): void;
};
