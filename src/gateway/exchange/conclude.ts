import type { Blame, Cooldown } from '../cooling/cooling.ts';
import { reasons } from '../cooling/reasons.ts';
import { type Problem, unknownModel } from '../formats/problem.ts';
import { noModel } from '../selection/candidates.ts';
import type { UpstreamHeaders } from '../upstream/upstream.ts';

/** An upstream error, kept until it is clear whether the client gets to see it. */
export type HeldAnswer = {
  status: number;
  headers: UpstreamHeaders;
  body: Uint8Array;
  /** The body without the encodings that its headers name. */
  plain: Uint8Array;
  /** It came inside an answer with a good status; `status` is the one that fits it. */
  isInside?: true;
};

/** How one attempt failed. Without an answer, the provider wasn't reached, or what it answered was none (`flaw`). */
export type Failure = Blame & { answer: HeldAnswer | undefined; timedOut: boolean; flaw?: string | undefined };

/** What else is known when all that could be tried has been. */
export type Circumstances = {
  /** The first answer of a credential that can't serve this request, though another may. */
  elsewhere: HeldAnswer | undefined;
  /** Whether the request names what one credential has, and nobody knows which. */
  seeks: boolean;
  /** Of credentials that were not asked, and of those that have failed. */
  cooldowns: readonly Cooldown[];
  /** Why some can't be used at all. */
  unusable: readonly string[];
  /** Seconds until the first is free again; absent while one is free. */
  freeIn: number | undefined;
};

/** What the client sees when nothing worked: upstream's own words, with the seconds to wait put right, or ours. */
export type Conclusion = { answer: HeldAnswer; retryAfter: number | undefined } | { problem: Problem };

/** What a request was for, as our words name it. */
const subject = (model: string): string => (model === noModel ? 'this endpoint' : `model ${JSON.stringify(model)}`);

/**
 * Concludes from all failures of a request for `model`, in their order. A load comes first, since it passes; then what a
 * credential has said about the request itself, unless one that only cools may have what the others haven't.
 */
export function conclude(
  model: string,
  failures: readonly Failure[],
  { elsewhere, seeks, cooldowns, unusable, freeIn }: Circumstances,
): Conclusion {
  const told = failures.filter(({ reason }) => reasons[reason].told);
  const { answer } = told.findLast((failure) => failure.answer) ?? {};
  if (answer && answer.status >= 400) {
    const hints = failures.flatMap(({ hint }) => hint ?? []);
    const hinted = hints.length > 0 ? Math.min(...hints) / 1000 : undefined;
    return { answer, retryAfter: answer.status === 429 ? (freeIn ?? hinted) : hinted };
  }
  if (told.length > 0) return { problem: notReached(model, told.at(-1)!) };
  if (elsewhere && seeks && cooldowns.some(({ reason }) => reason === 'quota')) {
    const message = `a credential that may have what this request names is cooling down for ${subject(model)}`;
    return { problem: { status: 429, code: 'model_cooldown', message, retryAfter: freeIn } };
  }
  if (elsewhere) return { answer: elsewhere, retryAfter: undefined };

  const found = [...failures, ...cooldowns].map(({ reason }) => reason);
  if (found.includes('quota')) {
    const message = `all credentials for ${subject(model)} are cooling down`;
    return { problem: { status: 429, code: 'model_cooldown', message, retryAfter: freeIn } };
  }
  const refused = [...new Set([...found.flatMap((reason) => reasons[reason].refusal ?? []), ...unusable])];
  if (refused.length > 0) {
    const message = `no usable credential for ${subject(model)}: ${refused.join('; ')}`;
    return { problem: { status: 503, code: 'no_usable_credential', message, retryAfter: freeIn } };
  }
  return { problem: unknownModel(model) };
}

function notReached(model: string, { answer, timedOut, flaw }: Failure): Problem {
  const about = `the provider of ${subject(model)}`;
  if (answer)
    return {
      status: 502,
      code: 'bad_gateway',
      message: `${about} answered with a redirect (${answer.status}): its base-url may be wrong`,
    };
  if (flaw !== undefined) return { status: 502, code: 'bad_gateway', message: `${about} ${flaw}` };
  if (timedOut) return { status: 504, code: 'upstream_timeout', message: `${about} took too long to answer` };
  return { status: 502, code: 'upstream_unreachable', message: `${about} could not be reached` };
}
