/** YAML's white space. JavaScript's own is wider: a no-break space, say, is a character like any other here. */
const isBlank = (character: string): boolean => character === ' ' || character === '\t';
const isBreak = (character: string): boolean => character === '\n' || character === '\r';

/** Without the spaces and tabs at its end. */
export function trimSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && isBlank(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Without the spaces, tabs and line breaks at its end. */
export function trimLines(text: string): string {
  let end = text.length;
  while (end > 0 && (isBlank(text[end - 1]!) || isBreak(text[end - 1]!))) end--;
  return text.slice(0, end);
}

/** Whether a line holds nothing. */
export const isEmptyLine = (line: string): boolean => trimLines(line) === '';

/** The lines of a text, each with its line break. */
export const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The text with a space at its end, unless it ends in a space, tab or line break already. */
export const spaced = (text: string): string => (/[ \t\n]$/.test(text) ? text : `${text} `);
