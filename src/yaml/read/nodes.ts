/** Where something stands in the text: both count from 1, columns in UTF-16 units. */
export type Position = { line: number; column: number };

/** A YAML value with its place, aliases and merge keys (`<<`) resolved. */
export type YamlNode = ScalarNode | MappingNode | SequenceNode;

export type ScalarNode = {
  kind: 'scalar';
  /** By YAML 1.2's core schema: `yes` is a string, `0o17` is 15. */
  value: null | boolean | number | string;
  /** The scalar's content as written, quotes and escapes resolved: `1.50` stays `1.50`. */
  source: string;
  style: 'plain' | 'quoted' | 'block';
  position: Position;
};

export type MappingNode = {
  kind: 'mapping';
  /** In the order of the text; a merged entry stands where its `<<` does, own entries win over merged ones. */
  entries: ReadonlyMap<string, { key: Position; value: YamlNode; merged: boolean }>;
  position: Position;
};

export type SequenceNode = { kind: 'sequence'; items: readonly YamlNode[]; position: Position };

/** Something that makes a text no usable YAML. `message` never contains any of the text itself: it may hold secrets. */
export type YamlProblem = Position & { code: string; message: string };
