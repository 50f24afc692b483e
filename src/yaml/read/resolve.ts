import { type Alias, isAlias, isMap, isScalar, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Json } from '../../platform/json.ts';
import type { Composed, LibraryNode, Resolved } from './composed.ts';
import { MAX_ALIASED, MAX_ENTRIES, MAX_EXPANDED } from './limits.ts';
import { createMerger, isMerge, type WrittenEntry } from './merge.ts';
import type { MappingNode, Position, ScalarNode, SequenceNode, YamlNode } from './nodes.ts';
import { createReport } from './problems.ts';
import { entryProblem, isUnclosed, isUnderIndented } from './strictness.ts';
import { startOfPair } from './tokens.ts';

type Target = { source: LibraryNode; meaning: Meaning | null };
/** `size` counts nodes, `length` the bytes that names and scalars have in JSON; both with every alias followed. */
type Meaning = { node: YamlNode; value: Json; size: number; length: number };

/** Gives a composed document its meaning: aliases followed, merge keys applied, keys made strings and checked for duplicates. */
export function resolve(
  text: string,
  document: Composed['document'],
  positionAt: (offset: number) => Position,
): Resolved {
  const { report, problems } = createReport();
  const merge = createMerger(report, (size, at) => afford({ size, length: 0 }, at));
  const anchors = new Map<string, Target>();
  const targets = new Map<Alias, LibraryNode>();
  let aliased = 0;
  let expanded = text.length;
  let entries = 0;

  const here = (source: { range?: readonly number[] | null | undefined }): Position =>
    positionAt(source.range?.[0] ?? 0);

  /** Counts nodes and bytes that aliases and merge keys add to those of the text. False when there are too many. */
  function afford({ size, length }: Pick<Meaning, 'size' | 'length'>, at: Position): boolean {
    aliased += size;
    expanded += length;
    if (aliased <= MAX_ALIASED && expanded <= MAX_EXPANDED) return true;
    report('ALIAS_BOMB', at, 'The aliases and merge keys of this file add up to too much.');
    return false;
  }

  /** Counts what is written in a collection, and reports when that becomes too much. */
  function count({ items }: YAMLMap | YAMLSeq, at: Position): void {
    const isFirst = entries <= MAX_ENTRIES;
    entries += items.length;
    if (isFirst && entries > MAX_ENTRIES) report('TOO_MANY', at);
  }

  function meaningOf(source: LibraryNode): Meaning {
    if (isAlias(source)) return aliasMeaning(source);
    const target: Target = { source, meaning: null };
    if (source.anchor !== undefined) anchors.set(source.anchor, target);
    if (isScalar(source)) target.meaning = scalarMeaning(source);
    else if (isMap(source)) target.meaning = mappingMeaning(source);
    else target.meaning = sequenceMeaning(source);
    return target.meaning;
  }

  function aliasMeaning(alias: Alias): Meaning {
    const at = here(alias);
    const target = anchors.get(alias.source);
    if (target === undefined) report('UNKNOWN_ALIAS', at, 'The anchor that this alias names is not defined before it.');
    else if (target.meaning === null) report('CYCLIC_ALIAS', at, 'This alias stands inside what it stands for.');
    else {
      targets.set(alias, target.source);
      if (afford(target.meaning, at)) return target.meaning;
    }
    return nothingAt(at);
  }

  function scalarMeaning(scalar: Scalar): Meaning {
    const plain = scalar.type === undefined || scalar.type === 'PLAIN';
    if (isUnclosed(text, scalar)) report('MISSING_CHAR', here(scalar));
    const node: ScalarNode = {
      kind: 'scalar',
      value: scalar.value as ScalarNode['value'],
      source: scalar.source ?? '',
      style: plain ? 'plain' : scalar.type?.startsWith('QUOTE') ? 'quoted' : 'block',
      position: here(scalar),
    };
    return { node, value: node.value, size: 1, length: lengthInJson(node.source) };
  }

  function sequenceMeaning(sequence: YAMLSeq): Meaning {
    const position = here(sequence);
    count(sequence, position);
    const meanings = (sequence.items as LibraryNode[]).map((item) => {
      if (!sequence.flow && isUnderIndented(text, item, position.column)) report('BAD_INDENT', here(item));
      return meaningOf(item);
    });
    const node: SequenceNode = { kind: 'sequence', items: meanings.map((meaning) => meaning.node), position };
    return { node, value: meanings.map((meaning) => meaning.value), ...extentOf(meanings) };
  }

  function mappingMeaning(mapping: YAMLMap): Meaning {
    const written: WrittenEntry[] = [];
    const meanings: Meaning[] = [];
    const checkLayout = layoutCheck(mapping);
    count(mapping, here(mapping));
    const checkRepeat = repeatCheck();
    for (const pair of mapping.items as Pair<LibraryNode, LibraryNode | null>[]) {
      const name = nameOf(pair.key);
      const key = here(pair.key);
      checkLayout(pair);
      const meaning = pair.value === null ? nothingAt(key) : meaningOf(pair.value);
      meanings.push(meaning);
      if (name === undefined) continue;
      checkRepeat(name, key);
      written.push({ name, key, node: meaning.node, value: meaning.value });
    }
    const { entries, value } = merge(written);
    const node: MappingNode = { kind: 'mapping', entries, position: here(mapping) };
    const { size, length } = extentOf(meanings);
    return { node, value, size, length: written.reduce((sum, { name }) => sum + lengthInJson(name ?? ''), length) };
  }

  /** Reports the pairs of a mapping that stand where YAML has no place for them. */
  function layoutCheck({ flow }: YAMLMap): (pair: Pair<LibraryNode, LibraryNode | null>) => void {
    let column: number | undefined;
    return (pair) => {
      const code = entryProblem(pair, !flow);
      if (code !== null) report(code, here(pair.key));
      if (flow) return;
      const start = positionAt(startOfPair(pair));
      column ??= start.column;
      if (start.column !== column) report('BAD_INDENT', start); // the library lets some of these pass and gives them a meaning of its own
      if (pair.value !== null && isUnderIndented(text, pair.value, column)) report('BAD_INDENT', here(pair.value));
    };
  }

  /** Reports keys that stand twice in one mapping. */
  function repeatCheck(): (name: string | null, at: Position) => void {
    const lines = new Map<string | null, number>();
    return (name, at) => {
      const first = lines.get(name);
      if (first === undefined) lines.set(name, at.line);
      else {
        const message = `The same key stands twice in one mapping: on line ${first} and again on line ${at.line}.`;
        report('DUPLICATE_KEY', at, message);
      }
    };
  }

  /** A key as it is written, without its quotes: `0x10`, `null` and `yes` are names like any other. Null for a merge key. */
  function nameOf(key: LibraryNode): string | null | undefined {
    const { node } = meaningOf(key);
    if (node.kind === 'scalar') return isMerge(key) ? null : node.source;
    report('NON_STRING_KEY', here(key));
    return undefined;
  }

  const contents = document.contents as LibraryNode | null;
  if (contents === null || isBare(contents)) return { root: null, value: null, targets, aliased, problems };
  const { node, value } = meaningOf(contents);
  if (node.kind === 'mapping') return { root: node, value, targets, aliased, problems };
  report('NOT_A_MAP', here(contents), 'The top level must be a mapping: lines of the form "key: value".');
  return { root: null, value: null, targets, aliased, problems };
}

/** An empty value without an anchor or a tag. */
const isBare = (node: LibraryNode): boolean =>
  isScalar(node) && node.range?.[0] === node.range?.[1] && node.anchor === undefined && node.tag === undefined;

const nothingAt = (position: Position): Meaning => ({
  node: { kind: 'scalar', value: null, source: '', style: 'plain', position },
  value: null,
  size: 1,
  length: 0,
});

/** Characters that JSON writes as more than one. */
const escapable = /[\p{Cc}\p{Cs}"\\]/u;

/** Bytes of a text in JSON, its quotes apart: a control character takes six. */
const lengthInJson = (text: string): number =>
  escapable.test(text) ? Buffer.byteLength(JSON.stringify(text)) - 2 : Buffer.byteLength(text);

/** Of a collection of these parts, its names apart. */
function extentOf(parts: readonly Meaning[]): Pick<Meaning, 'size' | 'length'> {
  let [size, length] = [1, 0];
  for (const part of parts) {
    size += part.size;
    length += part.length;
  }
  return { size, length };
}
