import { isAlias } from 'yaml';
import type { LibraryNode, Resolved } from '../read/composed.ts';
import type { Position } from '../read/nodes.ts';
import type { MemberRange } from './ranges.ts';
import type { Anchor, References } from './tree.ts';

/** Makes the function that finds a member's anchors and aliases, null if it has none. An anchor is one object for all. */
export function referencesIn(
  text: string,
  targets: Resolved['targets'],
  positionAt: (offset: number) => Position,
): (range: MemberRange) => References | null {
  const placeOf = (node: LibraryNode, name: string): Position =>
    positionAt(text.lastIndexOf(`&${name}`, node.range![0]));
  const counts = new Map<LibraryNode, number>();
  for (const node of targets.values()) counts.set(node, (counts.get(node) ?? 0) + 1);
  const anchors = new Map<LibraryNode, Anchor>();
  for (const [node, aliases] of counts) {
    anchors.set(node, { position: placeOf(node, (isAlias(node) ? undefined : node.anchor) ?? ''), aliases });
  }
  const anchorOn = (node: LibraryNode | null): Anchor | null =>
    node !== null && !isAlias(node) && node.anchor !== undefined
      ? (anchors.get(node) ?? { position: placeOf(node, node.anchor), aliases: 0 })
      : null;
  const aliasOf = (node: LibraryNode | null): Anchor | null =>
    isAlias(node) ? (anchors.get(targets.get(node)!) ?? null) : null;
  return ({ key, value }) => {
    const references = {
      anchor: anchorOn(value),
      alias: aliasOf(value),
      keyAnchor: anchorOn(key),
      keyAlias: aliasOf(key),
    };
    return Object.values(references).some((reference) => reference !== null) ? references : null;
  };
}
