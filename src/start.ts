#!/usr/bin/env node
// Compiled code is kept between starts, so the second one is fast; that must be switched on before anything else loads.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./main.ts');
