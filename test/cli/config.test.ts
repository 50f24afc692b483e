import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { minimalConfig, testServer } from '../fixtures/server.ts';
import { cli, speaker } from './cli.ts';

const config = `${minimalConfig}debug: false # why not\napi-keys: [sk-a]\n`;

/** A service, and its config pulled to `c.yaml`. */
async function pulled(t: TestContext) {
  const server = await testServer(t, config);
  const { api, cwd } = await speaker(t, server);
  const path = join(cwd, 'c.yaml');
  assert.deepEqual(await api(['config', 'pull', 'c.yaml']), { code: 0, output: `${path}\n`, errors: '' });
  return { server, api, path };
}

test('the config is pulled byte for byte, edited, compared, pushed', async (t) => {
  const { server, api, path } = await pulled(t);
  assert.equal(await readFile(path, 'utf8'), config);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  assert.deepEqual(await api(['config', 'diff', 'c.yaml']), { code: 0, output: '', errors: '' });
  const edited = config.replace('false # why not', 'true # because');
  await writeFile(path, edited);
  const { code, output } = await api(['config', 'diff', 'c.yaml']);
  assert.equal(code, 1);
  assert.match(output, /^--- in force\n\+\+\+ c\.yaml\n@@ [^\n]+ @@\n/);
  assert.match(output, /^-debug: false # why not\n\+debug: true # because$/m);
  assert.ok((await api(['config', 'diff', 'c.yaml'], { isTerminal: true })).output.includes('\u001b[31m-debug: false'));
  assert.equal((await api(['config', 'push', 'c.yaml'])).output, 'in force, changed: debug\n');
  assert.equal(await server.text(), edited);
  await writeFile(path, config); // and again, without another pull
  assert.equal((await api(['config', 'push', 'c.yaml'])).output, 'in force, changed: debug\n');
});

test('a config with a byte order mark is the same when it is pulled', async (t) => {
  const { api } = await speaker(t, await testServer(t, `\ufeff${config}`));
  assert.equal((await api(['config', 'pull', 'c.yaml'])).code, 0);
  assert.deepEqual(await api(['config', 'diff', 'c.yaml']), { code: 0, output: '', errors: '' });
});

test('without a file the config is printed', async (t) => {
  const { api } = await speaker(t, await testServer(t, config));
  assert.deepEqual(await api(['config', 'pull']), { code: 0, output: config, errors: '' });
});

test('a push undoes nobody’s edit, unless it is told to', async (t) => {
  const { server, api, path } = await pulled(t);
  await api(['keys', 'add', 'sk-theirs']);
  const theirs = await server.text();
  await writeFile(path, config.replace('debug: false', 'debug: true'));
  const refused = await api(['config', 'push', 'c.yaml']);
  assert.deepEqual([refused.code, refused.output], [5, '']);
  assert.match(refused.errors, /^cliproxy: the config has changed since c\.yaml was pulled/);
  assert.equal(await server.text(), theirs);
  assert.equal((await api(['config', 'push', 'c.yaml', '--force'])).code, 0);
  assert.equal(await server.text(), await readFile(path, 'utf8'));
});

test('a file that was never pulled is pushed by force only', async (t) => {
  const { server, api, path } = await pulled(t);
  await writeFile(`${path}2`, `${config}port: 9\n`);
  const refused = await api(['config', 'push', 'c.yaml2']);
  assert.deepEqual([refused.code, refused.output], [2, '']);
  assert.match(refused.errors, /^cliproxy: c\.yaml2 was not pulled/);
  assert.equal(await server.text(), config);
});

test('a pull undoes no edit here, and renews a file without one', async (t) => {
  const { server, api, path } = await pulled(t);
  await api(['set', 'debug', 'true']);
  assert.equal((await api(['config', 'pull', 'c.yaml'])).code, 0);
  assert.equal(await readFile(path, 'utf8'), await server.text());
  await writeFile(path, 'mine: 1\n');
  const refused = await api(['config', 'pull', 'c.yaml']);
  assert.deepEqual(
    [refused.code, refused.errors],
    [2, `cliproxy: ${path} has been edited: a pull would undo that, unless it is one with --force\n`],
  );
  assert.equal(await readFile(path, 'utf8'), 'mine: 1\n');
  assert.equal((await api(['config', 'pull', 'c.yaml', '--force'])).code, 0);
  assert.equal(await readFile(path, 'utf8'), await server.text());
});

test('a refused document changes nothing, and its mistakes are listed with their places', async (t) => {
  const { server, api, path } = await pulled(t);
  await writeFile(path, config.replace('debug: false', 'debug: [1]\nport: many'));
  const { code, errors } = await api(['config', 'push', 'c.yaml']);
  assert.equal(code, 1);
  assert.match(
    errors,
    /^cliproxy: invalid_config: .*\n {2}debug \(line 3, column 8\): .*\n {2}port \(line 4, column 7\): /,
  );
  assert.equal(await server.text(), config);
});

test('a file is validated without a service and without a key', async (t) => {
  const { path } = await pulled(t);
  await writeFile(path, 'debug: yes\nport: many\n');
  const told = await cli(['api', 'config', 'validate', path]);
  assert.deepEqual([told.code, told.errors], [1, '']);
  assert.match(told.output, /c\.yaml:1:8: warning: debug.*\n.*c\.yaml:2:7: error: port/);
  const right = await cli(['api', 'config', 'validate', path, '--json']);
  assert.deepEqual(
    [right.code, JSON.parse(right.output).valid, JSON.parse(right.output).findings.length],
    [1, false, 2],
  );
  await writeFile(path, config);
  assert.deepEqual(JSON.parse((await cli(['api', 'config', 'validate', path, '--json'])).output), {
    valid: true,
    findings: [],
  });
  const missing = await cli(['api', 'config', 'validate', `${path}.none`]);
  assert.deepEqual([missing.code, missing.errors], [2, `cliproxy: ${path}.none: no such file or directory\n`]);
});
