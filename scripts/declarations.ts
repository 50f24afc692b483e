import { globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes from `folder` every declaration file that `entry` (a path in it) doesn't lead to: the compiler writes those of the whole program. */
export function keepReachable(folder: string, entry: string): void {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, from] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.ts['"]/g))
      visit(join(dirname(file), `${from}.d.ts`));
  };
  visit(entry);
  for (const file of globSync('**/*.ts', { cwd: folder })) if (!reached.has(file)) rmSync(join(folder, file));
}
