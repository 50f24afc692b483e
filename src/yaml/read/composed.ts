import type { Alias, CST, Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Json } from '../../platform/json.ts';
import type { MappingNode, YamlProblem } from './nodes.ts';

/** A node as the `yaml` library composes it. */
export type LibraryNode = Scalar | Alias | YAMLMap | YAMLSeq;

/** A document as the `yaml` library composes it, with its tokens, and the errors of syntax. */
export type Composed = {
  document: Document.Parsed;
  token: CST.Document | null;
  problems: YamlProblem[];
  /** Words, spaces and indicators of the text. */
  lexemes: number;
};

/** What a composed document means, and what is wrong with that. */
export type Resolved = {
  /** Null if the text holds nothing but comments. */
  root: MappingNode | null;
  value: Json;
  /** What each alias stands for. */
  targets: ReadonlyMap<Alias, LibraryNode>;
  /** Nodes that aliases and merge keys add to those that are written. */
  aliased: number;
  problems: YamlProblem[];
};
