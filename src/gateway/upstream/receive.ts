import { type HeldStream, holdStream } from '../body/held-stream.ts';
import type { Scope } from '../exchange/scope.ts';
import { failureOf } from './unreachable.ts';
import type { Upstream, UpstreamHeaders, UpstreamRequest } from './upstream.ts';

/** An answer whose head is here. */
export type UpstreamAnswer = { status: number; headers: UpstreamHeaders; body: HeldStream };

/**
 * Sends a request; resolves when the head of its answer is there. Rejects with Unreachable. When the scope ends, so does the
 * call: what waits for the answer, or reads it, fails with the scope's reason.
 */
export function receive(upstream: Upstream, request: UpstreamRequest, scope: Scope): Promise<UpstreamAnswer> {
  return new Promise((resolve, reject) => {
    let body: HeldStream | undefined;
    let leave = (): void => {};
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
        resolve({ status, headers, body });
      },
      write: (piece) => body?.write(piece) ?? true,
      end() {
        leave();
        body?.end();
      },
      fail: (error) => fail(failureOf(error)),
    });
    leave = scope.add((reason) => {
      flow.cancel();
      fail(reason);
    });
  });
}
