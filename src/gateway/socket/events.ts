import { isObject, type JsonObject, membersOf, parseJson } from '../../platform/json.ts';
import type { HeldAnswer } from '../exchange/conclude.ts';
import { endings } from '../formats/endings.ts';
import { statusOfError } from '../formats/error-status.ts';
import { problemAnswer } from '../formats/errors.ts';
import type { Problem } from '../formats/problem.ts';
import { createMeter } from '../metering/meter.ts';
import type { GatewayAnswer } from '../request.ts';

/** The problem as an event of the protocol that the client speaks. */
export const problemEvent = (problem: Problem): Buffer => errorEvent(problemAnswer(problem, 'openai', ''));

/** Of the answer's own transport, and so of no use in an event. */
const ofTransport = /^(?:content-|x-cliproxy-request-id$)/;

/** An answer that tells of an error, as such an event: `{"type": "error", "status": …, "error": {…}, "headers"?: {…}}`. */
export function errorEvent({ status, headers, body }: Pick<GatewayAnswer, 'status' | 'headers' | 'body'>): Buffer {
  const text = body instanceof Uint8Array ? Buffer.from(body).toString() : '';
  const told = membersOf(parseJson(text));
  const error = isObject(told['error']) ? told['error'] : { message: messageIn(told) ?? text, code: null, param: null };
  const kept = Object.entries(headers).filter(([name]) => !ofTransport.test(name));
  const also = kept.length > 0 && { headers: Object.fromEntries(kept) };
  return Buffer.from(JSON.stringify({ type: 'error', status, error, ...also }));
}

/** The error that an event tells of, as the provider would have told it with a status of its own. */
export function heldError(event: Uint8Array): HeldAnswer {
  const members = membersOf(parseJson(Buffer.from(event).toString()));
  const error = members['error'] ?? membersOf(members['response'])['error'] ?? members;
  const named = [members['status'], members['status_code']].map(Number).find((one) => one >= 400 && one <= 599);
  const body = Buffer.from(JSON.stringify({ error }));
  return { status: named ?? statusOfError(error), headers: headersIn(members), body, plain: body, isInside: true };
}

/** The same, if an event tells of one. */
export function errorIn(event: Uint8Array): HeldAnswer | undefined {
  const meter = createMeter('application/json', endings.responses);
  meter.push(event);
  meter.end();
  return meter.read().error === undefined ? undefined : heldError(event);
}

/** The type of an event of the answer. All vendors write it first. */
const responseEvent = /^\{ ?"type": ?"response\.([a-z_]{1,40})/;

/** Which part of the answer an event is, such as `created`; nothing if it tells of something else. */
export const partOf = (event: Buffer): string | undefined => responseEvent.exec(event.toString('latin1', 0, 80))?.[1];

/** The headers that an event carries: those that an answer would have had. */
function headersIn({ headers }: JsonObject): Record<string, string> {
  const values = Object.entries(membersOf(headers)).filter(([, value]) => ['string', 'number'].includes(typeof value));
  return Object.fromEntries(values.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

const messageIn = ({ error, message, detail }: JsonObject): string | undefined =>
  [error, message, detail].find((one) => typeof one === 'string') as string | undefined;
