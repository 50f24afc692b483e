import { differenceOf } from './again.ts';

/** Plain data, as JSON has it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** An object. */
export type JsonObject = { [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a text says as JSON; undefined if it is none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value that is an object; of any other, an object without members. */
export const membersOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

/** The own member, if there is one: `constructor` and `__proto__` are names like any other. */
export const memberOf = (map: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;

/** Sets an own member, also one named `__proto__`. */
export function putMember(map: JsonObject, key: string, value: Json): void {
  if (key === '__proto__')
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  else map[key] = value;
}

/** The same data: key order doesn't count; `-0` isn't `0`, NaN is NaN. */
export function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && sameItems(a, b);
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

/** Of two arrays of one length; quick where they share most items. */
function sameItems(a: readonly Json[], b: readonly Json[]): boolean {
  const { from, behind } = differenceOf(a, b);
  for (let index = from; index < a.length - behind; index++) if (!sameValue(a[index], b[index])) return false;
  return true;
}

/** Why a number would be written as another than its text in JSON was; undefined if it would not. */
export function lossOf(value: number): string | undefined {
  if (!Number.isFinite(value)) return 'is a number that is too large';
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return 'is a number with more digits than can be kept';
  return undefined;
}

/** What is at one step below a value. */
export function stepInto(value: Json, step: string | number): Json | undefined {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined;
  return isObject(value) ? memberOf(value, step) : undefined;
}

/** What is at the end of a path. */
export const valueAt = (value: Json, path: readonly (string | number)[]): Json | undefined =>
  path.reduce<Json | undefined>((at, step) => (at === undefined ? undefined : stepInto(at, step)), value);

/** An object of these members. */
export function objectOf(members: readonly (readonly [key: string, value: Json])[]): JsonObject {
  const map = {};
  for (const [key, value] of members) putMember(map, key, value);
  return map;
}
