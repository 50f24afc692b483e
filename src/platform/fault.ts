/** What went wrong, in terms that no transport knows. `contract/errors.ts` has the one table from kind to status. */
export type FaultKind =
  /** The caller's input is malformed. */
  | 'invalid'
  /** No key, or a wrong one. */
  | 'unauthenticated'
  /** Known, but not allowed. */
  | 'forbidden'
  /** What was asked for is not there. */
  | 'missing'
  /** The state of things forbids it until somebody mends it. */
  | 'conflict'
  /** The caller's idea of the current value is out of date. */
  | 'stale'
  /** The input takes too long to come. */
  | 'slow'
  /** The input is larger than its limit. */
  | 'too-large'
  /** The input's media type is not one that is read here. */
  | 'unsupported'
  /** Well-formed, but it can't be put in force. */
  | 'unprocessable'
  /** Too many of these; `retryAfter` says when to come back. */
  | 'limited'
  /** Ours: a disk, a bug. */
  | 'failed'
  /** Another server's answer. */
  | 'upstream'
  /** Not now. */
  | 'unavailable';

/** A place in the input and what is wrong there. `location` is a path in the caller's terms, never a value. */
export type Detail = { location: string; message: string };

export type FaultOptions = {
  /** For people: what is wrong and what to do. */
  message?: string;
  details?: readonly Detail[];
  /** Seconds until it is worth trying again. */
  retryAfter?: number;
  /** The present value's tag, for a caller whose idea of it was out of date. */
  etag?: string;
  /** Further members of the answer, where the endpoint's clients know some. */
  members?: Readonly<Record<string, string>>;
  /** For the log alone. */
  cause?: unknown;
};

/** `code` is for programs (the `error` member on the wire), `message` for people, `cause` for the log alone: never paste it into `message`. */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly code: string;
  readonly details: readonly Detail[];
  readonly retryAfter: number | undefined;
  readonly etag: string | undefined;
  readonly members: Readonly<Record<string, string>>;

  constructor(kind: FaultKind, code: string, options: FaultOptions = {}) {
    super(options.message ?? code, { cause: options.cause });
    this.name = 'Fault';
    this.kind = kind;
    this.code = code;
    this.details = options.details ?? [];
    this.retryAfter = options.retryAfter;
    this.etag = options.etag;
    this.members = options.members ?? {};
  }
}

/** The same Fault with these members in its answer, unless it has its own of these names. */
export const withMembers = (fault: Fault, members: Fault['members']): Fault =>
  new Fault(fault.kind, fault.code, {
    message: fault.message,
    details: fault.details,
    ...(fault.retryAfter !== undefined && { retryAfter: fault.retryAfter }),
    ...(fault.etag !== undefined && { etag: fault.etag }),
    members: { ...members, ...fault.members },
    cause: fault.cause,
  });

/** For `catch`: nothing, if a Fault says that there is no such thing; any other error goes on. */
export function unlessMissing(error: unknown): undefined {
  if (error instanceof Fault && error.kind === 'missing') return undefined;
  throw error;
}

/** A Fault `invalid` whose message names each mistake with its place, behind the code. */
export function detailedFault(code: string, details: readonly Detail[]): Fault {
  const text = details.map(({ location, message }) => (location ? `${location} ${message}` : message)).join('; ');
  return new Fault('invalid', code, { message: `${code}: ${text}`, details });
}
