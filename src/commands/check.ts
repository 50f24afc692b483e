import { readFile } from 'node:fs/promises';
import { inspectConfig } from '../config/index.ts';

/** `cliproxy check FILE`: prints every problem and warning with its place. Resolves to the exit code: 1 if there is a problem. */
export async function check(file: string, say: (line: string) => void): Promise<number> {
  const { problems, warnings } = inspectConfig(await readFile(file));
  for (const { line, column, text } of problems) say(`${file}:${line}:${column}: error: ${text}`);
  for (const { line, column, text } of warnings) say(`${file}:${line}:${column}: warning: ${text}`);
  if (problems.length === 0) say(`${file}: ok${warnings.length > 0 ? ', with warnings' : ''}`);
  return problems.length > 0 ? 1 : 0;
}
