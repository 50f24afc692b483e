import { readFile } from 'node:fs/promises';
import { getSystemErrorMessage } from 'node:util';
import { inspectConfig } from '../config/index.ts';

/**
 * `cliproxy check FILE`: says every problem and warning with its place, a line each. Resolves to the exit code: 1 if there
 * is a problem. Rejects with a sentence if the file can't be read.
 */
export async function check(file: string, say: (line: string) => void): Promise<number> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file}: ${getSystemErrorMessage(error.errno!)}`, { cause: error });
  });
  const { problems, warnings } = inspectConfig(bytes);
  const findings = [
    ...problems.map((finding) => ({ ...finding, kind: 'error' })),
    ...warnings.map((finding) => ({ ...finding, kind: 'warning' })),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  for (const { line, column, kind, text } of findings) say(`${file}:${line}:${column}: ${kind}: ${text}`);
  if (problems.length === 0) say(`${file}: ok${warnings.length > 0 ? ', with warnings' : ''}`);
  return problems.length > 0 ? 1 : 0;
}
