import { editBytes, modelEdits, type ScannedBody, usageEdits } from './body-edit.ts';
import type { Failure } from './conclude.ts';
import type { Blame, Moment } from './cooling.ts';
import { blameCredential, type CredentialState } from './credential-state.ts';
import { beginning } from './exchange.ts';
import { callerHeaders, type Headers, upstreamHeaders, withoutKey } from './headers.ts';
import type { GatewayAnswer } from './index.ts';
import { judge } from './judge.ts';
import { silentFor, withKeepalive } from './keepalive.ts';
import { createMeter } from './meter.ts';
import { passingBody } from './passing-body.ts';
import type { Choice } from './select.ts';
import type { Call } from './serve.ts';
import { callUpstream, readError, Unreachable, type UpstreamAnswer, upstreamAddress } from './upstream.ts';

/** An answer that goes to the caller, good or of his own making. */
export type Served = { answer: GatewayAnswer };

export type Attempt = (choice: Choice) => Promise<Served | { failure: Failure; blame: Blame }>;

/**
 * Makes what sends a request with one credential, and notes how that went. `asked` is the model as the caller names it.
 * Rejects only when the client has gone.
 */
export function createAttempt(call: Call, body: ScannedBody, asked: string): Attempt {
  const { parts, snapshot, request, note } = call;
  const { now, timeouts } = parts;
  const query = withoutKey(request.query);

  return async (choice) => {
    const { credential, name } = choice;
    const state = snapshot.stateOf(credential);
    const moment: Moment = { model: name, endpoint: request.operation, sentAt: state.cooling.begin() };
    note.tried(choice);
    const failed = (
      blame: Blame,
      failure: Omit<Failure, 'reason'>,
      code?: string,
    ): { failure: Failure; blame: Blame } => {
      const status = failure.answer?.status;
      const { source } = credential;
      const { reason } = blame;
      parts.log.warn('a provider failed a request', {
        'request-id': request.id,
        source,
        model: name,
        reason,
        status,
        code,
      });
      blameCredential(state, moment, blame, { time: now(), status });
      return { failure: { reason, ...failure }, blame };
    };
    try {
      const answer = await callUpstream({
        dispatcher: snapshot.dispatcher(credential),
        address: upstreamAddress(credential, request.operation, name, query),
        headers: upstreamHeaders(request.headers, credential),
        body: editBytes(body.bytes, [
          ...modelEdits(body, asked, name),
          ...(wantsUsage(call, choice, body) ? usageEdits(body) : []),
        ]),
        signal: request.signal,
        timeouts,
      });
      if (answer.status >= 200 && answer.status < 300) return { answer: await passing(call, state, moment, answer) };

      const held = { status: answer.status, headers: answer.headers, body: await readError(answer, request.signal) };
      const judged = { ...held, body: Buffer.from(held.body).toString() };
      const verdict = judge(judged, credential.provider.refusals ?? [], now());
      if (verdict.kind === 'failure') return failed(verdict.blame, { answer: held, timedOut: false });
      note.end({ status: held.status, failed: true, failure: { status: held.status, body: beginning(held.body) } });
      const headers = { ...callerHeaders(held.headers), 'content-length': String(held.body.length) };
      return { answer: { status: held.status, headers, body: [held.body] } };
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      return failed({ reason: 'unreachable' }, { answer: undefined, timedOut: error.timedOut }, error.code);
    }
  };
}

/** Only streams of completions have the option. */
const wantsUsage = ({ request }: Call, { credential }: Choice, { stream }: ScannedBody): boolean =>
  credential.includeUsage &&
  stream &&
  (request.operation === 'createChatCompletion' || request.operation === 'createCompletion');

/** Puts a good answer on its way once its first piece is there: until then another credential could still serve. */
async function passing(
  { parts, snapshot, request, note }: Call,
  state: CredentialState,
  moment: Moment,
  answer: UpstreamAnswer,
): Promise<GatewayAnswer> {
  const { status } = answer;
  const type = String(answer.headers['content-type'] ?? '');
  const isStream = /^\s*text\/event-stream/i.test(type);
  const keepalive = isStream ? (snapshot.settings.streaming?.['keepalive-seconds'] ?? 0) * 1000 : 0;
  let first: UpstreamAnswer['first'] | undefined = answer.first;
  const slow = keepalive > 0 && (await silentFor(first, keepalive));
  if (!slow) await first;
  state.cooling.succeeded(moment);

  const meter = createMeter(type);
  const body = passingBody({
    chunks: {
      next() {
        const next = first ?? answer.rest.next();
        first = undefined;
        return next;
      },
      return: () => answer.rest.return(),
    },
    signal: request.signal,
    watch(chunk) {
      note.firstByte();
      meter.push(chunk);
    },
    end(how) {
      const metered = meter.read();
      note.metered(metered);
      if (how === 'broken')
        blameCredential(state, moment, { reason: 'unreachable' }, { time: parts.now(), status: undefined });
      else if (how === 'complete') state.record.tally.add(metered.error === undefined ? 'success' : 'failed');
      const body = how === 'broken' ? 'the answer broke off' : metered.error;
      const failed = how === 'broken' || (how === 'complete' && body !== undefined);
      note.end({ status, failed, failure: failed ? { status, body: beginning(Buffer.from(body ?? '')) } : undefined });
    },
  });
  const headers: Headers = callerHeaders(answer.headers);
  if (keepalive > 0) delete headers['content-length'];
  return { status, headers, body: keepalive > 0 ? withKeepalive(body, keepalive) : body };
}
