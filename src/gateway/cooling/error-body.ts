import { type JsonObject, membersOf, parseJson } from '../../platform/json.ts';

/** What the body of an error says, whatever its shape. */
export type ErrorBody = {
  /** Everything that it calls itself: types, codes, statuses, reasons. */
  says: readonly string[];
  /** Its words, without blanks around them; those of a body that is no JSON as well. */
  message: string;
  /** The status that it names itself. */
  status: number | undefined;
  /** It is no JSON object: a page, or nothing. */
  isPage: boolean;
};

/** As much of the words as is looked at. */
const maxMessage = 2000;

/**
 * Reads OpenAI's, Anthropic's, Google's and xAI's errors, and those in their streams:
 * `{"error": {…}}`, `{"type": "error", "error": {…}}`, `[{"error": {…}}]`, `{"code": …, "error": "words"}`,
 * `{"type": "response.failed", "response": {"error": {…}}}`, and an error without any wrapping.
 */
export function readError(body: string): ErrorBody {
  const parsed = parseJson(body);
  const outer = membersOf(Array.isArray(parsed) ? parsed[0] : parsed);
  const inner = membersOf(outer['error'] ?? membersOf(outer['response'])['error']);
  const reasons = detailsOf(inner).map(({ reason }) => reason);
  const says = [inner['type'], inner['code'], inner['status'], outer['type'], outer['code'], ...reasons];
  const words = [inner['message'], outer['error'], outer['message'], outer['detail']];
  const isPage = Object.keys(outer).length === 0;
  const message = isPage ? body : (words.find((one) => typeof one === 'string') ?? '');
  return {
    says: says.flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : [])),
    message: message.slice(0, maxMessage).trim(),
    status: [inner['code'], outer['code'], inner['status']].map(Number).find((one) => one >= 400 && one < 600),
    isPage,
  };
}

/** The milliseconds of google.rpc.RetryInfo: `{"error":{"details":[{"@type":"…RetryInfo","retryDelay":"34.5s"}]}}`. */
export function retryInfo(body: string): number | undefined {
  if (!body.includes('retryDelay')) return undefined;
  const parsed = parseJson(body);
  const { error } = membersOf(Array.isArray(parsed) ? parsed[0] : parsed);
  const delay = detailsOf(membersOf(error))
    .map(({ retryDelay }) => retryDelay)
    .find((one) => typeof one === 'string');
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(delay ?? '')?.[1];
  return seconds === undefined ? undefined : Math.ceil(Number(seconds) * 1000);
}

const detailsOf = ({ details }: JsonObject): JsonObject[] => (Array.isArray(details) ? details.map(membersOf) : []);
