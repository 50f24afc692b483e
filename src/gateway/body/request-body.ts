import { setImmediate as nextTurn } from 'node:timers/promises';
import { type JsonPaths, jsonPaths } from './json-paths.ts';
import { JsonError, JsonScanner } from './json-scanner.ts';
import type { WholeBody } from './whole-body.ts';

/** Ids by which a body names what it belongs to. */
const idPaths = ['previous_response_id', 'previous_interaction_id', 'prompt_cache_key', 'metadata.user_id'] as const;
type IdPath = (typeof idPaths)[number];

/** The strings at these places, where there is one of 1 KiB at most. */
export type NamedIds = Readonly<Partial<Record<IdPath, string | undefined>>>;

const maxId = 1024;

/** What of a request's body the gateway reads, and where it stands. The body itself is never decoded as a whole. */
export type ScannedBody = {
  bytes: Uint8Array;
  /** The top-level `model`, if it is a string; of several the last, as JSON readers have it. */
  model: string | undefined;
  /** Whether the top-level `model` is neither a string nor null. */
  isModelOdd: boolean;
  /** The top-level `type`, if it is a string: of a frame, what it asks for. */
  type: string | undefined;
  /** Whether the top-level `stream` is true. */
  stream: boolean;
  /** Where model names stand that have to follow a change of the model: `text` is the name as it stands there. */
  names: readonly { start: number; end: number; text: string }[];
  streamOptions: { start: number; end: number; text: string } | undefined;
  ids: NamedIds;
  /** Just before the brace that closes the body, and whether another member precedes it. */
  close: { at: number; needsComma: boolean };
};

const paths: JsonPaths = jsonPaths(
  'model',
  'type',
  'stream',
  'stream_options',
  'generateContentRequest.model',
  'requests[].model',
  ...idPaths,
);

/** So many model names of a body are noted. Batches have a hundred; a body of nothing else would fill the memory. */
const maxNames = 4096;

/** Bytes that are scanned in one go: some 15 milliseconds at the worst. */
const turn = 1024 * 1024;

/** Finds what the gateway needs. Throws JsonError, also if the body isn't an object. */
export function scanBody(bytes: Uint8Array): ScannedBody {
  const { scanner, result } = scanOf(bytes);
  scanner.push(bytes);
  return result();
}

/** The same of a body of any length, with room for others after each MiB. Rejects also when the signal is aborted. */
export async function scanInTurns(bytes: Uint8Array, signal: AbortSignal): Promise<ScannedBody> {
  if (bytes.length <= turn) return scanBody(bytes);
  const { scanner, result } = scanOf(bytes);
  await pushInTurns(scanner, bytes, signal);
  return result();
}

/** Has all of a body scanned, with room for others after each MiB. Rejects also when the signal is aborted. */
export async function pushInTurns(scanner: JsonScanner, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
  for (let at = 0; at < bytes.length; at += turn) {
    scanner.push(bytes.subarray(at, at + turn));
    if (bytes.length <= turn) return;
    await nextTurn();
    signal.throwIfAborted();
  }
}

/** What scans a body that is pushed to it, and tells what it has found when all is. */
function scanOf(bytes: Uint8Array): { scanner: JsonScanner; result(): ScannedBody } {
  const names: { start: number; end: number; text: string }[] = [];
  const ids: { -readonly [path in keyof NamedIds]: NamedIds[path] } = {};
  const scanned: ScannedBody = {
    bytes,
    model: undefined,
    isModelOdd: false,
    type: undefined,
    stream: false,
    names,
    streamOptions: undefined,
    ids,
    close: { at: 0, needsComma: false },
  };
  const scanner = new JsonScanner(paths, ({ path, start, end, bytes: found }) => {
    const text = found === undefined ? '' : Buffer.from(found).toString();
    if (path === 'stream') scanned.stream = text === 'true';
    else if (path === 'type') scanned.type = text.startsWith('"') ? (parsed(text, start) as string) : undefined;
    else if (path === 'stream_options') {
      if (text !== '') parsed(text, start); // the scanner is no judge of what stands in strings
      scanned.streamOptions = { start, end, text };
    } else if (isIdPath(path)) {
      ids[path] = text.startsWith('"') && text.length <= maxId ? (parsed(text, start) as string) : undefined;
    } else {
      const name = text.startsWith('"') ? (parsed(text, start) as string) : undefined;
      if (path === 'model') {
        scanned.model = name;
        scanned.isModelOdd = name === undefined && text !== 'null';
      }
      if (name === undefined) return;
      if (names.length === maxNames) throw new JsonError(`it names a model more than ${maxNames} times`, start);
      names.push({ start, end, text: name });
    }
  });
  return {
    scanner,
    result() {
      scanner.end();
      if (bytes[skipSpace(bytes, 0, 1)] !== 0x7b) throw new JsonError('it must be an object', 0);
      const at = skipSpace(bytes, bytes.length - 1, -1);
      scanned.close = { at, needsComma: bytes[skipSpace(bytes, at - 1, -1)] !== 0x7b };
      return scanned;
    },
  };
}

const isIdPath = (path: string): path is IdPath => idPaths.some((one) => one === path);

function parsed(text: string, offset: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonError('a string in it is not valid', offset);
  }
}

function skipSpace(bytes: Uint8Array, from: number, step: 1 | -1): number {
  let i = from;
  while (bytes[i] === 0x20 || bytes[i] === 0x0a || bytes[i] === 0x0d || bytes[i] === 0x09) i += step;
  return i;
}

export type BodyEdit = { start: number; end: number; text: string };

/** Makes the body name `upstream` wherever it names `asked`, bare or as `models/…`; a wholly equal name needs no edit. */
export function modelEdits({ names }: ScannedBody, asked: string, upstream: string): BodyEdit[] {
  if (asked === upstream) return [];
  return names.flatMap(({ start, end, text }) => {
    if (text === asked) return { start, end, text: JSON.stringify(upstream) };
    return text === `models/${asked}` ? { start, end, text: JSON.stringify(`models/${upstream}`) } : [];
  });
}

/** Asks a stream for its token counts, unless the client has said whether it wants them. */
export function usageEdits({ streamOptions, close }: ScannedBody): BodyEdit[] {
  const asked = '"include_usage":true';
  if (!streamOptions)
    return [{ start: close.at, end: close.at, text: `${close.needsComma ? ',' : ''}"stream_options":{${asked}}` }];
  const { start, end, text } = streamOptions;
  if (text === 'null') return [{ start, end, text: `{${asked}}` }];
  if (!text.startsWith('{') || 'include_usage' in JSON.parse(text)) return [];
  return [{ start: start + 1, end: start + 1, text: /^\{\s*\}$/.test(text) ? asked : `${asked},` }];
}

/** Up to so many bytes one array is sent sooner than pieces. */
const joinedUpTo = 64 * 1024;

/** The bytes with these edits; every other byte stays, and of a large body none is copied. Without edits, the very same array. */
export function editBytes(bytes: Uint8Array, edits: readonly BodyEdit[]): WholeBody {
  if (edits.length === 0) return bytes;
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(bytes.subarray(from, start), Buffer.from(text));
    from = end;
  }
  pieces.push(bytes.subarray(from));
  return bytes.length <= joinedUpTo ? Buffer.concat(pieces) : pieces.filter(({ length }) => length > 0);
}
