import type { Detail } from '../../platform/fault.ts';
import type { Trouble } from '../config.ts';
import type { ConfigProblem } from './report.ts';

/** So many problems of a file are told in an answer; `check` tells them all. */
const mostTold = 50;

/** Every problem of a file that can't be in force. */
export class BrokenFile extends Error {
  /** The text is no YAML, or it is YAML with wrong values. */
  readonly stage: 'yaml' | 'values';
  readonly problems: readonly (ConfigProblem & { code: string })[];
  readonly warnings: readonly ConfigProblem[];

  constructor(stage: BrokenFile['stage'], problems: BrokenFile['problems'], warnings: readonly ConfigProblem[] = []) {
    super(joined(problems.slice(0, mostTold).map(sentenceOf)));
    this.stage = stage;
    this.problems = problems;
    this.warnings = warnings;
  }

  get trouble(): Trouble {
    const first = this.problems[0];
    return { code: first?.code ?? 'invalid', ...(first && { line: first.line }), message: this.message };
  }

  get details(): Detail[] {
    return this.problems
      .slice(0, mostTold)
      .map((problem) => ({ location: placeOf(problem), message: problem.message }));
  }
}

export function wrongValues(problems: readonly ConfigProblem[], warnings: readonly ConfigProblem[] = []): BrokenFile {
  const coded = problems.map((problem) => ({ ...problem, code: 'invalid-value' }));
  return new BrokenFile('values', coded, warnings);
}

/** Sentences as one: those that end with a full stop do so only at the end of all. */
const joined = (sentences: readonly string[]): string =>
  sentences
    .map((sentence, index) =>
      index < sentences.length - 1 && sentence.endsWith('.') ? sentence.slice(0, -1) : sentence,
    )
    .join('; ');

/** `debug (line 1, column 8): must be true or false` */
export const sentenceOf = (problem: ConfigProblem): string => `${placeOf(problem)}: ${problem.message}`;

/** Line 0 is that of a value which is in no file yet. */
function placeOf({ location, line, column }: ConfigProblem): string {
  if (line === 0) return location;
  return location ? `${location} (line ${line}, column ${column})` : `line ${line}, column ${column}`;
}
