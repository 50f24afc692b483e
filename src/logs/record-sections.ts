import { requestLogName } from './names.ts';
import type { AnswerHead, HeaderValues, RecordedBody, RecordedRequest, StoredBody, UpstreamRequest } from './record.ts';
import { beginRecordFile, type RecordFile, type RecordFileOptions } from './record-file.ts';
import type { Scratch } from './record-scratch.ts';
import { mask, redact, redactHeader, secretsOf } from './redact.ts';

/** What of a body is known: nothing came, it is no longer in memory or never was, or its bytes. */
export type KnownBody = undefined | 'let go' | StoredBody | RecordedBody;

/** What a request log begins with. */
export type FirstSections = {
  /** The service's. */
  version: string;
  /** Everything is written; otherwise only what fails. */
  isWhole: boolean;
  startedAt: Date;
  request: RecordedRequest;
  model: string | undefined;
  body: KnownBody;
};

/** What stands in place of a body. */
const notes = {
  'let go': '[not kept: the answer had begun well]\n\n',
  stored: '[not kept: it was too large for the memory]\n\n',
};

/** The sections of a request log, written one after the other. What its requests were sent with is masked wherever it comes again. */
export class RecordSections {
  readonly file: RecordFile;
  readonly #secrets: string[] = [];
  #isUpstreamBodyOpen = false;
  #isGivenWritten = false;

  constructor(options: Omit<RecordFileOptions, 'name'>, first: FirstSections) {
    const { version, isWhole, startedAt, request, model, body } = first;
    this.#learn(request.url, request.headers);
    const info = [
      `Version: ${version}`,
      `URL: ${this.#shown(request.url)}`,
      `Method: ${request.method}`,
      `Timestamp: ${startedAt.toISOString()}`,
      `Request-ID: ${request.id}`,
      ...(model === undefined ? [] : [`Model: ${this.#shown(model.replace(/\s+/g, ' ').slice(0, 256))}`]),
    ];
    const name = requestLogName(!isWhole, request.url.split('?', 1)[0]!, startedAt, request.id);
    this.file = beginRecordFile({ ...options, name }, `${info.join('\n')}\n`);
    this.file.main.text(`=== HEADERS ===\n${this.#lines(request.headers)}\n=== REQUEST BODY ===\n`);
    this.#writeBody(this.file.main, body);
  }

  /** Whether the section of the client's answer has begun. */
  get isGivenWritten(): boolean {
    return this.#isGivenWritten;
  }

  sent({ method, url, headers }: UpstreamRequest, body: KnownBody): void {
    const { main } = this.file;
    this.#endUpstreamBody();
    this.#learn(url, headers);
    main.text(`=== API REQUEST ===\nUpstream URL: ${this.#shown(url)}\nHTTP Method: ${method}\n\n`);
    main.text(`Headers:\n${this.#lines(headers)}\nBody:\n`);
    this.#writeBody(main, body);
  }

  /** Pieces of its body may follow, unless it has been let go. */
  answered({ status, headers }: AnswerHead, body?: 'let go'): void {
    const { main } = this.file;
    const section = isGood(status) ? 'API RESPONSE' : 'API ERROR RESPONSE';
    main.text(`=== ${section} ===\nStatus: ${status}\n\nHeaders:\n${this.#lines(headers)}\nBody:\n`);
    if (body) this.#writeBody(main, body);
    else {
      main.beginBody(this.#secrets);
      this.#isUpstreamBodyOpen = true;
    }
  }

  upstreamChunk(bytes: Uint8Array): void {
    if (this.#isUpstreamBodyOpen) this.file.main.chunk(bytes);
  }

  upstreamError(reason: string): void {
    this.#endUpstreamBody();
    this.file.main.text(`=== API ERROR RESPONSE ===\nError: ${this.#shown(reason)}\n\n`);
  }

  /** The head of the client's answer; pieces of its body may follow. */
  given(head: AnswerHead): void {
    this.#writeGiven(head);
    this.file.answer.beginBody(this.#secrets);
  }

  chunk(bytes: Uint8Array): void {
    this.file.answer.chunk(bytes);
  }

  /** Nothing more comes. If the client's answer isn't written, `given` is, with the number of bytes that passed. */
  end(given: AnswerHead, passed: number): void {
    this.#endUpstreamBody();
    if (this.#isGivenWritten) this.file.answer.endBody();
    else {
      this.#writeGiven(given);
      if (passed > 0) this.file.answer.text(`[${passed} bytes that were not kept: the answer had begun well]\n`);
    }
  }

  #writeGiven({ status, headers }: AnswerHead): void {
    this.file.answer.text(`=== RESPONSE ===\nStatus: ${status}\n${this.#lines(headers)}\n`);
    this.#isGivenWritten = true;
  }

  #writeBody(into: Scratch, body: KnownBody): void {
    if (body === undefined) into.text('\n');
    else if (typeof body === 'string') into.text(notes[body]);
    else {
      into.beginBody(this.#secrets);
      for (const piece of piecesOf(body)) into.chunk(piece);
      into.endBody();
    }
  }

  #endUpstreamBody(): void {
    if (this.#isUpstreamBodyOpen) this.file.main.endBody();
    this.#isUpstreamBodyOpen = false;
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
}

export const isGood = (status: number): boolean => status >= 200 && status < 300;

/** The bytes that are known of a body. */
export const piecesOf = (body: KnownBody): readonly Uint8Array[] =>
  body === undefined || typeof body === 'string' ? [] : body instanceof Uint8Array ? [body] : body;

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
