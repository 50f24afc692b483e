import { silentFor, withKeepalive } from '../body/keepalive.ts';
import { watchedStream } from '../body/watched-stream.ts';
import type { Moment } from '../cooling/cooling.ts';
import type { CredentialState } from '../credentials/state.ts';
import type { Translator } from '../formats/translator.ts';
import { createMeter } from '../metering/meter.ts';
import type { GatewayAnswer } from '../request.ts';
import { clientHeaders } from '../upstream/headers.ts';
import type { UpstreamAnswer } from '../upstream/receive.ts';
import { beginning } from './finished-exchange.ts';
import type { ExchangeRecord } from './record.ts';
import type { Scope } from './scope.ts';

export type PassOptions = {
  translator: Translator;
  /** Of the credential that serves, and what of it is asked for. */
  state: CredentialState;
  moment: Moment;
  /** Milliseconds after which a silent event stream gets a comment; 0: none. */
  keepalive: number;
  record: ExchangeRecord;
  /** Ends with the answer. */
  scope: Scope;
};

const brokenOff = 'the answer broke off';

/**
 * Puts a good answer on its way to the client. Resolves once its first piece is there: until then another credential could still
 * serve. Rejects with Unreachable if it breaks off before.
 */
export async function passAnswer(
  { status, headers: answered, body }: UpstreamAnswer,
  { translator, state, moment, keepalive, record, scope }: PassOptions,
): Promise<GatewayAnswer> {
  const type = String(answered['content-type'] ?? '');
  const isKeptAlive = keepalive > 0 && /^\s*text\/event-stream/i.test(type);
  const isSlow = isKeptAlive && (await silentFor(body.begun, keepalive));
  if (!isSlow) await body.begun;
  state.cooling.succeeded(moment);

  const meter = createMeter(type);
  const watched = watchedStream(body, {
    piece(piece) {
      record.piece(piece);
      meter.push(piece);
    },
    end(how) {
      const metered = meter.read();
      record.metered(metered);
      const isBroken = how === 'broken' && !scope.signal.aborted;
      if (isBroken) state.failed(moment, { reason: 'unreachable' }, undefined);
      else if (how === 'complete') state.history.tally.add(metered.error === undefined ? 'success' : 'failed');
      if (isBroken) record.broke(brokenOff);
      const why = isBroken ? brokenOff : how === 'complete' ? metered.error : undefined;
      const failure = why === undefined ? undefined : { status, body: beginning(Buffer.from(why)) };
      record.end({ status, failed: failure !== undefined, failure });
      scope.end();
    },
  });
  const stream = translator.answer(answered, watched);
  const headers = clientHeaders(answered);
  if (stream !== watched) delete headers['content-length']; // it is another body
  if (!isKeptAlive) return { status, headers, body: stream };
  delete headers['content-length']; // comments come on top
  return { status, headers, body: withKeepalive(stream, keepalive) };
}
