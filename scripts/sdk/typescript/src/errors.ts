import type { Error as ErrorBody } from './api/types.gen.ts';

/** What went wrong: the service's answer, or that there is none. */
export class CliproxyError extends Error {
  override readonly name = 'CliproxyError';
  /** The status of the answer; 0 if none came, or if what came is not from the service. */
  readonly status: number;
  /** For programs to match on: the service's own word, or `unreachable`, `aborted`, `not modified`, `unexpected answer`. */
  readonly error: string;
  /** Where the mistakes in the input are. */
  declare readonly details?: NonNullable<ErrorBody['details']>;
  /** Finds the request in the service's log. */
  declare readonly 'request-id'?: string;

  /** `body` is the answer, whose other members become the error's, too. */
  constructor(status: number, body: { error: string; message: string }, cause?: unknown) {
    super(body.message, { cause });
    Object.assign(this, body);
    this.status = status;
    this.error = body.error;
  }
}

/** No answer of the service's: `error` is `unreachable`, `aborted` or `unexpected answer`. */
type NoAnswer = CliproxyError & { status: 0; 'request-id'?: string };

/** A body's members; a word that it calls `status` makes room for the status. */
type Members<Body> = Body extends unknown ? Omit<Body, 'status'> : never;

/** An operation's errors by their status, of which `status` says which one it is. */
export type Refusal<Errors> =
  | { [Status in keyof Errors]: CliproxyError & Members<Errors[Status]> & { status: Status } }[keyof Errors]
  | NoAnswer;

/** The data of a result. Rejects with the result's `CliproxyError`. */
export async function orThrow<Result extends { data: unknown; error: CliproxyError | undefined }>(
  result: Promise<Result>,
): Promise<Extract<Result, { error: undefined }>['data']> {
  const { data, error } = await result;
  if (error) throw error;
  return data;
}

/** The error that the runtime's `error` stands for: a body, what `fetch` threw, or nothing. */
export function errorOf(error: unknown, response?: Response): CliproxyError {
  if (error instanceof CliproxyError) return error;
  if (response?.status === 304)
    return new CliproxyError(304, { error: 'not modified', message: 'not modified: it is still what you have' });
  if (response && isErrorBody(error)) return new CliproxyError(response.status, { message: error.error, ...error });
  if (response) {
    const message = `unexpected answer: status ${response.status}, and not in the service's form; is this the right address?`;
    return new CliproxyError(0, { error: 'unexpected answer', message }, error);
  }
  const [word, message] = isAbort(error) ? ['aborted', 'aborted'] : ['unreachable', `unreachable: ${reasonOf(error)}`];
  return new CliproxyError(0, { error: word, message }, error);
}

/** The error that an answer is whose body nobody has read yet. */
export async function refusalOf(response: Response): Promise<CliproxyError> {
  const text = await response.text();
  try {
    return errorOf(JSON.parse(text), response);
  } catch {
    return errorOf(text, response);
  }
}

const isErrorBody = (value: unknown): value is { error: string; message?: string } =>
  typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';

const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');

/** Why no answer came. Node puts the reason into the cause of its `fetch failed`, and browsers keep it to themselves. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message || ('code' in cause ? String(cause.code) : error.message);
}
