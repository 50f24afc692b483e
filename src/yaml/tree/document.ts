import type { Json } from '../../platform/json.ts';
import type { MappingNode } from '../read/nodes.ts';
import { type Parsed, parse } from '../read/parse.ts';
import { readPlainText, valueOfNode } from '../read/plain-text.ts';
import { buildTree } from './build.ts';
import type { Root } from './tree.ts';

/** A valid text with its meaning. */
export type YamlDocument = {
  readonly text: string;
  /** The text in UTF-8. Nobody writes to them. */
  readonly bytes: Uint8Array;
  /** Null if the text holds nothing but comments. The places in it are right if `isLocated`. */
  readonly root: MappingNode | null;
  /** The plain value: YAML 1.2's core schema, merge keys applied; null if there is no root. Shared parts are one object: don't write to it. */
  readonly value: Json;
  /** The tree that edits work on. Built when first asked for. */
  readonly tree: () => Root;
  /** Whether every place is as it is in the text. If an edit was proven by its pieces alone, nobody has counted the lines behind them. */
  readonly isLocated: boolean;
  /** The same document with its places: parsed anew unless it has them. */
  readonly located: () => YamlDocument;
  /** What `limits.ts` bounds, as counted by the parse; pieces are added to it, and what they replace isn't taken off. */
  readonly extent: Extent;
};

export type Extent = { readonly lexemes: number; readonly aliased: number };

/**
 * The same as `parseYaml`, but a simple text is read quickly, and parsed only when its tree is asked for. For texts that
 * others wrote: an edit is proven by the parse. `bytes` are the text's.
 */
export function openYaml(text: string, bytes: Uint8Array): YamlDocument {
  const plain = readPlainText(text);
  if (plain === null) return parseYaml(text, bytes);
  const { root, lexemes } = plain;
  let tree: Root | undefined;
  let value: Json | undefined;
  const document: YamlDocument = {
    text,
    bytes,
    root,
    get value() {
      value ??= valueOfNode(root);
      return value;
    },
    tree: () => {
      tree ??= parseYaml(text, bytes).tree();
      return tree;
    },
    isLocated: true,
    located: () => document,
    extent: { lexemes, aliased: 0 },
  };
  return document;
}

/**
 * Reads a text that is one YAML document with a mapping at the top, or nothing but comments. For any other text it
 * throws YamlError, and nothing else, with every problem (a hundred at most, about twenty of a kind).
 */
export function parseYaml(text: string, bytes: Uint8Array = Buffer.from(text)): YamlDocument {
  let parsed: Parsed | undefined = parse(text); // many times as large as the tree
  const { root, value, aliased } = parsed.resolved;
  const { lexemes } = parsed.composed;
  let tree: Root | undefined;
  const document: YamlDocument = {
    text,
    bytes,
    root,
    value,
    tree: () => {
      tree ??= buildTree(text, parsed!);
      parsed = undefined;
      return tree;
    },
    isLocated: true,
    located: () => document,
    extent: { lexemes, aliased },
  };
  return document;
}
