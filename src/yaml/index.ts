import { type Json, sameValue } from '../platform/json.ts';
import { sharedBy } from './edit/anchors.ts';
import { change } from './edit/apply-to-tree.ts';
import { applyToValue } from './edit/apply-to-value.ts';
import type { Edit } from './edit/edit.ts';
import { YamlEditError } from './edit/edit-error.ts';
import { compose } from './read/compose.ts';
import type { MapNode, Position, YamlNode } from './read/nodes.ts';
import { positionsIn } from './read/positions.ts';
import { MAX_PROBLEMS, problemOf, YamlError } from './read/problems.ts';
import { resolve } from './read/resolve.ts';
import { unprintableIn } from './read/strictness.ts';
import { cut } from './tree/build.ts';
import { join, type Member, type Root } from './tree/tree.ts';

export { applyToValue } from './edit/apply-to-value.ts';
export type { Edit, Path } from './edit/edit.ts';
export { type YamlEditCode, YamlEditError } from './edit/edit-error.ts';
export { type Revised, revise } from './edit/revise-nodes.ts';
export type * from './read/nodes.ts';
export { YamlError } from './read/problems.ts';

/** A valid text with its meaning. */
export type YamlDocument = {
  readonly text: string;
  /** Null if the text holds nothing but comments. */
  readonly root: MapNode | null;
  /** The plain value: YAML 1.2's core schema, merge keys applied; null if there is no root. Shared parts are one object: don't write to it. */
  readonly value: Json;
  /** The text cut into pieces, for edits. Made when first asked for. */
  readonly pieces: () => Root;
};

/**
 * Reads a text that is one YAML document with a map at the top, or nothing but comments. Throws YamlError with every
 * problem (a hundred at most, twenty or so of a kind) otherwise, and nothing else, for any text.
 */
export function parseYaml(text: string): YamlDocument {
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
  let pieces: Root | undefined;
  return {
    text,
    root: resolved.root,
    value: resolved.value,
    pieces: () => {
      pieces ??= cut(text, composed, resolved, positionAt);
      return pieces;
    },
  };
}

/**
 * Makes the edits, one after the other, and proves the result: it parses, and its value is the old one with the edits
 * applied (`applyToValue`), nothing else. All bytes outside what is edited stay. Throws YamlEditError with the index of
 * the first edit that can't be made; then none is.
 */
export function applyEdits(document: YamlDocument, edits: readonly Edit[]): YamlDocument {
  const eol = /\r?\n/.exec(document.text)?.[0] ?? '\n';
  let { value } = document;
  let pieces = document.pieces();
  let parsed = document;
  edits.forEach((edit, index) => {
    try {
      const next = applyToValue(value, edit);
      const changed = change(pieces, value, edit, eol);
      if (!changed.settled) parsed = proven(join(changed.root), next, changed.suspect);
      pieces = changed.settled ? changed.root : parsed.pieces();
      value = next;
    } catch (error) {
      if (!(error instanceof YamlEditError)) throw error;
      throw new YamlEditError(error.code, error.position ?? placeOf(document, edit), index);
    }
  });
  const text = join(pieces);
  return text === parsed.text ? parsed : proven(text, value, null);
}

/** The document of a text whose value must be `value`. `suspect`: the member that is to blame if it isn't. */
function proven(text: string, value: Json, suspect: Member | null): YamlDocument {
  let document: YamlDocument;
  try {
    document = parseYaml(text);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const { line, column } = error.problems[0]!;
    throw new YamlEditError('unproven', { line, column });
  }
  if (sameValue(document.value, value)) return document;
  throw suspect === null ? new YamlEditError('unproven') : sharedBy(suspect);
}

/** The place in the document that is nearest to what an edit names. */
function placeOf({ root }: YamlDocument, { at }: Edit): Position | null {
  let node: YamlNode | undefined = root ?? undefined;
  let place = root?.position ?? null;
  for (const step of at) {
    if (node?.kind === 'map' && typeof step === 'string') node = node.entries.get(step)?.value;
    else if (node?.kind === 'sequence' && typeof step === 'number') node = node.items[step];
    else break;
    place = node?.position ?? place;
  }
  return place;
}
