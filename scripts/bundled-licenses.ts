import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licenses of the packages that these files belong to (paths from `root`), each with its name, version and full text. */
export function bundledLicenses(root: string, files: readonly string[]): string {
  const folders = files.map((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]);
  const sections = [...new Set(folders)]
    .filter((folder) => folder !== undefined)
    .map((folder) => license(join(root, folder)));
  return `cliproxy contains these packages.\n${[...new Set(sections)].sort().join('')}`;
}

function license(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package has no copy of its license.';
  return `\n${'-'.repeat(80)}\n${name} ${version}, ${license}\n\n${text}\n`;
}
