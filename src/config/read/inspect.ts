import type { ConfigValue } from '../config-value.ts';
import { BrokenFile } from './broken-file.ts';
import { loadBytes } from './loaded.ts';
import type { ConfigProblem } from './report.ts';
import { withoutEffect } from './without-effect.ts';

/** A finding about a file: its place, and what to say about it. */
export type Finding = { line: number; column: number; text: string };

/** All there is to say about a config file. */
export type Inspection = {
  problems: Finding[];
  warnings: Finding[];
  /** What has no effect. */
  notes: Finding[];
  /** Absent if the file can't be in force. */
  config?: ConfigValue;
};

/** Says everything that there is to say about the bytes of a config file. */
export function inspectConfig(bytes: Uint8Array): Inspection {
  try {
    const { document, config, warnings } = loadBytes(bytes);
    const notes = document.root ? withoutEffect(document.root) : [];
    return { problems: [], warnings: findings(warnings), notes: findings(notes), config };
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    return { problems: findings(error.problems), warnings: findings(error.warnings), notes: [] };
  }
}

const findings = (found: readonly ConfigProblem[]): Finding[] =>
  found.map(({ line, column, location, message }) => ({
    line,
    column,
    text: location ? `${location}: ${message}` : message,
  }));
