import { etagOf } from '../platform/etag.ts';
import { Fault } from '../platform/fault.ts';
import { parseYaml, type YamlDocument, YamlError } from '../yaml/index.ts';
import type { Trouble } from './index.ts';
import type { ConfigValue } from './model.ts';
import { type ConfigProblem, readConfig } from './read.ts';

/** A file that parses and whose values are right. */
export type Loaded = { document: YamlDocument; config: ConfigValue; warnings: readonly ConfigProblem[]; etag: string };

/** So many problems of a file are told in an answer; `check` tells them all. */
const mostSaid = 50;

/** Every problem of a file, as details. */
export class BrokenFile extends Error {
  /** The text is no YAML, or it is YAML with wrong values. */
  readonly stage: 'yaml' | 'values';
  readonly problems: readonly (ConfigProblem & { code: string })[];
  readonly warnings: readonly ConfigProblem[];

  constructor(stage: BrokenFile['stage'], problems: BrokenFile['problems'], warnings: readonly ConfigProblem[] = []) {
    super(problems.slice(0, mostSaid).map(said).join('; '));
    this.stage = stage;
    this.problems = problems;
    this.warnings = warnings;
  }

  get trouble(): Trouble {
    const first = this.problems[0];
    return { code: first?.code ?? 'invalid', ...(first && { line: first.line }), message: this.message };
  }

  /** The Fault for a caller who brought this text. */
  get fault(): Fault {
    const [kind, code] =
      this.stage === 'yaml' ? (['invalid', 'invalid_yaml'] as const) : (['unprocessable', 'invalid_config'] as const);
    const details = this.problems
      .slice(0, mostSaid)
      .map((problem) => ({ location: placeOf(problem), message: problem.message }));
    return new Fault(kind, code, { message: `${code}: ${this.message}`, details });
  }
}

/** Line 0 is that of a value which stands in no file yet. */
function placeOf({ location, line, column }: ConfigProblem): string {
  if (line === 0) return location;
  return location ? `${location} (line ${line}, column ${column})` : `line ${line}, column ${column}`;
}

/** `debug (line 1, column 8): must be true or false` */
export const said = (problem: ConfigProblem): string => `${placeOf(problem)}: ${problem.message}`;

/** A finding about a file: its place, and what to say about it. */
export type Finding = { line: number; column: number; text: string };

/** Everything that there is to say about the bytes of a config file. */
export function inspectConfig(bytes: Uint8Array): { problems: Finding[]; warnings: Finding[]; config?: ConfigValue } {
  const findings = (list: readonly ConfigProblem[]): Finding[] =>
    list.map(({ line, column, location, message }) => ({
      line,
      column,
      text: location ? `${location}: ${message}` : message,
    }));
  try {
    const { config, warnings } = loadBytes(bytes);
    return { problems: [], warnings: findings(warnings), config };
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    return { problems: findings(error.problems), warnings: findings(error.warnings) };
  }
}

export function wrongValues(problems: readonly ConfigProblem[], warnings: readonly ConfigProblem[] = []): BrokenFile {
  const coded = problems.map((problem) => ({ ...problem, code: 'invalid-value' }));
  return new BrokenFile('values', coded, warnings);
}

/** Reads a document's values. Throws BrokenFile. */
export function loadDocument(document: YamlDocument): Loaded {
  const { config, problems, warnings } = readConfig(document.root);
  if (problems.length > 0) throw wrongValues(problems, warnings);
  return { document, config, warnings, etag: etagOf(document.text) };
}

/** An editor that truncates before it writes leaves this for a moment; it would take every setting away. */
const nothingInIt = { location: '', message: 'the document is empty', line: 1, column: 1, code: 'empty' };

/** Parses and reads the bytes of a config file. Throws BrokenFile. */
export function loadBytes(bytes: Uint8Array): Loaded {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BrokenFile('yaml', [
      { location: '', message: 'the file is not UTF-8', line: 1, column: 1, code: 'not-utf-8' },
    ]);
  }
  try {
    const document = parseYaml(text);
    if (document.root === null) throw new BrokenFile('yaml', [nothingInIt]);
    return loadDocument(document);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new BrokenFile(
      'yaml',
      error.problems.map((problem) => ({ ...problem, location: '' })),
    );
  }
}

/** Reads a file that a caller brings. Throws the Fault that the caller gets. */
export function loadBrought(bytes: Uint8Array): Loaded {
  try {
    return loadBytes(bytes);
  } catch (error) {
    throw error instanceof BrokenFile ? error.fault : error;
  }
}
