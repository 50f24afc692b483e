import { type Json, sameValue } from '../../platform/json.ts';
import type { Position, YamlNode } from '../read/nodes.ts';
import { YamlError } from '../read/problems.ts';
import { parseYaml, type YamlDocument } from '../tree/document.ts';
import { printTree } from '../tree/print.ts';
import type { Member, Root } from '../tree/tree.ts';
import { sharedBy } from './anchors.ts';
import { applyToTree } from './apply-to-tree.ts';
import { applyToValue } from './apply-to-value.ts';
import type { Edit } from './edit.ts';
import { YamlEditError } from './edit-error.ts';
import { provenByPieces } from './pieces/proof.ts';

/**
 * Makes the edits, one after the other, and proves the result: it parses, and its value is the old one with the edits
 * applied (`applyToValue`), nothing else. All bytes outside what is edited stay. Throws YamlEditError with the index of
 * the first edit that can't be made; then none is.
 */
export function applyEdits(document: YamlDocument, edits: readonly Edit[]): YamlDocument {
  try {
    return applied(document, edits);
  } catch (error) {
    if (document.isLocated || !(error instanceof YamlEditError)) throw error;
    return applied(document.located(), edits); // to tell the place as well
  }
}

function applied(document: YamlDocument, edits: readonly Edit[]): YamlDocument {
  const eol = eolOf(document.bytes);
  let { value } = document;
  let tree = document.tree();
  let parsed = document;
  edits.forEach((edit, index) => {
    try {
      const next = applyToValue(value, edit);
      const { member, reparse, suspect } = applyToTree(tree, value, edit, eol);
      if (reparse) parsed = proven(parsed, member, next, suspect);
      tree = reparse ? parsed.tree() : member;
      value = next;
    } catch (error) {
      if (!(error instanceof YamlEditError)) throw error;
      throw new YamlEditError(error.code, error.position ?? nearestPlace(document, edit), index);
    }
  });
  return tree === parsed.tree() ? parsed : proven(parsed, tree, value, null);
}

/** The first line break. */
function eolOf(bytes: Uint8Array): string {
  const at = bytes.indexOf(0x0a);
  return at > 0 && bytes[at - 1] === 0x0d ? '\r\n' : '\n';
}

/** Codes of texts that are too much to be read. */
const limits = new Set(['ALIAS_BOMB', 'TOO_MANY', 'TOO_MUCH']);

/** The document of a tree that edits made of `before`, whose value must be `value`. `suspect`: the member to blame if it isn't. */
function proven(before: YamlDocument, tree: Root, value: Json, suspect: Member | null): YamlDocument {
  const byPieces = provenByPieces(before, tree, value);
  if (byPieces !== null) return byPieces;
  const text = printTree(tree);
  if (text === before.text && sameValue(before.value, value)) return before;
  let document: YamlDocument;
  try {
    document = parseYaml(text);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    if (error.problems.some(({ code }) => limits.has(code))) throw new YamlEditError('too-large');
    const { line, column } = error.problems[0]!;
    throw new YamlEditError('unproven', { line, column });
  }
  if (sameValue(document.value, value)) return document;
  throw suspect === null ? new YamlEditError('unproven') : sharedBy(suspect);
}

/** The place in the document that is nearest to what an edit names. */
function nearestPlace({ root }: YamlDocument, { at }: Edit): Position | null {
  let node: YamlNode | undefined = root ?? undefined;
  let place = root?.position ?? null;
  for (const step of at) {
    if (node?.kind === 'mapping' && typeof step === 'string') node = node.entries.get(step)?.value;
    else if (node?.kind === 'sequence' && typeof step === 'number') node = node.items[step];
    else break;
    place = node?.position ?? place;
  }
  return place;
}
