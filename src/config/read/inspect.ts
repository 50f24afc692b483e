import type { ConfigValue } from '../config-value.ts';
import { BrokenFile } from './broken-file.ts';
import { loadBytes } from './loaded.ts';
import type { ConfigProblem } from './report.ts';

/** A finding about a file: its place, and what to say about it. */
export type Finding = { line: number; column: number; text: string };

/** Everything that there is to say about the bytes of a config file; `config` only if they could be in force. */
export function inspectConfig(bytes: Uint8Array): { problems: Finding[]; warnings: Finding[]; config?: ConfigValue } {
  try {
    const { config, warnings } = loadBytes(bytes);
    return { problems: [], warnings: findings(warnings), config };
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    return { problems: findings(error.problems), warnings: findings(error.warnings) };
  }
}

const findings = (found: readonly ConfigProblem[]): Finding[] =>
  found.map(({ line, column, location, message }) => ({
    line,
    column,
    text: location ? `${location}: ${message}` : message,
  }));
