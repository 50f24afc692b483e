/** The Node that `make run` brings along where the system's is too old. */
import assert from 'node:assert/strict';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../commands/command.ts';
import { atEnd } from '../fixtures/at-end.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An npm that installs nothing but what a Node of our own looks like. */
const npm = `#!/bin/sh
bin=$PWD/node_modules/.bin
case $* in *--prefix*) bin=$PWD/node_modules/.node/node_modules/.bin ;; esac
mkdir -p "$bin"
case $* in *--prefix*) echo "echo own" > "$bin/node" ;; esac
`;

test('a Node of our own stands where npm start finds it, if the system’s is too old', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-make-'));
  atEnd(t, () => rm(folder, { recursive: true, force: true }));
  for (const name of ['Makefile', 'package.json', 'package-lock.json', '.npmrc'])
    await copyFile(join(root, name), join(folder, name));
  const old = join(folder, 'old');
  await mkdir(old);
  for (const [name, program] of Object.entries({ npm, node: '#!/bin/sh\ntest "$1" != -e\n' })) {
    await writeFile(join(old, name), program);
    await chmod(join(old, name), 0o755);
  }
  const env = { ...process.env, PATH: [old, process.env['PATH']].join(delimiter) };
  const { code, errors } = await run('make', ['node_modules/.runtime'], { cwd: folder, env });
  assert.equal(code, 0, errors);
  assert.equal(await readFile(join(folder, 'node_modules/.bin/node'), 'utf8'), 'echo own\n');
});
