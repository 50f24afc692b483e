/** A provider that couldn't be reached, or what came from it was no HTTP. */
export class Unreachable extends Error {
  /** The system's or the library's name for the cause. */
  readonly code: string;
  readonly timedOut: boolean;
  constructor(cause: unknown, { timedOut }: { timedOut: boolean }) {
    const code = (cause as { code?: unknown }).code;
    super('the provider could not be reached', { cause });
    this.code = typeof code === 'string' ? code : 'unknown';
    this.timedOut = timedOut;
  }
}
