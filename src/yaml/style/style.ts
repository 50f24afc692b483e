import type { Quote } from './scalars.ts';

/** How new text is to look. */
export type Style = {
  eol: string;
  /** Columns by which what is inside a mapping is indented. */
  step: number;
  /** The same for a sequence inside a mapping; 0 is allowed. */
  sequenceStep: number;
  /** Spaces between a dash and its item. */
  dash: string;
  quote: Quote;
  keyQuote: Quote;
  /** Spaces inside brackets where collections of that kind are written with them; null: they get lines of their own. */
  brackets: Record<'mapping' | 'sequence', string | null>;
};

export const noBrackets: Style['brackets'] = { mapping: null, sequence: null };
