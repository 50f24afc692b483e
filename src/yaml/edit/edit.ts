import type { Json } from '../../platform/json.ts';

/** Steps from the root: a key of a map (a string), or an index of a sequence (a number). */
export type Path = readonly (string | number)[];

/** One change of meaning. What it does to a plain value is `applyToValue`; what it does to the text is everything that this needs and nothing else. */
export type Edit =
  /**
   * Puts `value` in place of what is there, or adds the entry, below the line where it is commented out if there is one;
   * missing or null parent maps are made. A map in place of a map and a sequence in place of a sequence touch only
   * what differs. Setting what is already there changes no byte.
   */
  | { op: 'set'; at: Path; value: Json }
  /** Puts `value` before the item with the index that ends `at`; an index equal to the length appends. A missing or null sequence is made. */
  | { op: 'insert'; at: Path; value: Json }
  /** Takes the entry or item away, with the comments directly above and beside it, and the blank line where entries are kept apart by one. The last one leaves `{}` or `[]`. */
  | { op: 'remove'; at: Path }
  /** Makes the sequence consist of these items: `from` keeps the text (and comments) of the old item with that index, each at most once. */
  | { op: 'arrange'; at: Path; items: readonly ({ from: number } | { value: Json })[] }
  /** Gives an entry of a map another key, in its place. Its value keeps its text. */
  | { op: 'rename'; at: Path; to: string }
  /**
   * Moves the items of the sequence `from`, which is an entry of a map, behind those of the sequence `at`, and takes the
   * entry away. Comments above and beside items come along, and so does the spelling of scalars of one line. A missing or
   * null sequence `at` is made; one that is missing in the same map, in place of the entry.
   */
  | { op: 'move'; from: Path; at: Path };
