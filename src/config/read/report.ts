import type { Position } from '../../yaml/index.ts';

/** What is wrong with a value, and where. Shows nothing of the file's own text except names that the schema knows. */
export type ConfigProblem = Position & {
  /** In the file's terms: `gemini-api-key[0].weight`; `*` stands for a name that its author chose. */
  location: string;
  /** Completes "location: …". */
  message: string;
};

/** Gathers what is found while a config is read. */
export type Report = {
  /** The config can't be in force like this. */
  problem(location: string, position: Position, message: string): void;
  /** It can, but not everybody would expect how it was understood. */
  warning(location: string, position: Position, message: string): void;
  /** Nobody asks for the warnings. */
  readonly problemsOnly: boolean;
  problemCount(): number;
  /** Both kinds in the order of the file. */
  result(): { problems: ConfigProblem[]; warnings: ConfigProblem[] };
};

/** How many of each are listed: a file of rubbish must not become an answer many times its size. */
const limit = 1000;

export function createReport({ problemsOnly = false } = {}): Report {
  const problems: ConfigProblem[] = [];
  const warnings: ConfigProblem[] = [];
  const add =
    (list: ConfigProblem[]) =>
    (location: string, { line, column }: Position, message: string) => {
      if (list.length <= limit) list.push({ location, message, line, column });
    };
  return {
    problem: add(problems),
    warning: problemsOnly ? () => {} : add(warnings),
    problemsOnly,
    problemCount: () => problems.length,
    result: () => ({ problems: listed(problems), warnings: listed(warnings) }),
  };
}

function listed(all: readonly ConfigProblem[]): ConfigProblem[] {
  const list = all.slice(0, limit).sort((a, b) => a.line - b.line || a.column - b.column);
  const rest = all[limit];
  return rest ? [...list, { ...rest, location: '', message: 'there are more, which are not listed' }] : list;
}
