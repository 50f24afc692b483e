import type { Flow } from '../../platform/flow.ts';
import { isWhole } from '../body/whole-body.ts';
import type { Upstream } from './upstream.ts';

/** Whether an answer says that the place is at fault, or out of room, and not the request. */
const isPlaces = (status: number): boolean => status === 404 || status === 429 || status >= 500;

/** Sends a request again to another origin when the first one can't be reached, or refuses it for reasons of its own. */
export const withFallback = (upstream: Upstream, origin: string): Upstream => ({
  send(request, sink) {
    if (request.body !== null && !isWhole(request.body)) return upstream.send(request, sink);
    let flow: Flow | undefined;
    let isBegun = false;
    const again = (): void => {
      isBegun = true;
      flow?.cancel();
      flow = upstream.send({ ...request, origin }, sink);
    };
    flow = upstream.send(request, {
      head(status, headers) {
        if (isPlaces(status)) again();
        else {
          isBegun = true;
          sink.head(status, headers);
        }
      },
      write: (piece) => sink.write(piece),
      end: () => sink.end(),
      fail: (error) => (isBegun ? sink.fail(error) : again()),
    });
    return { resume: () => flow?.resume(), cancel: () => flow?.cancel() };
  },
});
