import { createHash, type Hash } from 'node:crypto';
import { jsonPaths } from './json-paths.ts';
import { JsonScanner } from './json-scanner.ts';
import { pushInTurns } from './request-body.ts';

type Range = { start: number; end: number };

/** Where the formats have what the system says, and the messages. */
const systemPlaces = ['system', 'instructions', 'systemInstruction', 'system_instruction'];
const messagePlaces = ['messages', 'input', 'contents'];
const places = jsonPaths(...systemPlaces, ...messagePlaces);

/** What has texts inside, in any format. */
const inside = jsonPaths('[]', 'content', 'parts', 'text');
const items = jsonPaths('[]');
const role = jsonPaths('role');

/** Bytes that are looked at in the system's text, and in the messages up to the end of the first. */
const maxLooked = 1024 * 1024;
/** Bytes of the messages that are looked at in one go. */
const step = 16 * 1024;
/** A text stands in a part of the content of a message. */
const maxDepth = 4;

/**
 * A hash of the texts that a conversation begins with: the system's, and the first message's that is not the system's. Marks
 * around them don't count, since clients move those from turn to turn. Undefined where there is no such text, or where it
 * doesn't end within 1 MiB. The body must be JSON that has been scanned before. Rejects also when the signal is aborted.
 */
export async function openingOf(bytes: Uint8Array, signal: AbortSignal): Promise<string | undefined> {
  const found = new Map<string, Range>();
  const scanner = new JsonScanner(places, ({ path, start, end }) => void found.set(path, { start, end }));
  await pushInTurns(scanner, bytes, signal);
  const hash = createHash('sha256');
  for (const place of systemPlaces) {
    const range = found.get(place);
    if (range && range.end - range.start > maxLooked) return undefined;
    if (range) addTexts(hash, bytes, range);
  }
  const messages = messagePlaces.flatMap((place) => found.get(place) ?? [])[0];
  return messages && addFirstMessage(hash, bytes, messages) ? hash.digest('base64') : undefined;
}

const isString = (bytes: Uint8Array, { start }: Range): boolean => bytes[start] === 0x22;

/** Adds the messages up to the first that is not the system's. Returns whether that has a text. */
function addFirstMessage(hash: Hash, bytes: Uint8Array, messages: Range): boolean {
  if (isString(bytes, messages)) return addTexts(hash, bytes, messages);
  let hasText: boolean | undefined;
  const scanner = new JsonScanner(items, (item) => {
    if (hasText !== undefined) return;
    const range = { start: messages.start + item.start, end: messages.start + item.end };
    const added = addTexts(hash, bytes, range);
    if (!isSystems(bytes, range)) hasText = added;
  });
  const stop = Math.min(messages.end, messages.start + maxLooked);
  for (let at = messages.start; at < stop && hasText === undefined; at += step)
    scanner.push(bytes.subarray(at, Math.min(at + step, stop)));
  return hasText === true;
}

/** Adds the strings that are texts in a value. Returns whether there are any. */
function addTexts(hash: Hash, bytes: Uint8Array, range: Range, depth = 0): boolean {
  const text = bytes.subarray(range.start, range.end);
  if (isString(bytes, range)) {
    hash.update(text);
    return text.length > 2;
  }
  if (depth === maxDepth) return false;
  let hasText = false;
  const scanner = new JsonScanner(inside, ({ start, end }) => {
    const inner = { start: range.start + start, end: range.start + end };
    hasText = addTexts(hash, bytes, inner, depth + 1) || hasText;
  });
  scanner.push(text);
  return hasText;
}

function isSystems(bytes: Uint8Array, { start, end }: Range): boolean {
  let is = false;
  const scanner = new JsonScanner(role, ({ bytes: found = new Uint8Array() }) => {
    is = ['"system"', '"developer"'].includes(Buffer.from(found).toString());
  });
  scanner.push(bytes.subarray(start, end));
  return is;
}
