import { isObject, type Json } from '../../platform/json.ts';
import type { YamlNode } from '../../yaml/index.ts';

const position = { line: 1, column: 1 };

/** JSON as the reader of the file wants it. The caller has bounded its depth. */
export function nodeOf(value: Json): YamlNode {
  if (Array.isArray(value)) return { kind: 'sequence', position, items: value.map(nodeOf) };
  if (isObject(value)) {
    const entries = Object.entries(value).map(
      ([key, member]) => [key, { key: position, value: nodeOf(member), merged: false }] as const,
    );
    return { kind: 'mapping', position, entries: new Map(entries) };
  }
  const plain = typeof value === 'number' ? value + 0 : value; // no -0
  return {
    kind: 'scalar',
    position,
    value: plain,
    source: String(plain),
    style: typeof value === 'string' ? 'quoted' : 'plain',
  };
}
