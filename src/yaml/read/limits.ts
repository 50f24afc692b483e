/** How deep collections may be nested. The library composes by recursion, and so does everything that walks the result. */
export const MAX_DEPTH = 100;

/** Words, spaces and indicators of a text. A big config of 4 MiB has a third of that; more would take many seconds. */
export const MAX_LEXEMES = 2_000_000;

/** Nodes that aliases and merge keys may add to those that are written. A file that needs more is an attack. */
export const MAX_ALIASED = 100_000;

/** Problems that are reported: enough to mend a file by. */
export const MAX_PROBLEMS = 100;

/** How many of them may have the same code, so that one mistake repeated a thousand times doesn't hide another. */
export const MAX_OF_A_CODE = 20;
