/**
 * Loaded before everything else in each process of `make test` (NODE_OPTIONS): Node's runner has every promise followed, only to
 * name the test in which an error arose that nobody caught. That takes up to a tenth of a test's CPU time (measured:
 * contract.test.ts), and such an error fails the run without it, too: `untracked-promises.test.ts`. Older versions of Node load
 * this and ignore what it asks for.
 */
import hooks from 'node:async_hooks';

const { createHook } = hooks;
/** @param {import('node:async_hooks').HookCallbacks} callbacks */
hooks.createHook = (callbacks) => createHook({ ...callbacks, trackPromises: false });
