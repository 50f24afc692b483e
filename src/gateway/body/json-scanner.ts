import type { JsonPaths } from './json-paths.ts';

/** A value that was looked for: its bytes (absent over 64 KiB) and where they stand, counted from the first byte pushed. */
export type FoundValue = { path: string; start: number; end: number; bytes: Uint8Array | undefined };

/** `offset` counts bytes from the first one pushed. The message shows none of the text. */
export class JsonError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const nearby = 32;
const maxDepth = 4096;
const maxKey = 256;
const maxFound = 64 * 1024;

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const comma = 0x2c;
const openArray = 0x5b;
const closeArray = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

const isSpace = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
/** Letters, digits, sign and point: what numbers, `true`, `false` and `null` consist of. */
const isWord = (c: number): boolean =>
  (c >= 0x30 && c <= 0x39) ||
  (c >= 0x61 && c <= 0x7a) ||
  (c >= 0x41 && c <= 0x5a) ||
  c === 0x2d ||
  c === 0x2b ||
  c === 0x2e;
const words = /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)$/;
const maxWord = 512;

/** What may come next. */
const expecting = { value: 0, valueOrEnd: 1, key: 2, keyOrEnd: 3, colon: 4, commaOrEnd: 5, nothing: 6 } as const;

type Container = { array: boolean; paths: JsonPaths | undefined };

/**
 * Walks JSON as it comes, in any chunks, and reports the values at the paths it is looking for, without keeping or copying
 * anything else. The structure is checked; what a string holds is left to whoever reads it. Throws JsonError.
 */
export class JsonScanner {
  readonly #found: (value: FoundValue) => void;
  readonly #containers: Container[] = [];
  #expect: number = expecting.value;
  /** Where the value that comes next stands in the tree of paths. */
  #here: JsonPaths | undefined;
  #base = 0;
  #string: 'none' | 'key' | 'value' = 'none';
  #escaped = false;
  #word: string | undefined;
  #key: Uint8Array[] | undefined;
  #keyLength = 0;
  #keyEscaped = false;
  #value: { path: string; start: number; depth: number; parts: Uint8Array[]; length: number } | undefined;
  /** Where in this chunk the part begins that is not yet kept. */
  #keptTo = 0;
  /** How many items of an array that is the whole text have come to their end. */
  items = 0;

  constructor(paths: JsonPaths, found: (value: FoundValue) => void) {
    this.#here = paths;
    this.#found = found;
  }

