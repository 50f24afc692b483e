import type { YamlNode } from '../../yaml/index.ts';
import type { ConfigValue } from '../config-value.ts';
import { BrokenFile } from './broken-file.ts';
import { loadBytes } from './loaded.ts';
import type { ConfigProblem } from './report.ts';
import { unknownMembers } from './unknown-members.ts';
import { withoutEffect } from './without-effect.ts';

/** A finding about a file: its place, and what to say about it. */
export type Finding = { line: number; column: number; text: string };

/** All there is to say about a config file. */
export type Inspection = {
  problems: Finding[];
  warnings: Finding[];
  /** What has no effect, and what is not known. */
  notes: Finding[];
  /** Absent if the file can't be in force. */
  config?: ConfigValue;
};

/** Says everything that there is to say about the bytes of a config file. */
export function inspectConfig(bytes: Uint8Array): Inspection {
  try {
    const { document, config, warnings } = loadBytes(bytes);
    const notes = document.root ? [...withoutEffect(document.root), ...unknownIn(document.root, warnings)] : [];
    return { problems: [], warnings: findings(warnings), notes: findings(notes), config };
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    return { problems: findings(error.problems), warnings: findings(error.warnings), notes: [] };
  }
}

/** How many unknown names are listed: a file of rubbish has no others. */
const limit = 1000;

/** Old forms are not in the schema, but warned of. */
function unknownIn(root: YamlNode, warnings: readonly ConfigProblem[]): ConfigProblem[] {
  const warned = new Set(warnings.map(({ line, column }) => `${line}:${column}`));
  const unknown: ConfigProblem[] = [];
  for (const found of unknownMembers(root)) {
    if (!warned.has(`${found.line}:${found.column}`)) unknown.push(found);
    if (unknown.length === limit) break;
  }
  return unknown;
}

const findings = (found: readonly ConfigProblem[]): Finding[] =>
  found.map(({ line, column, location, message }) => ({
    line,
    column,
    text: location ? `${location}: ${message}` : message,
  }));
