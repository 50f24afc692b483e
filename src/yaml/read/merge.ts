import { isScalar } from 'yaml';
import { type Json, type JsonObject, putMember } from '../../platform/json.ts';
import type { MappingNode, Position, YamlNode } from './nodes.ts';
import type { Report } from './problems.ts';

/** An entry as it is written in a mapping. `name`: null for a merge key. */
export type WrittenEntry = { name: string | null; key: Position; node: YamlNode; value: Json };

/** The plain key `<<`. A quoted one is a name. */
export const isMerge = (key: unknown): boolean =>
  isScalar(key) && key.source === '<<' && key.tag === undefined && (key.type === undefined || key.type === 'PLAIN');

/**
 * Makes what applies the merge keys of one document's mappings: a merged entry stands where its `<<` does, own entries win over merged
 * ones, and the first mapping that has a key wins over later ones. `afford`: whether so many more nodes may be added.
 */
export function createMerger(report: Report, afford: (size: number, at: Position) => boolean) {
  const values = new Map<YamlNode, Json>();

  /** The plain value of a node that a merge brings in. Computed once for each node, since an anchor can be merged often. */
  function plainOf(node: YamlNode): Json {
    if (node.kind === 'scalar') return node.value;
    let value = values.get(node);
    if (value === undefined) {
      value = node.kind === 'sequence' ? node.items.map(plainOf) : {};
      if (node.kind === 'mapping') {
        for (const [name, entry] of node.entries) putMember(value as JsonObject, name, plainOf(entry.value));
      }
      values.set(node, value);
    }
    return value;
  }

  /** The mappings that a merge key names. */
  function basesOf(node: YamlNode, at: Position): MappingNode[] {
    const bases = node.kind === 'sequence' ? node.items : [node];
    const mappings = bases.filter((base) => base.kind === 'mapping');
    if (mappings.length < bases.length)
      report('BAD_MERGE', at, 'A merge key (<<) takes a mapping, or a sequence of mappings.');
    return mappings;
  }

  return function merge(written: readonly WrittenEntry[]): { entries: MappingNode['entries']; value: JsonObject } {
    const names = new Set(written.map((entry) => entry.name));
    const entries = new Map<string, { key: Position; value: YamlNode; merged: boolean }>();
    const value: JsonObject = {};
    for (const entry of written) {
      if (entry.name !== null) {
        entries.set(entry.name, { key: entry.key, value: entry.node, merged: false });
        putMember(value, entry.name, entry.value);
        continue;
      }
      for (const base of basesOf(entry.node, entry.key)) {
        if (!afford(base.entries.size, entry.key)) break;
        for (const [name, merged] of base.entries) {
          if (names.has(name) || entries.has(name)) continue;
          entries.set(name, { ...merged, merged: true });
          putMember(value, name, plainOf(merged.value));
        }
      }
    }
    return { entries, value };
  };
}
