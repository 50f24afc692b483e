import { MAX_OF_A_CODE } from './limits.ts';
import type { Position, YamlProblem } from './nodes.ts';

/** A text that is no usable YAML: every problem that was found, in the order of the text. No message holds any of the text. */
export class YamlError extends Error {
  readonly problems: readonly YamlProblem[];
  constructor(problems: readonly YamlProblem[]) {
    super(problems.map((problem) => `line ${problem.line}, column ${problem.column}: ${problem.message}`).join('\n'));
    this.name = 'YamlError';
    this.problems = problems;
  }
}

/** Makes a filter that lets the first few of each code pass. */
export function fewOfEach(): (code: string) => boolean {
  const seen = new Map<string, number>();
  return (code) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= MAX_OF_A_CODE;
  };
}

/** Notes a problem. Without a message of its own it says what its code means. */
export type Report = (code: string, at: Position, message?: string) => void;

/** Makes a list of problems, and what adds to it: the first few of each code. */
export function createReport(): { report: Report; problems: YamlProblem[] } {
  const problems: YamlProblem[] = [];
  const isWanted = fewOfEach();
  const report: Report = (code, at, message) => {
    if (isWanted(code)) problems.push(problemOf(code, at, message));
  };
  return { report, problems };
}

/** What each code of the `yaml` library means, said without the library's own message: that one quotes the text. */
export const sentences: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'An alias (*name) can have no anchor or tag of its own.',
  BAD_ALIAS: 'An anchor (&name) or alias (*name) has no usable name.',
  BAD_COLLECTION_TYPE: 'The tag here is for another kind of collection.',
  BAD_DIRECTIVE: 'This directive (a line that starts with %) is not known or not complete.',
  BAD_DQ_ESCAPE: 'A double-quoted string holds a backslash escape that YAML does not have; write \\\\ for a backslash.',
  BAD_INDENT:
    'The indentation is wrong here, or a bracket before it is not closed: the members of a sequence or mapping start in the same column, and what is inside them further right.',
  BAD_PROP_ORDER: 'An anchor (&name) or tag (!name) stands before the indicator that it must follow.',
  BAD_SCALAR_START: 'A value without quotes cannot start with this character; put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A sequence or mapping cannot begin here, on the line of a key; begin it on the next line, indented further.',
  BLOCK_IN_FLOW: 'Inside [ ] and { } sequences and mappings must be written with brackets too.',
  DUPLICATE_KEY: 'The same key stands twice in one mapping.',
  EMPTY_KEY: 'A key is missing before the colon.',
  IMPOSSIBLE: 'The structure cannot be understood here.',
  KEY_OVER_1024_CHARS: 'A key is longer than 1024 characters.',
  MISSING_CHAR: 'A character is missing: a quote, a bracket, a comma, a space, or the colon after a key.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line; a colon may be missing, or the indentation wrong.',
  MULTIPLE_ANCHORS: 'A value can have only one anchor.',
  MULTIPLE_TAGS: 'A value can have only one tag.',
  NON_STRING_KEY: 'A key must be a scalar, not a sequence or mapping.',
  RESOURCE_EXHAUSTION: 'The text is nested too deep.',
  TAB_AS_INDENT: 'A tab stands where lines are indented; YAML wants spaces.',
  TAG_RESOLVE_FAILED: 'The tag here (!name) does not fit its value or is not declared.',
  TOO_MANY: 'The mappings and sequences have too many entries; the limit is 200,000 in all.',
  TOO_MUCH: 'The text has too many parts; the limit is two million words, spaces and indicators.',
  UNEXPECTED_TOKEN: 'Something stands here that YAML does not allow in this place.',
  UNPRINTABLE:
    'Here is a character that YAML does not allow: a control character, half of a surrogate pair, or a carriage return without a line feed.',
  UNREADABLE: 'The text cannot be read as YAML.',
};

export const problemOf = (code: string, at: Position, message?: string): YamlProblem => ({
  ...at,
  code,
  message: message ?? sentences[code] ?? 'The text cannot be understood here.',
});
