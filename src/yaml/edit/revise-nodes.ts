import { mapAgain, nothingMapped } from '../../platform/again.ts';
import { isObject, type Json, type JsonObject, memberOf } from '../../platform/json.ts';
import type { MappingNode, Position, YamlNode } from '../read/nodes.ts';

/** The place of a value that is in no text yet. */
const nowhere: Position = { line: 0, column: 0 };

/** What is known of a document's value after edits that are not in the text yet. */
export type Revised = { root: MappingNode | null; value: Json };

/**
 * The nodes whose plain value is `next`. Parts that `next` shares with the old value keep their nodes, and so their source
 * and place; new parts have line 0. The cost is that of what differs and of the collections around it.
 */
export function revise({ root, value }: Revised, next: Json): Revised {
  return { root: next === null ? null : (revisedNode(next, value, root ?? undefined) as MappingNode), value: next };
}

function revisedNode(next: Json, old: Json | undefined, node: YamlNode | undefined): YamlNode {
  if (node && next === old) return node;
  if (Array.isArray(next)) {
    const known = Array.isArray(old) && node?.kind === 'sequence' ? { items: old, results: node.items } : nothingMapped;
    const items = mapAgain<Json, YamlNode>(next, known, (item, index) =>
      revisedNode(item, known.items[index], known.results[index]),
    );
    return { kind: 'sequence', items, position: node?.position ?? nowhere };
  }
  if (isObject(next)) {
    const oldMap = old !== undefined && isObject(old) ? old : {};
    const entries = node?.kind === 'mapping' ? node.entries : new Map<string, never>();
    const former = formerNames(oldMap, next);
    const revised = Object.entries(next).map(([key, member]) => {
      const name = former.get(member) ?? key;
      const entry = entries.get(name);
      const value = revisedNode(member, memberOf(oldMap, name), entry?.value);
      return [key, { key: entry?.key ?? nowhere, value, merged: entry?.merged ?? false }] as const;
    });
    return { kind: 'mapping', entries: new Map(revised), position: node?.position ?? nowhere };
  }
  return { kind: 'scalar', value: next, source: String(next ?? ''), style: styleOf(next), position: nowhere };
}

/** The old names of collections that have another name now. */
function formerNames(old: JsonObject, next: JsonObject): Map<Json, string> {
  const gone = Object.keys(old).filter((name) => !Object.hasOwn(next, name) && typeof old[name] === 'object');
  return new Map(gone.map((name) => [old[name]!, name]));
}

/** As if strings were quoted: then they are strings whatever they look like. */
const styleOf = (value: Json): 'quoted' | 'plain' => (typeof value === 'string' ? 'quoted' : 'plain');
