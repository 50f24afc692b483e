import type { EndpointId } from '../../providers/index.ts';
import type { Credential } from '../credentials/credential.ts';
import type { Attempt } from '../exchange/attempt.ts';
import { candidatesOf, type TryOutcome, tryModel } from '../exchange/try-model.ts';
import { endpoints } from '../formats/endpoints.ts';
import { ProblemError } from '../formats/problem.ts';
import type { Stay } from '../selection/stays.ts';
import type { Turns } from '../selection/turns.ts';
import type { Snapshot } from '../snapshot.ts';

/** What a link is asked for with, which decides where it goes. */
export type Asking = {
  model: string;
  endpoint: EndpointId;
};

export type ChooseOptions = { snapshot: Snapshot; turns: Turns; attempt: Attempt; stay: Stay; signal: AbortSignal };

/** Whether a credential has an endpoint over WebSocket. */
export const hasSocket = ({ sockets = [] }: Credential, endpoint: EndpointId): boolean => sockets.includes(endpoint);

/**
 * Chooses among the credentials that have the model over WebSocket, as for requests over HTTP, and tries one after the other
 * until one has taken the handshake. Throws ProblemError if none has the model.
 */
export async function choose({ model, endpoint }: Asking, options: ChooseOptions): Promise<TryOutcome> {
  const { snapshot, ...others } = options;
  const withSockets: Snapshot = {
    ...snapshot,
    candidates: (at, name) =>
      snapshot.candidates(at, name).filter(({ credential }) => at !== endpoint || hasSocket(credential, endpoint)),
  };
  const trying = { ...others, endpoint, snapshot: withSockets };
  if (candidatesOf(model, { ...trying, snapshot }).length > 0 && candidatesOf(model, trying).length === 0)
    throw new ProblemError({
      status: 426,
      code: 'upgrade_required',
      message: `model ${JSON.stringify(model)} is not served over WebSocket: ask ${endpoints[endpoint].address}`,
    });
  return tryModel(model, trying);
}
