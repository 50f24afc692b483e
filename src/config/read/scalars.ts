import type { ScalarNode } from '../../yaml/index.ts';

/**
 * How the reference, which decodes with Go's yaml.v3, reads scalars where a switch or a number is wanted. `odd` says
 * that another YAML reader may see something else. `undefined`: it is refused.
 */
export type Reading<T> = { value: T; odd?: 'spelling' | 'fraction' };

/** What YAML 1.1 called booleans; it is these spellings that count, not their letters in any case. */
const oldBooleans = new Map<string, boolean>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
]);

/** Old booleans count even in quotes, `"true"` doesn't. */
export function booleanOf({ value, source }: ScalarNode): Reading<boolean> | undefined {
  if (typeof value === 'boolean') return { value };
  const old = typeof value === 'string' ? oldBooleans.get(source) : undefined;
  return old === undefined ? undefined : { value: old, odd: 'spelling' };
}

const decimal = /^[-+]?(0|[1-9][0-9]*)$/;
const float = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
/** Digits after these prefixes; a bare 0 means octal if all that follow are octal digits. */
const based: readonly (readonly [RegExp, number])[] = [
  [/^([-+]?)0[xX]([0-9a-fA-F]+)$/, 16],
  [/^([-+]?)0[oO]([0-7]+)$/, 8],
  [/^([-+]?)0[bB]([01]+)$/, 2],
  [/^([-+]?)0([0-7]+)$/, 8],
];

/** Fractions are cut off. Finite, but perhaps too large to be exact. */
export function integerOf({ value, source, style }: ScalarNode): Reading<number> | undefined {
  const reading = style === 'plain' ? plainInteger(source) : tagged(value);
  if (reading === undefined || !Number.isFinite(reading.value)) return undefined;
  return { ...reading, value: reading.value + 0 }; // no -0
}

/** A quoted number is one only by its tag. */
const tagged = (value: ScalarNode['value']): Reading<number> | undefined =>
  typeof value === 'number' ? { value: Math.trunc(value), odd: 'spelling' } : undefined;

function plainInteger(source: string): Reading<number> | undefined {
  if (decimal.test(source)) return { value: Number(source) };
  if (!/^[-+.0-9]/.test(source)) return undefined;
  const digits = source.replaceAll('_', '');
  for (const [pattern, base] of based) {
    const [, sign, magnitude] = pattern.exec(digits) ?? [];
    if (magnitude !== undefined) return { value: Number.parseInt(`${sign}${magnitude}`, base), odd: 'spelling' };
  }
  if (!float.test(digits)) return undefined;
  const value = Math.trunc(Number(digits));
  return { value, odd: value === Number(digits) ? 'spelling' : 'fraction' };
}
