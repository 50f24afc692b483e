import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../commands/command.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';

const script = fileURLToPath(new URL('../../scripts/vectors.ts', import.meta.url));
const vectors = (...args: string[]) => run(process.execPath, [script, ...args]);

test('make vectors says in a line why it can’t begin, and how it is called', async (t) => {
  const { url } = await testServer(t);
  const refused = { code: 1, output: '', errors: 'GET /config.yaml answered 401: the config could not be put back\n' };
  assert.deepEqual(await vectors(url, 'mk-wrong'), refused);
  const { code, errors } = await vectors('http://127.0.0.1:9', 'mk');
  assert.equal(code, 1);
  assert.match(errors, /^http:\/\/127\.0\.0\.1:9: [^\n]+\n$/);
  assert.match((await vectors()).errors, /^make vectors URL=/);
});

test('Ctrl-C ends make vectors when the config is as it was', async (t) => {
  const server = await testServer(t, minimalConfig);
  const child = spawn(process.execPath, [script, server.url, managementKey], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const ended = once(child, 'close');
  let output = '';
  child.stdout.on('data', (chunk) => {
    const isFirst = !output.includes('ok     api-keys');
    output += chunk;
    if (isFirst && output.includes('ok     api-keys')) child.kill('SIGINT');
  });
  assert.deepEqual(await ended, [130, null]);
  assert.doesNotMatch(output, /all rules hold/);
  assert.equal(await server.text(), minimalConfig);
});
