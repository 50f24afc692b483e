import type { Flow } from '../platform/flow.ts';
import { errors } from '../platform/undici.ts';
import { errorAnswer, type Head, headOf } from './answer.ts';
import type { Frame } from './frames.ts';
import type { AnswerSink, RelayTimes } from './types.ts';

/** One request at a page, until the last piece of its answer has been taken. */
export type Exchange = Flow & {
  /** Takes what the page sends under its id. */
  take(frame: Pick<Frame, 'type' | 'payload'>): void;
  /** The page is gone while it owes something. */
  fail(error: Error): void;
};

export type ExchangeOptions = {
  times: RelayTimes;
  /** Whether the page isn't being read: then it isn't late. */
  isPaused(): boolean;
  /** The page owes nothing more. `early`: it doesn't know that yet. */
  onDone(early: boolean): void;
  /** Whether so much waits to be taken that the page must not be read on. */
  onCongestion(congested: boolean): void;
};

/** Bytes that wait for a slow reader before all of its page's requests do: they come over one connection. */
const highWater = 1024 * 1024;
/** What a waiting piece takes at least, however short it is. */
const pieceBytes = 128;

/** How an answer begins whose page doesn't say it. */
const plain: Head = { status: 200, headers: {} };

export function createExchange(sink: AnswerSink, { times, isPaused, onDone, onCongestion }: ExchangeOptions): Exchange {
  let begun = false;
  /** The page owes nothing more. */
  let done = false;
  /** The sink gets nothing more. */
  let over = false;
  /** The sink has asked for no more. */
  let full = false;
  let held: Uint8Array[] = [];
  let size = 0;
  let congested = false;
  let timer = setTimeout(late, times.head);

  function late(): void {
    if (isPaused()) return void timer.refresh();
    // The gateway knows by these that a provider took too long.
    close(begun ? new errors.BodyTimeoutError() : new errors.HeadersTimeoutError(), true);
  }

  function setSize(next: number): void {
    size = next;
    const now = size >= highWater;
    if (now === congested) return;
    congested = now;
    onCongestion(congested);
  }

  function finish(early = false): void {
    if (done) return;
    done = true;
    clearTimeout(timer);
    onDone(early);
  }

  /** Ends it early; what waits is dropped. */
  function close(error: Error | undefined, early: boolean): void {
    if (over) return;
    over = true;
    held = [];
    setSize(0);
    finish(early);
    if (error) sink.fail(error);
  }

  function begin({ status, headers }: Head): void {
    if (begun) return;
    begun = true;
    clearTimeout(timer);
    timer = setTimeout(late, times.idle);
    sink.head(status, headers);
  }

  function writeHeld(): void {
    const piece = Buffer.concat(held);
    held = [];
    try {
      full = !sink.write(piece);
    } catch (error) {
      close(error as Error, true);
    }
    setSize(0);
  }

  function drain(): void {
    if (over || full) return;
    if (held.length > 0) writeHeld();
    if (!done || full || over) return;
    over = true;
    sink.end();
  }

  function write(text: unknown): void {
    if (typeof text !== 'string' || text === '' || over) return;
    const piece = Buffer.from(text);
    held.push(piece);
    drain();
    if (held.length > 0) setSize(size + Math.max(piece.length, pieceBytes));
  }

  function end(): void {
    finish();
    drain();
  }

  function whole(head: Head, body: unknown): void {
    begin(head);
    write(body);
    end();
  }

  /** Answers for a page that says what went wrong, or makes no sense. */
  function problem(payload: Frame['payload']): void {
    const { status, headers, body } = errorAnswer(payload);
    if (begun) close(new Error(`the page broke its answer off (${status})`), false);
    else whole({ status, headers }, body);
  }

  /** What each type of frame does. */
  const types: Partial<Record<string, (payload: Frame['payload']) => void>> = {
    http_response(payload) {
      const head = headOf(payload);
      if (head) whole(head, payload?.['body']);
      else problem(undefined);
    },
    stream_start(payload) {
      const head = headOf(payload);
      if (head) begin(head);
      else problem(undefined);
    },
    stream_chunk(payload) {
      begin(plain);
      write(payload?.['data']);
    },
    stream_end() {
      begin(plain);
      end();
    },
    error: problem,
  };

  return {
    take({ type, payload }) {
      if (done) return;
      timer.refresh();
      if (Object.hasOwn(types, type)) types[type]?.(payload);
    },
    fail: (error) => close(error, false),
    resume() {
      full = false;
      drain();
    },
    cancel: () => close(undefined, true),
  };
}
