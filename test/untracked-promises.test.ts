/** An error that nobody catches fails a run, although the runner doesn't follow promises. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from './commands/command.ts';
import { folderOf } from './platform/folder.ts';

const hook = new URL('untracked-promises.mjs', import.meta.url).href;

for (const [what, body] of Object.entries({
  'a rejection': `void Promise.reject(new Error('uncaught')); await new Promise(setImmediate);`,
  'a rejection after waiting': `await new Promise(setImmediate); void Promise.reject(new Error('uncaught')); await new Promise(setImmediate);`,
  'an exception': `setImmediate(() => { throw new Error('uncaught'); }); await new Promise((done) => setTimeout(done, 20));`,
  'an exception after the test': `setImmediate(() => { throw new Error('uncaught'); });`,
}))
  test(`${what} that nobody catches fails the run`, async (t) => {
    const file = join(await folderOf(t), 'wrong.mjs');
    await writeFile(file, `import { test } from 'node:test';\ntest('it passes', async () => { ${body} });\n`);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { code, output } = await run(process.execPath, [`--import=${hook}`, '--test', file], { env });
    assert.equal(code, 1, output);
    assert.match(output, /uncaught/);
  });
