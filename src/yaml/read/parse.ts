import { compose } from './compose.ts';
import type { Composed, Resolved } from './composed.ts';
import { MAX_PROBLEMS } from './limits.ts';
import type { Position } from './nodes.ts';
import { positionsIn } from './positions.ts';
import { problemOf, YamlError } from './problems.ts';
import { resolve } from './resolve.ts';
import { unprintableIn } from './strictness.ts';

/** A valid text, composed and resolved. */
export type Parsed = {
  composed: Composed;
  resolved: Resolved;
  positionAt: (offset: number) => Position;
};

/** Reads a text that is one document with a mapping at the top, or nothing but comments. Throws YamlError. */
export function parse(text: string): Parsed {
  const positionAt = positionsIn(text);
  const unprintable = unprintableIn(text);
  if (unprintable !== -1) throw new YamlError([problemOf('UNPRINTABLE', positionAt(unprintable))]);
  const composed = compose(text, positionAt);
  if (Array.isArray(composed)) throw new YamlError(composed);
  const resolved = resolve(text, composed.document, positionAt);
  const problems = [...composed.problems, ...resolved.problems];
  if (problems.length > 0) {
    problems.sort((a, b) => a.line - b.line || a.column - b.column);
    throw new YamlError(problems.slice(0, MAX_PROBLEMS));
  }
  return { composed, resolved, positionAt };
}
