import { type Json, type JsonObject, memberOf, putMember, sameValue } from '../../../platform/json.ts';
import { MAX_LEXEMES } from '../../read/limits.ts';
import type { MappingNode, Position, SequenceNode, YamlNode } from '../../read/nodes.ts';
import { linesOf } from '../../read/whitespace.ts';
import { isGuarded } from '../../tree/block-scalars.ts';
import { parseYaml, type YamlDocument } from '../../tree/document.ts';
import { isBlockCollection } from '../../tree/members.ts';
import { printMembers } from '../../tree/print.ts';
import type { BlockCollection, BlockMember, Root } from '../../tree/tree.ts';
import { passEntries } from '../entry-count.ts';
import { readAlone } from './alone.ts';
import { leadOf, lengthsOf, passLengths } from './lengths.ts';
import { type Run, runsBetween, withRun } from './runs.ts';

/**
 * The document of the tree that edits made of `before`'s, proven by parsing nothing but the lines that differ; null where
 * that proves too little, and the whole text has to be parsed. Of a file with 10,000 entries the whole takes 1,000 ms, a piece
 * and everything around it 1 ms.
 *
 * A piece is some neighbouring members of the mapping at the top of the file, or of a block collection that is the value of one
 * of those. It proves enough because block style is read line by line, and the lines around it find what they found before: a
 * line in front of it that is no more indented than the piece, and one behind it. What could reach across, each of these says
 * where it is refused: anchors and merge keys, block scalars that take blank lines, comments of the lines around. Keys that
 * would stand twice show in the number of entries, and the value as a whole must be `value`, as for any proof.
 */
export function provenByPieces(before: YamlDocument, after: Root, value: Json): YamlDocument | null {
  const old = before.tree();
  if (before.root === null || before.extent.aliased > 0 || !haveSameFrame(old, after)) return null;
  if (!/^\uFEFF?(?:---)?$/.test(old.head) || old.tag !== '' || !isOfBlock(old) || !isOfBlock(after)) return null;
  const part = { collection: old.body, node: before.root, value: before.value, offset: leadOf(old) };
  const proven = provenPart(before.bytes, part, after.body, false);
  if (proven === null || !sameValue(proven.part.value, value)) return null;
  passEntries(value, proven.part.value);
  const lexemes = before.extent.lexemes + proven.lexemes;
  if (lexemes > MAX_LEXEMES) return null;
  const tree = { ...old, body: proven.part.collection };
  return unlocated(withPieces(before.bytes, proven.pieces), tree, proven.part, { lexemes, aliased: 0 });
}

function unlocated(bytes: Uint8Array, tree: Root, { node, value }: Part, extent: YamlDocument['extent']): YamlDocument {
  let located: YamlDocument | undefined;
  let text: string | undefined;
  const document: YamlDocument = {
    bytes,
    get text() {
      text ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
      return text;
    },
    root: node as MappingNode,
    value,
    tree: () => tree,
    isLocated: false,
    located() {
      located ??= parseYaml(document.text, bytes);
      return located;
    },
    extent,
  };
  return document;
}

/** A block collection, what it means, and at which byte of the text before the edits the first of its members stands. */
type Part = { collection: BlockCollection; node: MappingNode | SequenceNode; value: Json; offset: number };

/** What comes in place of the bytes between two offsets of the text before the edits. */
type Piece = { from: number; to: number; bytes: Uint8Array };

/** What has been proven: how it reads in the new text, and what reading it has cost. */
type Proven = { pieces: readonly Piece[]; lexemes: number };

/** Members with what they mean and their lengths. */
type ProvenMembers = Proven & {
  members: readonly BlockMember[];
  nodes: readonly YamlNode[];
  values: readonly Json[];
  lengths: readonly number[];
};

