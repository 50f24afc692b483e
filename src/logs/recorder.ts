import type { Directory } from './directory.ts';
import { requestLogName } from './names.ts';
import type {
  AnswerHead,
  HeaderValues,
  RecordedBody,
  RecordedRequest,
  Recorder,
  StoredBody,
  UpstreamRequest,
} from './record.ts';
import { beginRecordFile, type RecordFile, type RecordFileOptions } from './record-file.ts';
import type { Scratch } from './record-scratch.ts';
import { mask, redact, redactHeader, secretsOf } from './redact.ts';

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

/** What of a body is known: nothing came, it is no longer in memory or never was, or its bytes. */
type Body = undefined | 'let go' | StoredBody | RecordedBody;

/** What stands in place of a body. */
const notes = {
  'let go': '[not kept: the answer had begun well]\n\n',
  stored: '[not kept: it was too large for the memory]\n\n',
};

/**
 * Takes down one exchange. What need not be written at once it holds by reference, as the exchange has it in memory anyway;
 * the pieces of an answer that goes well are not held.
 */
export class ExchangeRecorder implements Recorder {
  readonly #options: RecorderOptions;
  readonly #exchange: RecordedExchange;
  readonly #started: number;
  readonly #secrets: string[] = [];
  #file: RecordFile | undefined;
  #hasEnded = false;
  #hasFailed = false;
  #isAdmitted = true;
  #body: Body;
  #model: string | undefined;
  /** The last request to a provider and its answer, while they aren't written. */
  #sent: { request: UpstreamRequest; body: Body } | undefined;
  #answered: AnswerHead | undefined;
  #held = 0;
  #isUpstreamBodyOpen = false;
  #given: AnswerHead | undefined;
  #isGivenWritten = false;
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
    this.#endUpstreamBody();
    if (this.#file) this.#writeSent(this.#file, next, next.body);
    else this.#sent = { request: next, body: next.body };
  }

