#!/usr/bin/env node
import module from 'node:module';

// As `engines` in package.json says, which npm only warns of.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!(major > 24 || (major === 24 && minor >= 9) || (major === 22 && minor >= 21))) {
  process.stderr.write(`cliproxy: Node ${process.version} is too old: 22.21 or 24.9 and later are needed\n`);
  process.exit(1);
}
// Compiled code is kept between starts, so the second one is fast; that must be switched on before anything else loads.
module.enableCompileCache();
// A command that speaks to a running service loads nothing of the service itself, and the service nothing of these commands.
const { clientCommandIn } = await import('./command-line.ts');
const words = clientCommandIn(process.argv.slice(2));
if (words === undefined) await import('./main.ts');
else await (await import('./cli/index.ts')).runProcess(words);