function withPieces(bytes: Uint8Array, pieces: readonly Piece[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let end = 0;
  for (const { from, to, bytes: piece } of pieces) {
    parts.push(bytes.subarray(end, from), piece);
    end = to;
  }
  return Buffer.concat([...parts, bytes.subarray(end)]);
}

/** The part with the members of `after`, those that differ proven by their pieces; null if they can't be. `before`: the text. */
function provenPart(
  before: Uint8Array,
  part: Part,
  after: BlockCollection,
  nested: boolean,
): (Proven & { part: Part }) | null {
  const { of, indent, tail, members } = part.collection;
  if (after.of !== of || after.indent !== indent || after.tail !== tail) return null;
  if (after.members.length === 0 || (of === 'mapping' && members.some(({ role }) => role === 'merge'))) return null;
  const proven = { part, pieces: [] as Piece[], lexemes: 0 };
  // There are several runs only where no index moves.
  for (const run of runsBetween(members, after.members, !nested)) {
    const read = (!nested && provenInside(before, part, run)) || provenRun(before, part, after, run, nested);
    const grown = read && withMembers(proven.part, run, read);
    if (!grown) return null;
    proven.part = grown;
    proven.pieces.push(...read.pieces);
    proven.lexemes += read.lexemes;
  }
  return proven;
}

/** A member of which only something inside of its collection differs, proven by that. */
function provenInside(before: Uint8Array, { collection, node, value, offset }: Part, run: Run): ProvenMembers | null {
  const [old, next] = [collection.members[run.from]!, run.members[0]!];
  if (run.to - run.from !== 1 || run.members.length !== 1 || !haveSameFrame(old, next)) return null;
  if (node.kind !== 'mapping' || !isOfBlock(old) || !isOfBlock(next)) return null;
  const inside = node.entries.get(old.name!)?.value;
  const insideValue = memberOf(value as JsonObject, old.name!);
  if (!inside || inside.kind === 'scalar' || insideValue === undefined) return null;
  const lengths = lengthsOf(collection);
  const start = offset + sum(lengths, 0, run.from);
  const part = { collection: old.body, node: inside, value: insideValue, offset: start + leadOf(old) };
  const proven = provenPart(before, part, next.body, true);
  if (proven === null) return null;
  const grown = proven.pieces.reduce((more, piece) => more + piece.bytes.length - (piece.to - piece.from), 0);
  return {
    ...proven,
    members: [{ ...old, body: proven.part.collection }],
    nodes: [proven.part.node],
    values: [proven.part.value],
    lengths: [lengths[run.from]! + grown],
  };
}

/** The members of a run, proven by their lines alone. */
function provenRun(
  before: Uint8Array,
  part: Part,
  after: BlockCollection,
  run: Run,
  nested: boolean,
): ProvenMembers | null {
  const { members, tail } = part.collection;
  const behind = members[run.to];
  const previous = after.members[run.from - 1];
  const linesBefore = (first: BlockMember | undefined): string => first?.above ?? behind?.above ?? tail;
  const lines = linesBefore(run.members[0]);
  if (lines !== linesBefore(run.to > run.from ? members[run.from] : undefined)) {
    if (previous && endsInBlockScalar(previous)) return null;
    if (linesOf(lines).some((line) => isDeepComment(line, after.indent))) return null;
  }
  if (run.members.some(isGuarded)) return null;
  const lengths = lengthsOf(part.collection);
  const from = part.offset + sum(lengths, 0, run.from);
  const to = from + sum(lengths, run.from, run.to);
  const text = printMembers(run.members);
  const piece = { from, to, bytes: Buffer.from(text) };
  if (run.members.length === 0) return { ...nothing, pieces: [piece] };
  if (text.startsWith('\uFEFF') || (to < before.length && !text.endsWith('\n'))) return null;
  const alone = readAlone(text, after, { nested, count: run.members.length });
  if (alone === null || endsInBlockScalar(alone.members.at(-1)!)) return null;
  return { ...alone, pieces: [piece], lengths: lengthsOf({ ...after, members: alone.members }) };
}

const nothing = { members: [], nodes: [], values: [], lengths: [], lexemes: 0 };

/** The part with members in place of a run. Null if an entry would stand twice. */
function withMembers({ collection, node, value, offset }: Part, run: Run, read: ProvenMembers): Part | null {
  const members = withRun(collection.members, run, read.members);
  const next: BlockCollection = { ...collection, members };
  passLengths(next, withRun(lengthsOf(collection), run, read.lengths));
  if (node.kind === 'sequence') {
    const items = withRun(node.items, run, read.nodes);
    return { collection: next, node: { ...node, items }, value: withRun(value as Json[], run, read.values), offset };
  }
  const entries = new Map<string, { key: Position; value: YamlNode; merged: boolean }>();
  const object: JsonObject = {};
  for (const [index, { name }] of members.entries()) {
    const at = index - run.from;
    const isRead = at >= 0 && at < read.members.length;
    entries.set(
      name!,
      isRead ? { key: node.position, value: read.nodes[at]!, merged: false } : node.entries.get(name!)!,
    );
    putMember(object, name!, isRead ? read.values[at]! : memberOf(value as JsonObject, name!)!);
  }
  if (entries.size < members.length) return null;
  return { collection: next, node: { ...node, entries }, value: object, offset };
}

/** Whether two members are the same but for what is inside. */
function haveSameFrame(a: BlockMember, b: BlockMember): boolean {
  const parts = ['above', 'indent', 'head', 'mid', 'tag', 'inline', 'side', 'eol', 'below', 'role', 'name'] as const;
  return parts.every((part) => a[part] === b[part]) && !a.references && !b.references && !b.guarded;
}

type OfBlock = BlockMember & { body: BlockCollection };
const isOfBlock = (member: BlockMember): member is OfBlock => isBlockCollection(member.body);

/** Whether the last lines of a member are a block scalar's: blank ones that follow might become part of it. */
function endsInBlockScalar({ body }: BlockMember): boolean {
  if (!isBlockCollection(body)) return body !== null;
  const last = body.members.at(-1);
  return last !== undefined && endsInBlockScalar(last);
}

/** A comment that the member before might have for its own. */
function isDeepComment(line: string, indent: string): boolean {
  const column = line.search(/[^ \t]/);
  return line[column] === '#' && column > indent.length;
}

/** The sum of those from index `from` up to `to`. */
function sum(lengths: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += lengths[index]!;
  return total;
}
