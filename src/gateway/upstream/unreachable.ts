import { errors } from '../../platform/undici.ts';

/** A provider that couldn't be reached, or what came from it was no HTTP. */
export class Unreachable extends Error {
  /** The system's or the library's name for the cause. */
  readonly code: string;
  readonly timedOut: boolean;
  /** For people. */
  readonly reason: string;
  constructor(cause: unknown) {
    const code = (cause as { code?: unknown } | null | undefined)?.code;
    super('the provider could not be reached', { cause });
    this.code = typeof code === 'string' ? code : 'unknown';
    this.reason = `${this.message} (${this.code})`;
    this.timedOut =
      cause instanceof errors.HeadersTimeoutError ||
      cause instanceof errors.BodyTimeoutError ||
      cause instanceof errors.ConnectTimeoutError;
  }
}

/** A proxy wants another user than ours (407): no provider answers so. */
export class ProxyRefusal extends Error {
  readonly code = 'PROXY_AUTHENTICATION';
  constructor() {
    super('the proxy wants another user');
  }
}

/** What an upstream's failure means. A request that undici refuses to send is our mistake, not the provider's. */
export const failureOf = (error: unknown): unknown =>
  error instanceof errors.InvalidArgumentError ? error : new Unreachable(error);

/** What an answer fails with whose first event took too long. */
export const tooLate = (): Unreachable => new Unreachable(new errors.HeadersTimeoutError('no event came in time'));
