import type { Problem } from '../formats/problem.ts';
import { type Choice, upstreamNames } from '../selection/candidates.ts';
import type { Stay } from '../selection/stays.ts';
import * as problems from './problems.ts';

/** What becomes of a further request on a link: who is asked for it, or why nobody is and so the link should be retired. */
export type Next = { choice: Choice } | { problem: Problem; why: string };

/** What serves the link, and for which model, as the client names it, it was chosen. */
export type Serving = { choice: Choice; model: string };

/** Another model goes to the same provider, if that has it. What another one keeps is not asked for here. */
export function goOn(model: string, serving: Serving, stay: Stay, settings: { 'force-model-prefix': boolean }): Next {
  const { credential, route, name: first } = serving.choice;
  const forcePrefix = settings['force-model-prefix'];
  const name = model === serving.model ? first : upstreamNames(credential, model, forcePrefix)[0];
  if (stay.bound !== undefined && stay.bound !== credential.authIndex)
    return { problem: problems.keptElsewhere, why: 'what was asked for is kept elsewhere' };
  if (name === undefined) return { problem: problems.notOnThis(model), why: 'the model is served elsewhere' };
  return { choice: { credential, route, name } };
}