  upstreamAnswer(head: AnswerHead): void {
    if (this.#hasEnded) return;
    if (!isGood(head.status)) this.#write();
    if (!this.#file) {
      this.#answered = head;
      this.#letGo();
      return;
    }
    this.#writeAnswered(this.#file, head);
    this.#file.main.beginBody(this.#secrets);
    this.#isUpstreamBodyOpen = true;
  }

  upstreamChunk(bytes: Uint8Array): void {
    if (this.#isUpstreamBodyOpen && !this.#hasEnded) this.#file?.main.chunk(bytes);
  }

  upstreamError(reason: string): void {
    if (this.#hasEnded) return;
    const { main } = this.#write();
    this.#endUpstreamBody();
    main.text(`=== API ERROR RESPONSE ===\nError: ${this.#shown(reason)}\n\n`);
  }

  answer(head: AnswerHead): void {
    if (this.#hasEnded) return;
    this.#given = head;
    if (this.#exchange.isWhole || (this.#isAdmitted && !isGood(head.status))) this.#write();
    if (!this.#file) return;
    this.#writeGiven(this.#file, head);
    this.#file.answer.beginBody(this.#secrets);
  }

  chunk(bytes: Uint8Array): void {
    if (this.#hasEnded) return;
    if (this.#isGivenWritten) this.#file?.answer.chunk(bytes);
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
    if (!this.#file) return;
    this.#endUpstreamBody();
    if (this.#isGivenWritten) this.#file.answer.endBody();
    else {
      this.#writeGiven(this.#file, this.#given ?? { status, headers: {} });
      if (this.#passed > 0)
        this.#file.answer.text(`[${this.#passed} bytes that were not kept: the answer had begun well]\n`);
    }
    const outcome = isKept ? { status, milliseconds: this.#options.now() - this.#started } : undefined;
    this.#options.done(this.#file, this.#exchange.directory, outcome);
  }

  #learn(url: string, headers: HeaderValues): void {
    for (const secret of secretsOf(url, pairsOf(headers)))
      if (!this.#secrets.includes(secret)) this.#secrets.push(secret);
  }

  #shown(text: string): string {
    return this.#secrets.reduce((rest, one) => rest.replaceAll(one, mask), redact(text));
  }

  #lines(headers: HeaderValues): string {
    return pairsOf(headers)
      .map(([name, value]) => `${name}: ${this.#shown(redactHeader(name, value))}\n`)
      .join('');
  }

  #writeBody(into: Scratch, bytes: Body): void {
    if (bytes === undefined) into.text('\n');
    else if (typeof bytes === 'string') into.text(notes[bytes]);
    else {
      into.beginBody(this.#secrets);
      for (const piece of piecesOf(bytes)) into.chunk(piece);
      into.endBody();
    }
  }

  #writeSent({ main }: RecordFile, { method, url, headers }: UpstreamRequest, bytes: Body): void {
    this.#learn(url, headers);
    main.text(`=== API REQUEST ===\nUpstream URL: ${this.#shown(url)}\nHTTP Method: ${method}\n\n`);
    main.text(`Headers:\n${this.#lines(headers)}\nBody:\n`);
    this.#writeBody(main, bytes);
  }

  #writeAnswered({ main }: RecordFile, { status, headers }: AnswerHead): void {
    const section = isGood(status) ? 'API RESPONSE' : 'API ERROR RESPONSE';
    main.text(`=== ${section} ===\nStatus: ${status}\n\nHeaders:\n${this.#lines(headers)}\nBody:\n`);
  }

  #writeGiven({ answer }: RecordFile, { status, headers }: AnswerHead): void {
    answer.text(`=== RESPONSE ===\nStatus: ${status}\n${this.#lines(headers)}\n`);
    this.#isGivenWritten = true;
  }

  #endUpstreamBody(): void {
    if (this.#isUpstreamBodyOpen) this.#file?.main.endBody();
    this.#isUpstreamBodyOpen = false;
  }

  /** The file, begun with all that has been held. */
  #write(): RecordFile {
    if (this.#file) return this.#file;
    const { version, files, backlog } = this.#options;
    const { request, startedAt, isWhole, directory, maxBody } = this.#exchange;
    this.#learn(request.url, request.headers);
    const info = [
      `Version: ${version}`,
      `URL: ${this.#shown(request.url)}`,
      `Method: ${request.method}`,
      `Timestamp: ${startedAt.toISOString()}`,
      `Request-ID: ${request.id}`,
      ...(this.#model === undefined ? [] : [`Model: ${this.#shown(this.#model.replace(/\s+/g, ' ').slice(0, 256))}`]),
    ];
    const name = requestLogName(!isWhole, request.url.split('?', 1)[0]!, startedAt, request.id);
    this.#file = beginRecordFile({ directory, name, files, backlog, maxBody }, `${info.join('\n')}\n`);
    this.#file.main.text(`=== HEADERS ===\n${this.#lines(request.headers)}\n=== REQUEST BODY ===\n`);
    this.#writeBody(this.#file.main, this.#body);
    if (this.#sent) this.#writeSent(this.#file, this.#sent.request, this.#sent.body);
    if (this.#answered) {
      this.#writeAnswered(this.#file, this.#answered);
      this.#file.main.text(notes['let go']);
    }
    this.#body = undefined;
    this.#sent = undefined;
    this.#answered = undefined;
    return this.#file;
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
const isGood = (status: number): boolean => status >= 200 && status < 300;
const piecesOf = (body: Body): readonly Uint8Array[] =>
  body === undefined || typeof body === 'string' ? [] : body instanceof Uint8Array ? [body] : body;
const sizeOf = (body: Body): number => piecesOf(body).reduce((sum, { length }) => sum + length, 0);

const pairsOf = (headers: HeaderValues): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, textOf(String(one))]),
  );

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A header's value as a person would read it: it comes with a character for each byte, and most are UTF-8. */
function textOf(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value)) return value;
  try {
    return utf8.decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}
