import { setTimeout as sleep } from 'node:timers/promises';
import type { EndpointId } from '../../providers/index.ts';
import { endpoints, mainEndpoints } from '../formats/endpoints.ts';
import { type Problem, ProblemError, unknownModel } from '../formats/problem.ts';
import { type Candidate, noModel } from '../selection/candidates.ts';
import type { Course } from '../selection/conversations.ts';
import { createRounds } from '../selection/rounds.ts';
import { siblingOf } from '../selection/sibling.ts';
import type { Stay } from '../selection/stays.ts';
import type { Turns } from '../selection/turns.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Attempt, Served } from './attempt.ts';
import { type Conclusion, conclude, type Failure, type HeldAnswer } from './conclude.ts';

export type TryOptions = {
  endpoint: EndpointId;
  snapshot: Snapshot;
  turns: Turns;
  attempt: Attempt;
  stay: Stay;
  /** Ends a wait between two rounds. */
  signal: AbortSignal;
};

export type TryOutcome =
  /** `instead`: the model that served in place of the one that was asked for. `course`: that of the conversation, if it has one. */
  (Served & { instead?: string; course: Course | undefined }) | { failed: Conclusion };

/** Timers may fire a little before the clock says so. */
const timerSlack = 2;

/**
 * Tries a model, round after round, until an answer is one. When the model is out of quota its sibling may serve, which gets
 * one round and no sibling of its own. Throws ProblemError if no credential has the model, or, for `noModel`, the endpoint, or not
 * the one that it must be.
 */
export async function tryModel(model: string, options: TryOptions, isSibling = false): Promise<TryOutcome> {
  const { endpoint, snapshot, turns, attempt, stay, signal } = options;
  const { settings, now } = snapshot;
  const candidates = candidatesOf(model, options);
  if (candidates.length === 0) throw new ProblemError(askElsewhere(model, options));
  const conversation = stay.conversationWith(model);
  const failures: Failure[] = [];
  let elsewhere: HeldAnswer | undefined;
  const rounds = createRounds({
    candidates: candidates.filter(({ credential }) => credential.unusable === undefined),
    strategy: settings.routing.strategy,
    group: `${endpoint}\0${model}`,
    maxCredentials: stay.seeks ? 0 : settings['max-retry-credentials'],
    maxWait: settings['max-retry-interval'] * 1000,
    turns,
    now,
    cooldownOf: ({ credential, name }) =>
      snapshot.stateOf(credential).cooling.cooldownOf(name, endpoint, credential.disableCooling),
    place: () => conversation?.place(),
  });
  const failed = (): TryOutcome => ({
    failed: conclude(model, failures, {
      elsewhere,
      seeks: stay.seeks,
      cooldowns: rounds.cooldowns(),
      unusable: candidates.flatMap(({ credential }) => credential.unusable ?? []),
      freeIn: rounds.freeIn(),
    }),
  });

  for (;;) {
    for (let choice = rounds.next(); choice; choice = rounds.next()) {
      conversation?.goTo(choice);
      const outcome = await attempt(choice);
      if ('answer' in outcome) return { ...outcome, course: conversation?.courseOf(choice) };
      if ('elsewhere' in outcome) {
        elsewhere ??= outcome.elsewhere;
        rounds.ruledOut(choice);
        continue;
      }
      failures.push(outcome.failure);
      rounds.failed(choice, outcome.blame);
      if (outcome.blame.reason === 'quota' && !settings['quota-exceeded']['switch-project']) return failed();
    }
    if (isSibling) return failed();
    if (settings['quota-exceeded']['switch-preview-model'] && rounds.outOfQuota()) {
      const instead = offeredSibling(model, options);
      const served = instead !== undefined && (await tryModel(instead, options, true));
      if (served && 'answer' in served) return { ...served, instead };
    }
    const again = rounds.again();
    if (!again) return failed();
    if (again.wait > 0) await sleep(again.wait + timerSlack, undefined, { signal });
  }
}

/** The credentials that may serve the request: all that have the model, or the one that it is bound to. */
export function candidatesOf(
  model: string,
  { snapshot, endpoint, stay }: Pick<TryOptions, 'snapshot' | 'endpoint' | 'stay'>,
): readonly Candidate[] {
  const all = snapshot.candidates(endpoint, model);
  return stay.bound === undefined ? all : all.filter(({ credential }) => credential.authIndex === stay.bound);
}

function offeredSibling(model: string, options: TryOptions): string | undefined {
  const { snapshot, endpoint } = options;
  const sibling = siblingOf(
    model,
    snapshot.offered([endpoint]).map(({ id }) => id),
  );
  return sibling !== undefined && candidatesOf(sibling, options).length > 0 ? sibling : undefined;
}

/** A model that other endpoints have is asked for there; nobody's model is not known. Without a model, nobody has the endpoint. */
function askElsewhere(model: string, { snapshot, endpoint }: TryOptions): Problem {
  const { address } = endpoints[endpoint];
  if (snapshot.candidates(endpoint, model).length > 0) {
    const what = model === noModel ? address : `model ${JSON.stringify(model)}`;
    const message = `${what} is not served by the credential that has what this request names`;
    return { status: 404, code: 'model_not_found', message };
  }
  if (model === noModel)
    return { status: 404, code: 'no_provider', message: `no provider in the config has ${address}` };
  const others = mainEndpoints.filter((other) => other !== endpoint && snapshot.candidates(other, model).length > 0);
  if (others.length === 0) return unknownModel(model);
  const addresses = others.map((other) => endpoints[other].address.replace('{model}', model)).join(' or ');
  const message = `model ${JSON.stringify(model)} is not served here: ask ${addresses}`;
  return { status: 404, code: 'model_not_found', message };
}
