import { setTimeout as sleep } from 'node:timers/promises';
import type { EndpointId } from '../providers/index.ts';
import { type Attempt, createAttempt, type Served } from './attempt.ts';
import { scanBody } from './body-edit.ts';
import { conclude, type Failure, unknownModel } from './conclude.ts';
import { endpoints, mainEndpoints } from './endpoints.ts';
import { type Problem, ProblemError } from './errors.ts';
import { beginning } from './exchange.ts';
import type { Parts } from './forward.ts';
import { callerHeaders } from './headers.ts';
import type { GatewayAnswer, GatewayRequest } from './index.ts';
import { siblingOf } from './models.ts';
import type { Note } from './note.ts';
import { createRounds } from './rounds.ts';
import type { Snapshot } from './snapshot.ts';

export type GenerateRequest = GatewayRequest & { operation: EndpointId };

/** One request on its way. */
export type Call = { parts: Parts; snapshot: Snapshot; request: GenerateRequest; note: Note };

/** Timers may fire a little before the clock says so. */
const timerSlack = 2;

/** Answers with the first upstream answer that is one; with what the config says about retries until then. Throws ProblemError. */
export async function serve(call: Call): Promise<GatewayAnswer> {
  const { request, note } = call;
  const body = scanBody(await request.body());
  const model = request.model ?? body.model;
  if (model === undefined || model === '')
    throw new ProblemError({ status: 400, code: 'missing_model', message: 'the body needs a "model", a string' });
  note.model(model);

  return answerOf(call, await serveModel(call, model, createAttempt(call, body, model)));
}

type Failed = { failed: ReturnType<typeof conclude> };

/**
 * Tries a model, round after round. When it is out of quota its sibling may serve, which gets one round and no sibling of
 * its own; `instead` names it.
 */
async function serveModel(
  call: Call,
  model: string,
  attempt: Attempt,
  isSibling = false,
): Promise<(Served & { instead?: string }) | Failed> {
  const { parts, snapshot, request } = call;
  const { settings } = snapshot;
  const candidates = snapshot.candidates(request.operation, model);
  if (candidates.length === 0) throw new ProblemError(askElsewhere(snapshot, request.operation, model));
  const usable = candidates.filter(({ credential }) => credential.unusable === undefined);
  const failures: Failure[] = [];
  const rounds = createRounds({
    candidates: usable,
    strategy: settings.routing.strategy,
    group: `${request.operation}\0${model}`,
    maxCredentials: settings['max-retry-credentials'],
    maxWait: settings['max-retry-interval'] * 1000,
    turns: parts.turns,
    now: parts.now,
    restOf: ({ credential, name }) =>
      snapshot.stateOf(credential).cooling.restOf(name, request.operation, credential.disableCooling),
  });
  const failed = (): Failed => ({
    failed: conclude({
      model,
      failures,
      rests: rounds.rests(),
      unusable: candidates.flatMap(({ credential }) => credential.unusable ?? []),
      allRest: rounds.rests().length === usable.reduce((sum, { names }) => sum + names.length, 0),
      now: parts.now(),
    }),
  });

  for (;;) {
    for (let choice = rounds.next(); choice; choice = rounds.next()) {
      const outcome = await attempt(choice);
      if (!('blame' in outcome)) return outcome;
      failures.push(outcome.failure);
      rounds.failed(choice, outcome.blame);
      if (outcome.blame.reason === 'quota' && !settings['quota-exceeded']['switch-project']) return failed();
    }
    if (isSibling) return failed();
    if (settings['quota-exceeded']['switch-preview-model'] && rounds.outOfQuota()) {
      const instead = offeredSibling(snapshot, request.operation, model);
      const served = instead !== undefined && (await serveModel(call, instead, attempt, true));
      if (served && 'answer' in served) return { ...served, instead };
    }
    const again = rounds.again();
    if (!again) return failed();
    if (again.wait > 0) await sleep(again.wait + timerSlack, undefined, { signal: request.signal });
  }
}

function offeredSibling(snapshot: Snapshot, endpoint: EndpointId, model: string): string | undefined {
  const sibling = siblingOf(
    model,
    snapshot.offered([endpoint]).map(({ id }) => id),
  );
  return sibling !== undefined && snapshot.candidates(endpoint, sibling).length > 0 ? sibling : undefined;
}

/** A model that other endpoints have is asked for there; nobody's model is not known. */
function askElsewhere(snapshot: Snapshot, endpoint: EndpointId, model: string): Problem {
  const others = mainEndpoints.filter((other) => other !== endpoint && snapshot.candidates(other, model).length > 0);
  if (others.length === 0) return unknownModel(model);
  const addresses = others.map((other) => endpoints[other].address.replace('{model}', model)).join(' or ');
  const message = `model ${JSON.stringify(model)} is not served here: ask ${addresses}`;
  return { status: 404, code: 'model_not_found', message };
}

function answerOf({ note, request }: Call, served: Awaited<ReturnType<typeof serveModel>>): GatewayAnswer {
  const own = { 'x-cliproxy-request-id': request.id };
  if ('answer' in served) {
    const { answer, instead } = served;
    const substitute = instead !== undefined && { 'x-cliproxy-served-model': instead };
    return { ...answer, headers: { ...answer.headers, ...own, ...substitute } };
  }
  if ('problem' in served.failed) throw new ProblemError(served.failed.problem);
  const { answer, retryAfter } = served.failed;
  const { 'retry-after-ms': precise, ...headers } = callerHeaders(answer.headers);
  const wait =
    retryAfter === undefined
      ? precise !== undefined && { 'retry-after-ms': precise }
      : { 'retry-after': String(Math.max(1, Math.ceil(retryAfter))) };
  note.end({ status: answer.status, failed: true, failure: { status: answer.status, body: beginning(answer.body) } });
  return {
    status: answer.status,
    headers: { ...headers, ...wait, 'content-length': String(answer.body.length), ...own },
    body: [answer.body],
  };
}
