import type { Flow } from '../../platform/flow.ts';
import { isWhole } from '../body/whole-body.ts';
import type { Upstream, UpstreamHeaders, UpstreamRequest } from './upstream.ts';

/** What the first origin came to: the beginning of its answer, or what kept it from coming. */
export type FirstOutcome = { status: number; headers: UpstreamHeaders } | { error: unknown };

/** Hears of a request that is sent again, and why. Must return at once and never throw. */
export type OnFallback = (request: UpstreamRequest, first: FirstOutcome) => void;

/** Whether an answer says that the place is at fault, or out of room, and not the request. */
const isPlaces = (status: number): boolean => status === 404 || status === 429 || status >= 500;

/** Sends a request again to another origin when the first one can't be reached, or refuses it for reasons of its own. */
export const withFallback = (upstream: Upstream, origin: string, onFallback?: OnFallback): Upstream => ({
  send(request, sink) {
    if (request.body !== null && !isWhole(request.body)) return upstream.send(request, sink);
    let flow: Flow | undefined;
    let isBegun = false;
    const again = (first: FirstOutcome): void => {
      isBegun = true;
      flow?.cancel();
      const next = { ...request, origin };
      onFallback?.(next, first);
      flow = upstream.send(next, sink);
    };
    flow = upstream.send(request, {
      head(status, headers) {
        if (isPlaces(status)) again({ status, headers });
        else {
          isBegun = true;
          sink.head(status, headers);
        }
      },
      write: (piece) => sink.write(piece),
      end: () => sink.end(),
      fail: (error) => (isBegun ? sink.fail(error) : again({ error })),
    });
    return { resume: () => flow?.resume(), cancel: () => flow?.cancel() };
  },
});
