#!/usr/bin/env node
import module from 'node:module';
import { parseArgs } from 'node:util';

// As `engines` in package.json says, which npm only warns of.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!(major > 24 || (major === 24 && minor >= 9) || (major === 22 && minor >= 21))) {
  process.stderr.write(`cliproxy: Node ${process.version} is too old: 22.21 or 24.9 and later are needed\n`);
  process.exit(1);
}
// Compiled code is kept between starts, so the second one is fast; that must be switched on before anything else loads.
module.enableCompileCache();
// A command that speaks to a running service loads nothing of the service itself, and the service nothing of these commands.
const words = clientCommandIn(process.argv.slice(2));
if (words === undefined) await import('./main.ts');
else await (await import('./cli/index.ts')).runProcess(words);

/** One of those commands, if the command line names one. The service's own options may stand before it, as in an image. */
function clientCommandIn(words: readonly string[]): string[] | undefined {
  const {
    tokens,
    values: { config },
  } = parseArgs({
    args: [...words],
    options: {
      config: { type: 'string' },
      host: { type: 'string' },
      port: { type: 'string' },
      password: { type: 'string' },
    },
    strict: false,
    tokens: true,
  });
  const first = tokens.find(({ kind }) => kind === 'positional');
  if (first?.kind !== 'positional' || !['api', 'completion'].includes(first.value)) return undefined;
  const behind = words.slice(first.index + 1);
  return first.value === 'api' && config !== undefined
    ? ['api', `--config=${config}`, ...behind]
    : [first.value, ...behind];
}
