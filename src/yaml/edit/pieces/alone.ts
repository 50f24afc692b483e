import { type Json, type JsonObject, memberOf, stepInto } from '../../../platform/json.ts';
import type { YamlNode } from '../../read/nodes.ts';
import { YamlError } from '../../read/problems.ts';
import { parseYaml, type YamlDocument } from '../../tree/document.ts';
import { isBlockCollection } from '../../tree/members.ts';
import type { BlockCollection, BlockMember } from '../../tree/tree.ts';
import { referenceIn } from '../anchors.ts';

/** What lines mean that were read alone, without the rest of their file: the members, with their nodes and plain values. */
export type Alone = {
  members: readonly BlockMember[];
  nodes: readonly YamlNode[];
  values: readonly Json[];
  lexemes: number;
};

/** Over items and entries one level down stands this line, so that they are nested as deep as in their file. */
const parent = { name: 'x', line: 'x:\n' };

/**
 * Reads a text that is to be `count` whole members of `collection`, which is at the top of the file or one level below. Null if it
 * is anything else, or if it takes part in anchors or merge keys: those reach over the lines.
 */
export function readAlone(
  text: string,
  { of, indent }: BlockCollection,
  { nested, count }: { nested: boolean; count: number },
): Alone | null {
  const document = parsed((nested ? parent.line : '') + text);
  const tree = document?.tree();
  if (!document || !tree || document.extent.aliased > 0 || tree.head + tree.mid + tree.below !== '') return null;
  const collection = nested ? collectionUnder(tree) : tree.body;
  if (!isBlockCollection(collection) || collection.tail !== '') return null;
  if (collection.of !== of || collection.indent !== indent || collection.members.length !== count) return null;
  if (collection.members.some((one) => one.role === 'merge' || referenceIn(one) !== null)) return null;
  const node = nested ? document.root?.entries.get(parent.name)?.value : document.root;
  const value = nested ? memberOf(document.value as JsonObject, parent.name) : document.value;
  const steps = collection.members.map(({ name }, index) => name ?? index);
  return {
    members: collection.members,
    nodes: steps.map((step) => nodeInto(node!, step)),
    values: steps.map((step) => stepInto(value!, step)!),
    lexemes: document.extent.lexemes,
  };
}

/** What is below the parent's line, if no line is left that isn't. */
function collectionUnder({ body }: BlockMember): BlockMember['body'] {
  if (!isBlockCollection(body) || body.tail !== '' || body.members.length > 1) return null;
  const [member] = body.members;
  return member && member.below === '' ? member.body : null;
}

function nodeInto(node: YamlNode, step: string | number): YamlNode {
  const inside =
    node.kind === 'mapping'
      ? node.entries.get(String(step))?.value
      : node.kind === 'sequence' && node.items[Number(step)];
  if (!inside) throw new Error('a tree has a member that its document lacks');
  return inside;
}

function parsed(text: string): YamlDocument | null {
  try {
    return parseYaml(text);
  } catch (error) {
    if (error instanceof YamlError) return null;
    throw error;
  }
}
