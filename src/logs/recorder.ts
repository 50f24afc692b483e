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

export type RecorderOptions = Omit<RecordFileOptions, 'name'> & {
  request: RecordedRequest;
  /** The service's. */
  version: string;
  startedAt: Date;
  /** Milliseconds that only go forward. */
  now: () => number;
  /** Everything is written; otherwise only what fails. */
  isWhole: boolean;
  name: string;
  /** Asks to hold so many bytes in memory until the exchange ends; a negative number gives them back. */
  hold: (bytes: number) => boolean;
  /** Takes the file when all has been said: it is to be finished with this status and latency, or discarded. */
  done: (file: RecordFile, outcome: { status: number; milliseconds: number } | undefined) => void;
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
export function createRecorder(options: RecorderOptions): Recorder {
  const { request, now, isWhole, hold, done } = options;
  const started = now();
  const secrets: string[] = [];
  let file: RecordFile | undefined;
  let hasEnded = false;
  let hasFailed = false;
  let isAdmitted = true;
  let body: Body;
  let model: string | undefined;
  /** The last request to a provider and its answer, while they aren't written. */
  let sent: { request: UpstreamRequest; body: Body } | undefined;
  let answered: AnswerHead | undefined;
  let held = 0;
  let isUpstreamBodyOpen = false;
  let given: AnswerHead | undefined;
  let isGivenWritten = false;
  /** Bytes for the client that weren't written. */
  let passed = 0;

  const learn = (url: string, headers: HeaderValues): void => {
    for (const secret of secretsOf(url, pairsOf(headers))) if (!secrets.includes(secret)) secrets.push(secret);
  };
  const shown = (text: string): string => secrets.reduce((rest, one) => rest.replaceAll(one, mask), redact(text));
  const lines = (headers: HeaderValues): string =>
    pairsOf(headers)
      .map(([name, value]) => `${name}: ${shown(redactHeader(name, value))}\n`)
      .join('');
  function writeBody(into: Scratch, bytes: Body): void {
    if (bytes === undefined) into.text('\n');
    else if (typeof bytes === 'string') into.text(notes[bytes]);
    else {
      into.beginBody(secrets);
      for (const piece of piecesOf(bytes)) into.chunk(piece);
      into.endBody();
    }
  }
  function writeSent({ main }: RecordFile, { method, url, headers }: UpstreamRequest, bytes: Body): void {
    learn(url, headers);
    main.text(`=== API REQUEST ===\nUpstream URL: ${shown(url)}\nHTTP Method: ${method}\n\n`);
    main.text(`Headers:\n${lines(headers)}\nBody:\n`);
    writeBody(main, bytes);
  }
  function writeAnswered({ main }: RecordFile, { status, headers }: AnswerHead): void {
    const section = isGood(status) ? 'API RESPONSE' : 'API ERROR RESPONSE';
    main.text(`=== ${section} ===\nStatus: ${status}\n\nHeaders:\n${lines(headers)}\nBody:\n`);
  }
  function writeGiven({ answer }: RecordFile, { status, headers }: AnswerHead): void {
    answer.text(`=== RESPONSE ===\nStatus: ${status}\n${lines(headers)}\n`);
    isGivenWritten = true;
  }
  function endUpstreamBody(): void {
    if (isUpstreamBodyOpen) file?.main.endBody();
    isUpstreamBodyOpen = false;
  }

  /** The file, begun with all that has been held. */
  function write(): RecordFile {
    if (file) return file;
    learn(request.url, request.headers);
    const info = [
      `Version: ${options.version}`,
      `URL: ${shown(request.url)}`,
      `Method: ${request.method}`,
      `Timestamp: ${options.startedAt.toISOString()}`,
      `Request-ID: ${request.id}`,
      ...(model === undefined ? [] : [`Model: ${shown(model.replace(/\s+/g, ' ').slice(0, 256))}`]),
    ];
    file = beginRecordFile(options, `${info.join('\n')}\n`);
    file.main.text(`=== HEADERS ===\n${lines(request.headers)}\n=== REQUEST BODY ===\n`);
    writeBody(file.main, body);
    if (sent) writeSent(file, sent.request, sent.body);
    if (answered) {
      writeAnswered(file, answered);
      file.main.text(notes['let go']);
    }
    body = undefined;
    sent = undefined;
    answered = undefined;
    return file;
  }

  /** A good answer begins: the bodies are still held if there is memory for it, in case that it breaks off. */
  function letGo(): void {
    const own = sizeOf(body);
    const size = own + (sent && sent.body !== body ? sizeOf(sent.body) : 0);
    if (held > 0 || size === 0) return;
    if (hold(size)) {
      held = size;
      return;
    }
    if (own > 0) body = 'let go';
    if (sent) sent = { request: { ...sent.request, body: undefined }, body: 'let go' };
  }

  return {
    requestBody(whole) {
      body = whole;
    },
    unadmitted() {
      isAdmitted = false;
    },
    model(name) {
      model = name;
    },
    upstreamRequest(next) {
      if (hasEnded) return;
      if (isWhole) write();
      endUpstreamBody();
      if (file) writeSent(file, next, next.body);
      else sent = { request: next, body: next.body };
    },
    upstreamAnswer(head) {
      if (hasEnded) return;
      if (!isGood(head.status)) write();
      if (!file) {
        answered = head;
        letGo();
        return;
      }
      writeAnswered(file, head);
      file.main.beginBody(secrets);
      isUpstreamBodyOpen = true;
    },
    upstreamChunk(bytes) {
      if (isUpstreamBodyOpen && !hasEnded) file?.main.chunk(bytes);
    },
    upstreamError(reason) {
      if (hasEnded) return;
      const { main } = write();
      endUpstreamBody();
      main.text(`=== API ERROR RESPONSE ===\nError: ${shown(reason)}\n\n`);
    },
    answer(head) {
      if (hasEnded) return;
      given = head;
      if (isWhole || (isAdmitted && !isGood(head.status))) write();
      if (!file) return;
      writeGiven(file, head);
      file.answer.beginBody(secrets);
    },
    chunk(bytes) {
      if (hasEnded) return;
      if (isGivenWritten) file?.answer.chunk(bytes);
      else passed += bytes.length;
    },
    fail() {
      hasFailed = true;
    },
    end({ status }) {
      if (hasEnded) return;
      const isKept = isWhole || (isAdmitted && (hasFailed || (status >= 400 && status !== clientLeft)));
      if (isKept) write();
      hasEnded = true;
      if (held > 0) hold(-held);
      if (!file) return;
      endUpstreamBody();
      if (isGivenWritten) file.answer.endBody();
      else {
        writeGiven(file, given ?? { status, headers: {} });
        if (passed > 0) file.answer.text(`[${passed} bytes that were not kept: the answer had begun well]\n`);
      }
      done(file, isKept ? { status, milliseconds: now() - started } : undefined);
    },
  };
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
