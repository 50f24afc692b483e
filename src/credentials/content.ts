import { type ParseError, parseTree } from 'jsonc-parser';
import { isObject, type Json, type JsonObject, memberOf } from '../platform/json.ts';

/** A credential file's content, or why it is none: in our own words, since the file's may be secret. */
export type Content = { members: JsonObject; text: string; problem?: undefined } | { problem: string };

/** Objects and arrays in each other: what is read here goes no deeper. */
export const maxDepth = 64;
export const tooDeep = `the file nests more than ${maxDepth} objects and lists`;

/** Reads the bytes of a credential file: one JSON object in UTF-8. A byte order mark is as good as none. */
export function readContent(bytes: Uint8Array): Content {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: 'the file is not UTF-8 text' };
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return { problem: 'the file is empty' };
  if (isTooDeep(json)) return { problem: tooDeep };
  let members: Json;
  try {
    members = JSON.parse(json);
  } catch {
    return { problem: `the file is not JSON${placeOfError(json)}` };
  }
  return isObject(members) ? { members, text } : { problem: 'the file is not a JSON object' };
}

function placeOfError(json: string): string {
  const errors: ParseError[] = [];
  parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return '';
  const before = json.slice(0, first.offset).split('\n');
  return `: line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const character = json.charCodeAt(at);
    if (character === 0x22) {
      for (at++; at < json.length && json.charCodeAt(at) !== 0x22; at++) if (json.charCodeAt(at) === 0x5c) at++;
    } else if (character === 0x7b || character === 0x5b) {
      if (++depth > maxDepth) return true;
    } else if (character === 0x7d || character === 0x5d) depth--;
  }
  return false;
}

/** Settings that files also have with hyphens. */
const twoSpellings = new Set([
  'api_key',
  'base_url',
  'disable_cooling',
  'excluded_models',
  'model_aliases',
  'project_id',
  'proxy_url',
  'request_retry',
]);

/** The spellings of a member's name, the one that counts first. */
export function spellingsOf(name: string): [string, ...string[]] {
  const snake = name.replaceAll('-', '_');
  return twoSpellings.has(snake) ? [snake, snake.replaceAll('_', '-')] : [name];
}

/** A setting of a file, in whichever spelling. */
export const setting = (members: JsonObject, name: string): Json | undefined =>
  spellingsOf(name)
    .map((spelling) => memberOf(members, spelling))
    .find((value) => value !== undefined);

/** A text that is more than blanks, without those around it; no other value counts. */
export function textAt(members: JsonObject, name: string): string | undefined {
  const value = setting(members, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** An integer, also one that is written as a text. */
export function integerAt(members: JsonObject, name: string): number | undefined {
  const value = setting(members, name);
  const number = typeof value === 'string' && /^\s*-?\d{1,15}\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/** A switch, also one that is written as a text. */
export function switchAt(members: JsonObject, name: string): boolean | undefined {
  const value = setting(members, name);
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  return { true: true, false: false }[value.trim().toLowerCase()];
}
