/** How deep collections may be nested. The library composes by recursion, and so does everything that walks the result. */
export const MAX_DEPTH = 100;

/**
 * Entries of all mappings and items of all sequences of a text, counted together. Reading so many takes a few seconds; a
 * config of 4 MiB rarely has half of them.
 */
export const MAX_ENTRIES = 200_000;

/** Words, spaces and indicators of a text. A big config of 4 MiB has a third of that; more would take many seconds. */
export const MAX_LEXEMES = 2_000_000;

/** Nodes that aliases and merge keys may add to those that are written. A file that needs more is an attack. */
export const MAX_ALIASED = 100_000;

/**
 * Bytes of a text with every alias followed: so much would have to be written to show its value as JSON. One long string and
 * a few thousand aliases of it would otherwise be more than a string can hold.
 */
export const MAX_EXPANDED = 64 * 1024 * 1024;

/** Problems that are reported: enough to mend a file by. */
export const MAX_PROBLEMS = 100;

/** How many of them may have the same code, so that one mistake repeated a thousand times doesn't hide another. */
export const MAX_OF_A_CODE = 20;