  push(chunk: Uint8Array): void {
    this.#keptTo = 0;
    let i = 0;
    while (i < chunk.length) {
      if (this.#string !== 'none') {
        if (this.#escaped) {
          this.#escaped = false;
          i++;
          continue;
        }
        if (this.#key) i = this.#readKey(chunk, i);
        else {
          const end = stringEnd(chunk, i);
          this.#escaped = end === chunk.length && isEscaped(chunk, i, end);
          i = end;
        }
        if (i < chunk.length) this.#endString(chunk, i++);
        continue;
      }
      if (this.#word !== undefined) {
        const end = wordEnd(chunk, i);
        const room = maxWord - this.#word.length;
        if (end - i > room) this.#fail('a number is too long', i + room);
        this.#word += latin1(chunk, i, end);
        i = end;
        if (i === chunk.length) break;
        this.#endWord(chunk, i);
      }
      const c = chunk[i]!;
      if (!isSpace(c)) this.#token(chunk, i, c);
      i++;
    }
    this.#keep(chunk, chunk.length);
    if (this.#string === 'key') this.#keepKey(chunk, chunk.length);
    this.#base += chunk.length;
  }

  /** Says that nothing more comes. Throws if a value is unfinished. */
  end(): void {
    if (this.#word !== undefined) this.#endWord(new Uint8Array(), 0);
    if (this.#expect !== expecting.nothing || this.#string !== 'none') this.#fail('it ends early', 0);
  }

  #fail(message: string, i: number): never {
    throw new JsonError(message, this.#base + i);
  }

  #token(chunk: Uint8Array, i: number, c: number): void {
    const expect = this.#expect;
    const container = this.#containers.at(-1);
    if (c === quote && (expect === expecting.key || expect === expecting.keyOrEnd)) {
      this.#string = 'key';
      this.#key = container?.paths && container.paths.members.size > 0 ? [] : undefined;
      this.#keyLength = 0;
      this.#keyEscaped = false;
      if (this.#key) this.#keptTo = i + 1;
    } else if (c === colon && expect === expecting.colon) {
      this.#expect = expecting.value;
    } else if (c === comma && expect === expecting.commaOrEnd) {
      this.#expect = container?.array ? expecting.value : expecting.key;
      this.#here = container?.array ? container.paths?.items : undefined;
    } else if (
      c === closeArray &&
      container?.array &&
      (expect === expecting.valueOrEnd || expect === expecting.commaOrEnd)
    ) {
      this.#containers.pop();
      this.#endValue(chunk, i + 1);
    } else if (
      c === closeObject &&
      container?.array === false &&
      (expect === expecting.keyOrEnd || expect === expecting.commaOrEnd)
    ) {
      this.#containers.pop();
      this.#endValue(chunk, i + 1);
    } else if (expect === expecting.value || expect === expecting.valueOrEnd) {
      this.#beginValue(i, c);
    } else this.#fail('this character may not stand here', i);
  }

  #beginValue(i: number, c: number): void {
    const paths = this.#here;
    if (paths?.path !== undefined && !this.#value) {
      this.#value = { path: paths.path, start: this.#base + i, depth: this.#containers.length, parts: [], length: 0 };
      this.#keptTo = i;
    }
    if (c === quote) this.#string = 'value';
    else if (c === openObject || c === openArray) {
      if (this.#containers.length >= maxDepth) this.#fail(`it is nested deeper than ${maxDepth} levels`, i);
      const array = c === openArray;
      this.#containers.push({ array, paths });
      this.#expect = array ? expecting.valueOrEnd : expecting.keyOrEnd;
      this.#here = array ? paths?.items : undefined;
    } else if (isWord(c)) this.#word = String.fromCharCode(c);
    else this.#fail('this character may not stand here', i);
  }

  /** Where the key ends of which the byte at `from` is a part, or the end of the chunk. */
  #readKey(chunk: Uint8Array, from: number): number {
    let i = from;
    for (; i < chunk.length && chunk[i] !== quote; i++) {
      if (chunk[i] !== backslash) continue;
      this.#keyEscaped = true;
      i++;
    }
    this.#escaped = i > chunk.length;
    return Math.min(i, chunk.length);
  }

  #endString(chunk: Uint8Array, i: number): void {
    const kind = this.#string;
    this.#string = 'none';
    if (kind === 'value') {
      this.#endValue(chunk, i + 1);
      return;
    }
    this.#expect = expecting.colon;
    this.#here = undefined;
    if (!this.#key) return;
    const { members, byLength } = this.#containers.at(-1)!.paths!;
    const sameLength = byLength.get(this.#keyLength + i - this.#keptTo);
    if (this.#keyEscaped || (sameLength && this.#keyLength > 0)) {
      this.#keepKey(chunk, i);
      this.#here = this.#key && members.get(this.#keyText(i));
    } else this.#here = sameLength?.find(({ name }) => standsAt(chunk, this.#keptTo, name))?.paths;
    this.#key = undefined;
  }

  #endWord(chunk: Uint8Array, i: number): void {
    if (!words.test(this.#word!)) this.#fail('this is no value', i);
    this.#word = undefined;
    this.#endValue(chunk, i);
  }

  #endValue(chunk: Uint8Array, end: number): void {
    const depth = this.#containers.length;
    this.#expect = depth === 0 ? expecting.nothing : expecting.commaOrEnd;
    if (depth === 1 && this.#containers[0]!.array) this.items++;
    const value = this.#value;
    if (!value || value.depth !== depth) return;
    this.#keep(chunk, end);
    this.#value = undefined;
    const { path, start, parts, length } = value;
    this.#found({ path, start, end: this.#base + end, bytes: length > maxFound ? undefined : joined(parts) });
  }

  #keep(chunk: Uint8Array, end: number): void {
    const value = this.#value;
    if (!value) return;
    const part = chunk.subarray(this.#keptTo, end);
    value.length += part.length;
    if (value.length > maxFound) value.parts = [];
    else value.parts.push(part);
    this.#keptTo = 0;
  }

  #keepKey(chunk: Uint8Array, end: number): void {
    if (!this.#key) return;
    const part = chunk.subarray(this.#keptTo, end);
    this.#keptTo = 0;
    this.#keyLength += part.length;
    if (this.#keyLength > maxKey)
      this.#key = undefined; // too long to be one that is looked for
    else this.#key.push(part);
  }

  #keyText(i: number): string {
    const text = Buffer.from(joined(this.#key!)).toString();
    if (!text.includes('\\')) return text;
    try {
      return JSON.parse(`"${text}"`);
    } catch {
      return this.#fail('this string has a wrong escape', i);
    }
  }
}

/**
 * The quote that ends a string of which the byte at `from` is a part, or the end of the chunk. Measured: a search costs as much as a
 * look at 50 bytes, and one for backslashes twice as much as one for quotes. So what follows the beginning, or an escaped quote, is
 * looked at first: most strings are short, and JSON that stands in a string, as what tools answer does, is full of quotes.
 */
function stringEnd(chunk: Uint8Array, from: number): number {
  for (let at = from; ; at++) {
    let near = at + nearby;
    for (; at < near && at < chunk.length; at++) {
      const c = chunk[at];
      if (c === quote) return at;
      if (c === backslash && chunk[++at] === quote) near = at + nearby;
    }
    if (at >= chunk.length) return chunk.length;
    const start = at;
    at = chunk.indexOf(quote, start);
    if (at === -1) return chunk.length;
    if (!isEscaped(chunk, start, at)) return at;
  }
}

/** Whether the byte at `at` is escaped: an odd number of backslashes stands before it, from `from` on. */
function isEscaped(chunk: Uint8Array, from: number, at: number): boolean {
  let i = at;
  while (i > from && chunk[i - 1] === backslash) i--;
  return (at - i) % 2 === 1;
}

/** Where the letters and digits end that stand at `from`. */
function wordEnd(chunk: Uint8Array, from: number): number {
  let i = from;
  while (i < chunk.length && isWord(chunk[i]!)) i++;
  return i;
}

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  from === to ? '' : Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');

function standsAt(chunk: Uint8Array, from: number, name: Uint8Array): boolean {
  for (let i = 0; i < name.length; i++) if (chunk[from + i] !== name[i]) return false;
  return true;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => (parts.length === 1 ? parts[0]! : Buffer.concat(parts));
