import type { Rest } from './cooling.ts';
import type { Problem } from './errors.ts';
import { type Reason, reasons } from './reasons.ts';
import type { UpstreamHeaders } from './upstream.ts';

/** An upstream error, kept until it is clear whether the caller gets to see it. */
export type HeldAnswer = { status: number; headers: UpstreamHeaders; body: Uint8Array };

/** How one try of a request failed. Without an answer, the provider wasn't reached. */
export type Failure = { reason: Reason; answer: HeldAnswer | undefined; timedOut: boolean };

export type Circumstances = {
  model: string;
  failures: readonly Failure[];
  /** Of credentials that rest now. */
  rests: readonly Rest[];
  /** Why credentials can't be used at all. */
  unusable: readonly string[];
  /** Whether no credential for the model is free. */
  allRest: boolean;
  now: number;
};

/** What the caller sees when nothing worked: upstream's own words, with the seconds to wait put right, or ours. */
export type Conclusion = { answer: HeldAnswer; retryAfter: number | undefined } | { problem: Problem };

export function conclude(circumstances: Circumstances): Conclusion {
  const { model, failures, rests, unusable, allRest, now } = circumstances;
  const end = rests.reduce((least, { until }) => Math.min(least, until), Infinity);
  const soonest = allRest && rests.length > 0 ? Math.max(0, end - now) / 1000 : undefined;

  const told = failures.filter(({ reason }) => reasons[reason].told);
  const { answer } = told.findLast((failure) => failure.answer) ?? {};
  if (answer && answer.status >= 400) return { answer, retryAfter: answer.status === 429 ? soonest : undefined };
  if (told.length > 0) return { problem: notReached(model, told.at(-1)!) };

  const found = [...failures, ...rests].map(({ reason }) => reason);
  if (found.includes('quota')) {
    const message = `all credentials for model ${JSON.stringify(model)} are cooling down`;
    return { problem: { status: 429, code: 'model_cooldown', message, retryAfter: soonest } };
  }
  const refused = [...new Set([...found.flatMap((reason) => reasons[reason].refusal ?? []), ...unusable])];
  if (refused.length > 0) {
    const message = `no usable credential for model ${JSON.stringify(model)}: ${refused.join('; ')}`;
    return { problem: { status: 503, code: 'no_usable_credential', message, retryAfter: soonest } };
  }
  return { problem: unknownModel(model) };
}

export const unknownModel = (model: string): Problem => ({
  status: 404,
  code: 'model_not_found',
  message: `model ${JSON.stringify(model)} is not known here`,
});

function notReached(model: string, { answer, timedOut }: Failure): Problem {
  const about = `the provider of model ${JSON.stringify(model)}`;
  if (answer)
    return {
      status: 502,
      code: 'bad_gateway',
      message: `${about} answered with a redirect (${answer.status}): its base-url may be wrong`,
    };
  if (timedOut) return { status: 504, code: 'upstream_timeout', message: `${about} took too long to answer` };
  return { status: 502, code: 'upstream_unreachable', message: `${about} could not be reached` };
}
