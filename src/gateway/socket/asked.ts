import { editBytes, modelEdits, type ScannedBody } from '../body/request-body.ts';
import { beginning, type FinishedExchange } from '../exchange/finished-exchange.ts';
import { ExchangeRecord } from '../exchange/record.ts';
import type { Choice } from '../selection/candidates.ts';
import type { LinkRequest, LinkTap } from './link-request.ts';

/** An exchange that a client has asked for. */
export type Asked = {
  id: string;
  tap: LinkTap | undefined;
  record: ExchangeRecord;
  /** As the client names it. */
  model: string;
  frame: ScannedBody;
};

export type AskOptions = {
  request: LinkRequest;
  clientKey: string;
  now: () => number;
  emit(exchange: FinishedExchange): void;
};

/** Begins to note what a client asks for with a frame. */
export function ask(frame: ScannedBody, model: string, { request, clientKey, now, emit }: AskOptions): Asked {
  const { id, tap } = request.begin();
  const { address, headers, clientIp } = request;
  const record = new ExchangeRecord({ id, address, headers, clientIp, tap }, clientKey, { now, emit });
  tap?.requestBody(frame.bytes);
  record.received();
  record.model(model);
  return { id, tap, record, model, frame };
}

/** What the client asks for, as this provider is asked for it. */
export function frameFor({ frame, model }: Asked, { name }: Choice): Uint8Array {
  const edited = editBytes(frame.bytes, modelEdits(frame, model, name));
  return edited instanceof Uint8Array ? edited : Buffer.concat(edited);
}

/** Ends what is refused; returns the event that says so. */
export function refuse({ tap, record }: Asked, status: number, event: Buffer): Buffer {
  tap?.answer({ status, headers: {} });
  tap?.chunk(event);
  record.end({ status, failed: true, failure: { status, body: beginning(event) } });
  tap?.end({ status });
  return event;
}

/** Ends what the client no longer waits for. */
export function leave({ tap, record }: Pick<Asked, 'tap' | 'record'>): void {
  record.end({ status: 499, failed: false, failure: undefined });
  tap?.end({ status: 499 });
}
