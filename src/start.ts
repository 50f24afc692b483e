#!/usr/bin/env node
import module from 'node:module';

// Compiled code is kept between starts, so the second one is fast; that must be switched on before anything else loads.
if (!('enableCompileCache' in module)) {
  process.stderr.write(`cliproxy: Node ${process.version} is too old: 22.18 or later is needed\n`);
  process.exit(1);
}
module.enableCompileCache();
await import('./main.ts');
