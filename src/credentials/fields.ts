import { Fault } from '../platform/fault.ts';
import { isObject, type Json, type JsonObject, lossOf, memberOf, sameValue, valueAt } from '../platform/json.ts';
import { proxyProblem } from '../platform/proxy-url.ts';
import { maxDepth, spellingsOf, tooDeep } from './content.ts';
import type { Edits } from './edit.ts';
import type { MemberEdit } from './edit-members.ts';
import { invalidFile } from './faults.ts';

/** More fields than any file has that somebody edits by hand. */
const maxFields = 256;
const maxSegments = 16;
const maxWeight = 1_000_000;
const forbiddenSegments = ['__proto__', 'prototype', 'constructor'];

type Path = MemberEdit['path'];

/** `value` as it goes into the file, undefined to remove the field. Throws Fault `invalid`. */
type Rule = (value: Json, field: string) => Json | undefined;

const invalidField = (field: string, why: string): Fault =>
  new Fault('invalid', `invalid field ${field}`, {
    message: `invalid field ${field}: ${why}`,
    details: [{ location: field, message: why }],
  });

const refusal = (code: string): Fault => new Fault('invalid', code);

const text: Rule = (value, field) => {
  if (typeof value !== 'string') throw invalidField(field, 'must be a text');
  return value;
};

const flag: Rule = (value, field) => {
  if (typeof value !== 'boolean') throw invalidField(field, 'must be true or false');
  return value;
};

/** The fields whose values are checked. `null` removes any of them, and any other. */
const rules: Partial<Record<string, Rule>> = {
  disabled: flag,
  websockets: flag,
  prefix: text,
  note: text,
  proxy_url(value, field) {
    if (typeof value !== 'string') throw invalidField(field, 'must be a text');
    if (value.includes('…')) throw invalidField(field, 'is a mask, not the address itself');
    if (proxyProblem(value.trim()))
      throw invalidField(field, 'must be an http, https, socks5 or socks5h URL, direct or none');
    return value;
  },
  priority(value, field) {
    if (!Number.isSafeInteger(value)) throw invalidField(field, 'must be an integer');
    return value === 0 ? undefined : value;
  },
  weight(value) {
    if (!Number.isSafeInteger(value)) throw refusal('weight must be an integer');
    if ((value as number) > maxWeight) throw refusal(`weight must not exceed ${maxWeight}`);
    return value;
  },
  request_retry(value) {
    if (!Number.isSafeInteger(value)) throw refusal('request_retry must be an integer or null');
    return (value as number) < 0 ? undefined : value;
  },
};

/** The edits that a request to change fields makes. Throws Fault `invalid` for what can be refused without the file. */
export function fieldEdits(fields: JsonObject): Edits {
  const named = Object.entries(fields);
  if (named.length === 0) throw refusal('no fields to update');
  const count = named.reduce((sum, [field, value]) => sum + editCount(field, value), 0);
  if (count > maxFields)
    throw new Fault('invalid', 'too many fields', { message: `too many fields: ${maxFields} at most` });
  const planned = named.map(([field, value]) => {
    const path = pathOf(field);
    const rule = path.length === 1 ? rules[spellingsOf(path[0])[0]] : undefined;
    return { field, path, value: value === null ? undefined : rule ? rule(value, field) : value };
  });
  return (members) =>
    planned.flatMap(({ field, path, value }) => {
      if (!sameValue(valueAt(members, path), value)) refuseLoss(value, field);
      return editsOf(members, field, path, value);
    });
}

/** Throws Fault `invalid` for a value that the file could not have as it was sent. */
function refuseLoss(value: Json | undefined, field: string, depth = 0): void {
  if (depth > maxDepth) throw invalidFile(tooDeep);
  const loss = typeof value === 'number' ? lossOf(value) : undefined;
  if (loss) throw invalidField(field, loss);
  if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) refuseLoss(member, field, depth + 1);
}

/** Each header counts as a field of its own. */
const editCount = (field: string, value: Json): number =>
  field.trim() === 'headers' && isObject(value) ? Math.max(1, Object.keys(value).length) : 1;

function pathOf(field: string): Path {
  if (field.trim() === '') throw refusal('field name is required');
  const path = field.trim().split('.') as [string, ...string[]];
  if (path.includes('') || path.some((segment) => forbiddenSegments.includes(segment)))
    throw invalidField(field, 'names no member of the file');
  if (path.length > maxSegments) throw invalidField(field, `has more than ${maxSegments} parts`);
  return path;
}

function editsOf(members: JsonObject, field: string, path: Path, value: Json | undefined): MemberEdit[] {
  const [first, ...rest] = path;
  if (first === 'headers' && rest.length <= 1) {
    const headers = rest.length === 0 ? value : { [rest[0]!]: value ?? '' };
    return headers === undefined ? spellings(members, first).map(removal) : headerEdits(members, first, field, headers);
  }
  if (rest.length === 0 && value === undefined) return spellings(members, first).map(removal);
  const [spelling, ...others] = spellings(members, first);
  checkWay(members, spelling!, rest, field);
  return [...others.map(removal), { path: [spelling!, ...rest], value }];
}

/** Headers are merged: an empty value removes one, names differ by more than case. */
function headerEdits(members: JsonObject, first: string, field: string, headers: Json): MemberEdit[] {
  if (!isObject(headers)) throw invalidField(field, 'must be an object of texts');
  const present = memberOf(members, first);
  const old = Map.groupBy(Object.keys(isObject(present) ? present : {}), (key) => key.toLowerCase());
  const edits = Object.entries(headers).flatMap(([name, value]): MemberEdit[] => {
    if (typeof value !== 'string' || !/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$/.test(name) || /[\p{Cc}]/u.test(value))
      throw invalidField(field, 'must be an object of header names and texts without control characters');
    if (forbiddenSegments.includes(name)) throw invalidField(`${field}.${name}`, 'names no header');
    const same = old.get(name.toLowerCase()) ?? [];
    const [kept = name, ...others] = same;
    if (value === '') return same.map((key) => ({ path: [first, key], value: undefined }));
    return [
      ...others.map((key): MemberEdit => ({ path: [first, key], value: undefined })),
      { path: [first, kept], value },
    ];
  });
  const replaced: MemberEdit[] = present !== undefined && !isObject(present) ? [{ path: [first], value: {} }] : [];
  return edits.length > 0 ? [...replaced, ...edits] : [];
}

/** The spellings of a field that the file has, the one that counts first; the one that was asked for if it has none. */
function spellings(members: JsonObject, field: string): string[] {
  const present = spellingsOf(field).filter((name) => Object.hasOwn(members, name));
  return present.length > 0 ? present : [field];
}

function checkWay(members: JsonObject, first: string, rest: readonly string[], field: string): void {
  let at: Json | undefined = memberOf(members, first);
  for (const segment of rest) {
    if (at === undefined) return;
    if (!isObject(at)) throw invalidField(field, 'leads through something that is no object');
    at = memberOf(at, segment);
  }
}

const removal = (name: string): MemberEdit => ({ path: [name], value: undefined });
