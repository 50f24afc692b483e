import { isObject, type Json, lossOf } from '../platform/json.ts';
import { invalidBody } from './faults.ts';

/** Deeper than any entry has reason to be, and far from what the YAML editor refuses. */
const maxDepth = 50;
/** Deeper than the file can be. What is nested deeper is not even read. */
const endlessDepth = 100;

/** Throws Fault `invalid body` for a value that is nested so deep that no recursion should follow it. */
export function refuseEndless(value: Json, location: string): void {
  if (isDeeper(value, endlessDepth)) throw invalidBody([{ location, message: 'is nested too deep' }]);
}

function isDeeper(value: Json, depth: number): boolean {
  if (depth < 0) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((member) => isDeeper(member, depth - 1));
}

/** Throws Fault `invalid body` where a value could not be written, or not as it was meant. */
export function refuseUnwritable(value: Json, location: string, depth = 0): void {
  const problem = depth > maxDepth ? 'is nested too deep' : unwritable(value);
  if (problem) throw invalidBody([{ location, message: problem }]);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value))
    refuseUnwritable(member, Array.isArray(value) ? `${location}[${key}]` : `${location}.${key}`, depth + 1);
}

function unwritable(value: Json): string | undefined {
  const texts = typeof value === 'string' ? [value] : isObject(value) ? Object.keys(value) : [];
  if (!texts.every((text) => text.isWellFormed())) return 'holds half of a surrogate pair';
  return typeof value === 'number' ? lossOf(value) : undefined;
}
