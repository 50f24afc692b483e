import {
  anyErrors,
  type Channel,
  type ErrorRow,
  type ErrorVerdict,
  elsewhere,
  inAnswer,
} from '../../providers/index.ts';
import type { UpstreamHeaders } from '../upstream/upstream.ts';
import type { Blame } from './cooling.ts';
import { type ErrorBody, readError } from './error-body.ts';
import type { ErrorRule } from './operator-rules.ts';
import { retryHint } from './retry-hint.ts';

/** An upstream answer as far as it is judged. */
export type Judged = {
  /** Of an error inside an answer that began as a good one: the status that fits it, or 0, and it counts what the error says itself. */
  status: number;
  /** Whether the error came inside such an answer. Where the status is 0, it did. */
  isInside?: boolean;
  headers: UpstreamHeaders;
  /** The beginning of the body, or the error inside it; only read of errors. */
  body: string;
  /** What was asked for. Absent, no error is about the model's name or the caller's headers. */
  asked?: {
    model: string;
    /** Whether a header of this name went to the provider, and was the caller's. */
    isCallers(header: string): boolean;
    /** Whether the request names what another credential may have, if this one hasn't. */
    seeks?: boolean;
  };
};

/** By which an answer is judged: the operator's own rules, then the vendor's. */
export type Rules = { errorRules: readonly ErrorRule[]; channel: Pick<Channel, 'errors'> };

export type Verdict = {
  /** Whose fault it is. */
  kind: 'success' | ErrorVerdict['kind'];
  /** What the credential is to blame for, if it is. */
  blame: Blame | undefined;
  /** The answer goes to the client at once; otherwise the next credential is tried. */
  isTold: boolean;
};

/** What an answer means. `now` is in milliseconds since 1970. */
export function judge(answer: Judged, { errorRules, channel }: Rules, now: number): Verdict {
  if (answer.status >= 200 && answer.status < 300) return { kind: 'success', blame: undefined, isTold: true };
  const error = readError(answer.body);
  const status = statusOf(answer, error);
  const row = rowOf(answer, error, channel);
  const verdict = isAnothers(answer, status, error) && row.verdict.kind === 'request' ? elsewhere : row.verdict;
  const rule = errorRules.find((one) => one.status === status && one.fits(answer.body));
  const blame = blameOf(verdict, answer, now);
  if (!rule) return { kind: verdict.kind, blame, isTold: verdict.kind === 'request' };
  if (!rule.cools) return { kind: rule.stops ? 'request' : 'elsewhere', blame: undefined, isTold: rule.stops };
  return blame
    ? { kind: verdict.kind, blame, isTold: rule.stops }
    : { kind: 'load', blame: { reason: 'unavailable', hint: retryHint(answer, now) }, isTold: rule.stops };
}

const statusOf = ({ status }: Judged, error: ErrorBody): number => status || (error.status ?? inAnswer);

/** Whether an error says that there is nothing here by the id that the request names. */
const isAnothers = ({ asked }: Judged, status: number, { says }: ErrorBody): boolean =>
  asked?.seeks === true && (status === 404 || says.includes('previous_response_not_found'));

/** The row that an error meets: the vendor's, or that of its status. */
export function rowOf(answer: Judged, error: ErrorBody, { errors }: Rules['channel']): ErrorRow {
  const status = statusOf(answer, error);
  return [...errors, ...anyErrors].find((row) => fits(row, status, error, answer))!;
}

const blameOf = (verdict: ErrorVerdict, answer: Judged, now: number): Blame | undefined =>
  verdict.kind === 'load'
    ? { reason: verdict.reason, hint: retryHint(answer, now) }
    : 'reason' in verdict
      ? { reason: verdict.reason }
      : undefined;

/** Whether all conditions of a row hold. */
const fits = (row: ErrorRow, status: number, error: ErrorBody, { asked, isInside = false }: Judged): boolean =>
  (isStatus(row.status, status) || (isInside && row.status === inAnswer)) &&
  (row.says === undefined || row.says.some((one) => error.says.includes(one))) &&
  (row.text === undefined || row.text.test(error.message)) &&
  (row.page === undefined || error.isPage) &&
  (row.namesModel === undefined || (asked !== undefined && namesModel(error.message, asked.model))) &&
  (row.callers === undefined || row.callers.some((header) => asked?.isCallers(header)));

function isStatus(wanted: ErrorRow['status'], status: number): boolean {
  if (wanted === undefined) return true;
  if (typeof wanted === 'number') return wanted === status;
  return 'from' in wanted ? wanted.from <= status && status <= wanted.to : wanted.includes(status);
}

/**
 * What may stand before the model's name: `The model "`, `models/`, `No endpoints found for `. Nothing of a request gets in there. As
 * one expression it would take the test that proves expressions linear four seconds.
 */
const beforeNoun = /^(?:error: )?(?:the |requested |unknown |no such )*/;
const noun = /^(?:models?|deployments?|no endpoints found for)[\s:/"'`]{0,3}/;

/** Whether a message begins by naming the model, as those do that say that there is none of this name. */
function namesModel(message: string, model: string): boolean {
  const named = message.toLowerCase().replace(beforeNoun, '');
  const before = noun.exec(named)?.[0];
  if (before === undefined) return false;
  const rest = named.slice(before.length);
  const name = model.toLowerCase();
  return rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length));
}
