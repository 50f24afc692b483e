import { type Alias, isAlias, isMap, isScalar, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Json, type JsonMap, putMember } from '../../platform/json.ts';
import type { Composed, LibraryNode, Resolved } from './composed.ts';
import { MAX_ALIASED } from './limits.ts';
import type { MapNode, Position, ScalarNode, SequenceNode, YamlNode, YamlProblem } from './nodes.ts';
import { fewOfEach, problemOf } from './problems.ts';
import { entryProblem, isUnclosed, isUnderIndented } from './strictness.ts';
import { startOfPair } from './tokens.ts';

type Target = { source: LibraryNode; meaning: Meaning | null };
/** `size` counts nodes with every alias followed. */
type Meaning = { node: YamlNode; value: Json; size: number };

/** Gives a composed document its meaning: aliases followed, merge keys applied, keys made strings and checked for duplicates. */
export function resolve(
  text: string,
  document: Composed['document'],
  positionAt: (offset: number) => Position,
): Resolved {
  const problems: YamlProblem[] = [];
  const isWanted = fewOfEach();
  const anchors = new Map<string, Target>();
  const targets = new Map<Alias, LibraryNode>();
  let aliased = 0;

  const here = (source: { range?: readonly number[] | null | undefined }): Position =>
    positionAt(source.range?.[0] ?? 0);
  const report = (code: string, at: Position, message?: string): void => {
    if (isWanted(code)) problems.push(problemOf(code, at, message));
  };
  const nothing = (at: Position): Meaning => ({
    node: { kind: 'scalar', value: null, source: '', style: 'plain', position: at },
    value: null,
    size: 1,
  });
  /** Counts nodes that aliases and merge keys add to those of the text. False when there are too many. */
  const afford = (size: number, at: Position): boolean => {
    aliased += size;
    if (aliased <= MAX_ALIASED) return true;
    report('ALIAS_BOMB', at, 'The aliases and merge keys of this file add up to too much.');
    return false;
  };

  function meaningOf(source: LibraryNode | null): Meaning {
    if (source === null) return nothing(positionAt(0));
    if (isAlias(source)) return aliasMeaning(source);
    const target: Target = { source, meaning: null };
    if (source.anchor !== undefined) anchors.set(source.anchor, target);
    if (isScalar(source)) target.meaning = scalarMeaning(source);
    else if (isMap(source)) target.meaning = mapMeaning(source);
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
      if (afford(target.meaning.size, at)) return target.meaning;
    }
    return nothing(at);
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
    return { node, value: node.value, size: 1 };
  }

  function sequenceMeaning(sequence: YAMLSeq): Meaning {
    const items: YamlNode[] = [];
    const value: Json[] = [];
    let size = 1;
    const { column } = here(sequence);
    for (const item of sequence.items as LibraryNode[]) {
      if (!sequence.flow && isUnderIndented(text, item, column)) report('BAD_INDENT', here(item));
      const meaning = meaningOf(item);
      items.push(meaning.node);
      value.push(meaning.value);
      size += meaning.size;
    }
    const node: SequenceNode = { kind: 'sequence', items, position: here(sequence) };
    return { node, value, size };
  }

  function mapMeaning(map: YAMLMap): Meaning {
    const written = new Map<string | null, Position>();
    const own: { name: string | null; key: Position; meaning: Meaning; source: LibraryNode | null }[] = [];
    let size = 1;
    let column: number | undefined;
    for (const pair of map.items as Pair<LibraryNode, LibraryNode | null>[]) {
      const key = keyName(pair.key);
      const at = here(pair.key);
      const code = entryProblem(pair, !map.flow);
      if (code !== null) report(code, at);
      if (!map.flow) {
        const start = positionAt(startOfPair(pair));
        column ??= start.column;
        if (start.column !== column) report('BAD_INDENT', start); // the library lets some of these pass and gives them a meaning of its own
        if (isUnderIndented(text, pair.value, column)) report('BAD_INDENT', here(pair.value!));
      }
      const meaning = pair.value === null ? nothing(at) : meaningOf(pair.value);
      size += meaning.size;
      if (key === null) continue;
      const name = isMerge(pair.key) ? null : key;
      const first = written.get(name);
      if (first !== undefined) {
        const message = `The same key stands twice in one mapping: on line ${first.line} and again on line ${at.line}.`;
        report('DUPLICATE_KEY', at, message);
      } else written.set(name, at);
      own.push({ name, key: at, meaning, source: pair.value });
    }
    const entries = new Map<string, { key: Position; value: YamlNode; merged: boolean }>();
    const value: JsonMap = {};
    const names = new Set(own.map((entry) => entry.name));
    for (const entry of own) {
      if (entry.name !== null) {
        entries.set(entry.name, { key: entry.key, value: entry.meaning.node, merged: false });
        putMember(value, entry.name, entry.meaning.value);
        continue;
      }
      for (const base of basesOf(entry.meaning.node, entry.key)) {
        if (!afford(base.entries.size, entry.key)) break;
        for (const [name, merged] of base.entries) {
          if (names.has(name) || entries.has(name)) continue;
          entries.set(name, { ...merged, merged: true });
          putMember(value, name, plain(merged.value));
        }
      }
    }
    return { node: { kind: 'map', entries, position: here(map) }, value, size };
  }

  /** A key as it is written, without its quotes: `0x10`, `null` and `yes` are names like any other. */
  function keyName(key: LibraryNode): string | null {
    const node = meaningOf(key).node;
    if (node.kind === 'scalar') return node.source;
    report('NON_STRING_KEY', here(key));
    return null;
  }

  /** The mappings that a merge key names. The first that has a key wins. */
  function basesOf(node: YamlNode, at: Position): MapNode[] {
    const bases = node.kind === 'sequence' ? node.items : [node];
    const maps = bases.filter((base) => base.kind === 'map');
    if (maps.length < bases.length)
      report('BAD_MERGE', at, 'A merge key (<<) takes a mapping, or a sequence of mappings.');
    return maps;
  }

  const values = new Map<YamlNode, Json>();
  /** The plain value of a node that a merge brings in. */
  function plain(node: YamlNode): Json {
    if (node.kind === 'scalar') return node.value;
    let value = values.get(node);
    if (value === undefined) {
      if (node.kind === 'sequence') value = node.items.map(plain);
      else {
        value = {};
        for (const [name, entry] of node.entries) putMember(value, name, plain(entry.value));
      }
      values.set(node, value);
    }
    return value;
  }

  const contents = document.contents as LibraryNode | null;
  const empty = contents === null || (isScalar(contents) && contents.range?.[0] === contents.range?.[1]);
  const bare = empty && (contents === null || (contents.anchor === undefined && contents.tag === undefined));
  if (bare) return { root: null, value: null, targets, problems };
  const { node, value } = meaningOf(contents);
  if (node.kind === 'map') return { root: node, value, targets, problems };
  report('NOT_A_MAP', here(contents ?? {}), 'The top level must be a mapping: lines of the form "key: value".');
  return { root: null, value: null, targets, problems };
}

/** The plain key `<<`. A quoted one is a name. */
export const isMerge = (key: unknown): boolean =>
  isScalar(key) && key.source === '<<' && key.tag === undefined && (key.type === undefined || key.type === 'PLAIN');
