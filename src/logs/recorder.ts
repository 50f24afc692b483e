import type { Directory } from './directory.ts';
import type { AnswerHead, RecordedRequest, Recorder, StoredBody, UpstreamRequest } from './record.ts';
import type { RecordFile, RecordFileOptions } from './record-file.ts';
import { isGood, type KnownBody, piecesOf, RecordSections } from './record-sections.ts';

/** What the recorders of all exchanges share. */
export type RecorderOptions = Pick<RecordFileOptions, 'files' | 'backlog'> & {
  /** The service's. */
  version: string;
  /** Milliseconds that only go forward. */
  now: () => number;
  /** Asks to hold so many bytes in memory until the exchange ends; a negative number gives them back. */
  hold: (bytes: number) => boolean;
  /** Takes the file when all has been said: it is to be finished with this status and latency, or discarded. */
  done: (file: RecordFile, directory: Directory, outcome: { status: number; milliseconds: number } | undefined) => void;
};

/** The exchange that a recorder takes down. */
export type RecordedExchange = Pick<RecordFileOptions, 'directory' | 'maxBody'> & {
  request: RecordedRequest;
  startedAt: Date;
  /** Everything is written; otherwise only what fails. */
  isWhole: boolean;
};

/**
 * Takes down one exchange. What need not be written at once it holds by reference, as the exchange has it in memory anyway;
 * the pieces of an answer that goes well are not held.
 */
export class ExchangeRecorder implements Recorder {
  readonly #options: RecorderOptions;
  readonly #exchange: RecordedExchange;
  readonly #started: number;
  #sections: RecordSections | undefined;
  #hasEnded = false;
  #hasFailed = false;
  #isAdmitted = true;
  #body: KnownBody;
  #model: string | undefined;
  /** The last request to a provider and its answer, while they aren't written. */
  #sent: { request: UpstreamRequest; body: KnownBody } | undefined;
  #answered: AnswerHead | undefined;
  #held = 0;
  #given: AnswerHead | undefined;
  /** Bytes for the client that weren't written. */
  #passed = 0;

  constructor(options: RecorderOptions, exchange: RecordedExchange) {
    this.#options = options;
    this.#exchange = exchange;
    this.#started = options.now();
  }

  requestBody(body: Uint8Array | StoredBody): void {
    this.#body = body;
  }

  unadmitted(): void {
    this.#isAdmitted = false;
  }

  model(name: string): void {
    this.#model = name;
  }

  upstreamRequest(next: UpstreamRequest): void {
    if (this.#hasEnded) return;
    if (this.#exchange.isWhole) this.#write();
    if (this.#sections) this.#sections.sent(next, next.body);
    else this.#sent = { request: next, body: next.body };
  }

  upstreamAnswer(head: AnswerHead): void {
    if (this.#hasEnded) return;
    if (!isGood(head.status)) this.#write();
    if (this.#sections) this.#sections.answered(head);
    else {
      this.#answered = head;
      this.#letGo();
    }
  }

  upstreamChunk(bytes: Uint8Array): void {
    if (!this.#hasEnded) this.#sections?.upstreamChunk(bytes);
  }

  upstreamError(reason: string): void {
    if (!this.#hasEnded) this.#write().upstreamError(reason);
  }

  answer(head: AnswerHead): void {
    if (this.#hasEnded) return;
    this.#given = head;
    if (this.#exchange.isWhole || (this.#isAdmitted && !isGood(head.status))) this.#write();
    this.#sections?.given(head);
  }

  chunk(bytes: Uint8Array): void {
    if (this.#hasEnded) return;
    if (this.#sections?.isGivenWritten) this.#sections.chunk(bytes);
    else this.#passed += bytes.length;
  }

  fail(): void {
    this.#hasFailed = true;
  }

  end({ status }: { status: number }): void {
    if (this.#hasEnded) return;
    const isKept =
      this.#exchange.isWhole || (this.#isAdmitted && (this.#hasFailed || (status >= 400 && status !== clientLeft)));
    if (isKept) this.#write();
    this.#hasEnded = true;
    if (this.#held > 0) this.#options.hold(-this.#held);
    if (!this.#sections) return;
    this.#sections.end(this.#given ?? { status, headers: {} }, this.#passed);
    const outcome = isKept ? { status, milliseconds: this.#options.now() - this.#started } : undefined;
    this.#options.done(this.#sections.file, this.#exchange.directory, outcome);
  }

  /** What is written, begun with all that has been held. */
  #write(): RecordSections {
    if (this.#sections) return this.#sections;
    const { version, files, backlog } = this.#options;
    const { directory, maxBody, ...exchange } = this.#exchange;
    const first = { ...exchange, version, model: this.#model, body: this.#body };
    this.#sections = new RecordSections({ directory, files, backlog, maxBody }, first);
    if (this.#sent) this.#sections.sent(this.#sent.request, this.#sent.body);
    if (this.#answered) this.#sections.answered(this.#answered, 'let go');
    this.#body = undefined;
    this.#sent = undefined;
    this.#answered = undefined;
    return this.#sections;
  }

  /** A good answer begins: the bodies are still held if there is memory for it, in case that it breaks off. */
  #letGo(): void {
    const own = sizeOf(this.#body);
    const size = own + (this.#sent && this.#sent.body !== this.#body ? sizeOf(this.#sent.body) : 0);
    if (this.#held > 0 || size === 0) return;
    if (this.#options.hold(size)) {
      this.#held = size;
      return;
    }
    if (own > 0) this.#body = 'let go';
    if (this.#sent) this.#sent = { request: { ...this.#sent.request, body: undefined }, body: 'let go' };
  }
}

const clientLeft = 499;
const sizeOf = (body: KnownBody): number => piecesOf(body).reduce((sum, { length }) => sum + length, 0);
