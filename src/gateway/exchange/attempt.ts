import type { Log } from '../../platform/log.ts';
import { silentFor, withKeepalive } from '../body/keepalive.ts';
import { readStream } from '../body/read-stream.ts';
import { editBytes, modelEdits, type ScannedBody, usageEdits } from '../body/request-body.ts';
import { watchedStream } from '../body/watched-stream.ts';
import { withoutKey } from '../client-keys.ts';
import type { Blame, Moment } from '../cooling/cooling.ts';
import { judge } from '../cooling/judge.ts';
import type { Credential } from '../credentials/credential.ts';
import type { CredentialState } from '../credentials/state.ts';
import { endpoints } from '../formats/endpoints.ts';
import { createMeter } from '../metering/meter.ts';
import type { GatewayAnswer, GenerateRequest } from '../request.ts';
import type { Choice } from '../selection/candidates.ts';
import type { Snapshot } from '../snapshot.ts';
import { pathOf } from '../upstream/address.ts';
import { clientHeaders, upstreamHeaders } from '../upstream/headers.ts';
import { receive, type UpstreamAnswer } from '../upstream/receive.ts';
import { Unreachable } from '../upstream/unreachable.ts';
import type { Headers, UpstreamRequest } from '../upstream/upstream.ts';
import type { Failure } from './conclude.ts';
import { beginning } from './finished-exchange.ts';
import type { ExchangeRecord } from './record.ts';
import { type Scope, within } from './scope.ts';

export type AttemptOptions = {
  request: GenerateRequest;
  body: ScannedBody;
  /** The model as the client names it. */
  asked: string;
  snapshot: Snapshot;
  record: ExchangeRecord;
  scope: Scope;
  log: Log;
};

/** An answer that goes to the client, good or of its own making. */
export type Served = { answer: GatewayAnswer };

/** Sends the request with one credential. Rejects only when the client has gone, or by a mistake of ours. */
export type Attempt = (choice: Choice) => Promise<Served | { failure: Failure; blame: Blame }>;

/** An error's body is judged before it can go anywhere; what is over this many bytes is cut off. */
const maxErrorBytes = 1024 * 1024;

/** Makes what sends a request, and notes how that went. */
export function createAttempt({ request, body, asked, snapshot, record, scope, log }: AttemptOptions): Attempt {
  const query = withoutKey(request.query);

  return async (choice) => {
    const { credential, name } = choice;
    const state = snapshot.stateOf(credential);
    const outgoing = outgoingOf(choice);
    record.tried(choice);

    for (let refreshed = false; ; refreshed = true) {
      const moment: Moment = { model: name, endpoint: request.operation, sentAt: state.cooling.begin() };
      const failed = (blame: Blame, failure: Omit<Failure, 'reason'>, code?: string) => {
        const status = failure.answer?.status;
        log.warn('a provider failed a request', {
          'request-id': request.id,
          source: credential.source,
          model: name,
          reason: blame.reason,
          status,
          code,
        });
        state.failed(moment, blame, status);
        return { failure: { reason: blame.reason, ...failure }, blame };
      };
      try {
        const authorization = await authorizationOf(credential, outgoing);
        if (!authorization) return failed({ reason: 'unauthorized' }, { answer: undefined, timedOut: false });
        const headers = upstreamHeaders(request.headers, credential, authorization);
        const answer = await receive(snapshot.upstreamOf(credential), { ...outgoing, headers }, scope);
        if (answer.status >= 200 && answer.status < 300) return { answer: await pass(choice, state, moment, answer) };

        const held = { ...answer, body: await readStream(answer.body, maxErrorBytes) };
        const judged = { ...held, body: Buffer.from(held.body).toString() };
        const verdict = judge(judged, credential.channel.refusals ?? [], snapshot.now());
        if (verdict.kind !== 'failure') {
          record.end({
            status: held.status,
            failed: true,
            failure: { status: held.status, body: beginning(held.body) },
          });
          const own = { ...clientHeaders(held.headers), 'content-length': String(held.body.length) };
          return { answer: { status: held.status, headers: own, body: held.body } };
        }
        const { blame } = verdict;
        if (refreshed || blame.reason !== 'unauthorized' || !(await refresh(credential, authorization)))
          return failed(blame, { answer: held, timedOut: false });
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        return failed({ reason: 'unreachable' }, { answer: undefined, timedOut: error.timedOut }, error.code);
      }
    }
  };

  function outgoingOf({ credential, route, name }: Choice): Omit<UpstreamRequest, 'headers'> {
    const asksForUsage = credential.includeUsage && body.stream && endpoints[route.called].usageOnRequest;
    const edits = [...modelEdits(body, asked, name), ...(asksForUsage ? usageEdits(body) : [])];
    return {
      endpoint: route.called,
      model: name,
      method: 'POST',
      origin: credential.base.origin,
      path: pathOf(credential, route, name, query),
      body: route.translator.request(editBytes(body.bytes, edits)),
    };
  }

  /** Nothing if the credential has none to give. */
  async function authorizationOf(
    credential: Credential,
    outgoing: Omit<UpstreamRequest, 'headers'>,
  ): Promise<Headers | undefined> {
    try {
      const authorization = credential.authorize(outgoing);
      return authorization instanceof Promise ? await within(scope, authorization) : authorization;
    } catch (error) {
      if (request.signal.aborted || error instanceof Unreachable) throw error;
      return undefined;
    }
  }

  /** Whether a refused credential has something else to try. */
  async function refresh(credential: Credential, refused: Headers): Promise<boolean> {
    if (!credential.refresh) return false;
    try {
      return await within(scope, credential.refresh(refused));
    } catch (error) {
      if (request.signal.aborted) throw error;
      return false;
    }
  }

  /** Puts a good answer on its way once its first piece is there: until then another credential could still serve. */
  async function pass(
    { route }: Choice,
    state: CredentialState,
    moment: Moment,
    { status, headers: answered, body }: UpstreamAnswer,
  ): Promise<GatewayAnswer> {
    const type = String(answered['content-type'] ?? '');
    const keepalive = /^\s*text\/event-stream/i.test(type) ? snapshot.keepalive : 0;
    const slow = keepalive > 0 && (await silentFor(body.begun, keepalive));
    if (!slow) await body.begun;
    state.cooling.succeeded(moment);

    const meter = createMeter(type);
    const stream = watchedStream(body, {
      piece(piece) {
        record.firstByte();
        meter.push(piece);
      },
      end(how) {
        const metered = meter.read();
        const broken = how === 'broken' && !request.signal.aborted;
        const complete = how === 'complete';
        record.metered(metered);
        if (broken) state.failed(moment, { reason: 'unreachable' }, undefined);
        else if (complete) state.history.tally.add(metered.error === undefined ? 'success' : 'failed');
        const words = broken ? 'the answer broke off' : complete ? metered.error : undefined;
        const failure = words === undefined ? undefined : { status, body: beginning(Buffer.from(words)) };
        record.end({ status, failed: failure !== undefined, failure });
        scope.end();
      },
    });
    const translated = route.translator.answer(answered, stream);
    const headers = clientHeaders(answered);
    if (keepalive === 0) return { status, headers, body: translated };
    delete headers['content-length'];
    return { status, headers, body: withKeepalive(translated, keepalive) };
  }
}
