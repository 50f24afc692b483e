import type { Position } from '../read/nodes.ts';

export type YamlEditCode =
  /** What the edit would change is also used elsewhere, by an alias or a merge key. `position` is the anchor's. */
  | 'aliased'
  /** No such key or index. */
  | 'not-found'
  /** The path leads through something that has no such members: a scalar, a key of a sequence, an index of a mapping. */
  | 'not-a-collection'
  /** An `arrange` that takes an old item twice, or a `move` into what it takes away. */
  | 'bad-arrangement'
  /** A `rename` to a key that the mapping has. */
  | 'occupied'
  /** The result would be nested deeper than `parseYaml` reads. */
  | 'too-deep'
  /** The result would have more entries, or be longer, than `parseYaml` reads. */
  | 'too-large'
  /** A string or key that the edit brings holds half of a surrogate pair: no YAML text can hold it, not even escaped. */
  | 'not-unicode'
  /** The result could not be proven to be the old value plus the edits. This is a defect of our code. */
  | 'unproven';

/** An edit that can't be made; nothing was changed. No message holds any of the text or of the values. */
export class YamlEditError extends Error {
  readonly code: YamlEditCode;
  /** Where in the text of the document, as far as the path could be followed. */
  readonly position: Position | null;
  /** Which of the edits. */
  readonly index: number;
  constructor(code: YamlEditCode, position: Position | null = null, index = 0) {
    super(position === null ? sentences[code] : `${sentences[code]} (line ${position.line})`);
    this.name = 'YamlEditError';
    this.code = code;
    this.position = position;
    this.index = index;
  }
}

const sentences: Record<YamlEditCode, string> = {
  aliased: 'what the edit would change is shared by an anchor with other places of the file',
  'not-found': 'there is no such entry',
  'not-a-collection': 'the path leads through something that has no such entries',
  'bad-arrangement': 'an old item can be used only once',
  occupied: 'there is already an entry of that name',
  'too-deep': 'the result would be nested too deep',
  'too-large': 'the result would have too many entries',
  'not-unicode': "a string holds half of a surrogate pair, which can't be written",
  unproven: 'the edit could not be proven',
};
