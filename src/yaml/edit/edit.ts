import type { Json } from '../../platform/json.ts';

/** Steps from the root: a key of a mapping (a string), or an index of a sequence (a number). */
export type Path = readonly (string | number)[];

/** One item of the sequence that an `arrange` makes: an old one by its index, or a new one. */
export type ArrangedItem = { from: number } | { value: Json };

/** One operation on a document. What it does to the value is `applyToValue`; in the text it touches what that needs, and nothing else. */
export type Edit =
  /**
   * Puts `value` in place of what is there, or adds the entry, below the line where it is commented out if there is one;
   * missing or null parent mappings are made. Where a mapping replaces a mapping, or a sequence a sequence, only what
   * differs is touched. Setting what is already there changes no byte.
   */
  | { op: 'set'; at: Path; value: Json }
  /** Puts `value` before the item with the index that ends `at`; an index equal to the length appends. A missing or null sequence is made. */
  | { op: 'insert'; at: Path; value: Json }
  /**
   * Gives a mapping several entries, as `set` would one by one; those that are `undefined` are taken away. What it doesn't
   * name stays. A missing or null mapping is made.
   */
  | { op: 'assign'; at: Path; entries: readonly (readonly [key: string, value: Json | undefined])[] }
  /** Makes an edit inside each of several items of a sequence; the paths of these edits begin at the item, and each item has one at most. */
  | { op: 'each'; at: Path; items: readonly { index: number; edit: Edit }[] }
  /** Takes the entry or item away, with the comments directly above and beside it, and the blank line where neighbours are kept apart by one. The last one leaves `{}` or `[]`. */
  | { op: 'remove'; at: Path }
  /** Makes the sequence consist of these items. An old one keeps its text and comments; each can be used once. */
  | { op: 'arrange'; at: Path; items: readonly ArrangedItem[] }
  /** Gives an entry of a mapping another key, in its place. Its value keeps its text. */
  | { op: 'rename'; at: Path; to: string }
  /**
   * Moves the items of the sequences `from`, each of which is an entry of a mapping, behind those of the sequence `at`, and
   * takes the entries away. Comments above and beside items come along, and scalars of one line keep their spelling. A missing
   * or null sequence `at` is made; one that is missing in the same mapping takes the place of a single entry.
   */
  | { op: 'move'; from: readonly Path[]; at: Path };
