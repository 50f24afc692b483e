import { type HeldStream, holdStream } from '../body/held-stream.ts';
import type { Scope } from '../exchange/scope.ts';
import { failureOf, tooLate } from './unreachable.ts';
import type { Upstream, UpstreamHeaders, UpstreamRequest } from './upstream.ts';

/** An answer whose head is here. */
export type UpstreamAnswer = {
  status: number;
  headers: UpstreamHeaders;
  body: HeldStream;
  /** Says that it has begun in time: from now on it may take as long as it likes. */
  begun(): void;
};

/**
 * Sends a request; resolves when the head of its answer is there. Rejects with Unreachable. When the scope ends, so does the
 * call: what waits for the answer, or reads it, fails with the scope's reason. So it does with Unreachable if the answer has not
 * begun in `patience` milliseconds; 0 means without limit.
 */
export function receive(
  upstream: Upstream,
  request: UpstreamRequest,
  scope: Scope,
  patience = 0,
): Promise<UpstreamAnswer> {
  return new Promise((resolve, reject) => {
    let body: HeldStream | undefined;
    let release = (): void => {};
    const giveUp = (reason: unknown): void => {
      flow.cancel();
      fail(reason);
    };
    const timer = patience > 0 ? setTimeout(() => giveUp(tooLate()), patience) : undefined;
    const leave = (): void => {
      clearTimeout(timer);
      release();
    };
    const fail = (error: unknown): void => {
      leave();
      if (body) body.fail(error);
      else reject(error);
    };
    const flow = upstream.send(request, {
      head(status, headers) {
        body = holdStream({
          resume: () => flow.resume(),
          cancel() {
            leave();
            flow.cancel();
          },
        });
        resolve({ status, headers, body, begun: () => clearTimeout(timer) });
      },
      write: (piece) => body?.write(piece) ?? true,
      end() {
        leave();
        body?.end();
      },
      fail: (error) => fail(failureOf(error)),
    });
    release = scope.add(giveUp);
  });
}
