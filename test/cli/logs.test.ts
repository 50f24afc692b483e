import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';
import { cli, emptyFolder, speaker } from './cli.ts';

const serve = (t: TestContext, options = {}): Promise<TestServer> =>
  testServer(t, `${minimalConfig}logging-to-file: true\n`, options);

/** Resolves when the text has this in it. */
function awaited(): { seen(text: string): void; until(what: string): Promise<void> } {
  let text = '';
  const waiting = new Map<string, () => void>();
  return {
    seen(more) {
      text += more;
      for (const [what, resolve] of waiting) if (text.includes(what)) resolve();
    },
    until: (what) =>
      new Promise((resolve) => {
        if (text.includes(what)) resolve();
        waiting.set(what, resolve);
      }),
  };
}

test('the newest lines are shown, in colour on a terminal and as JSON on demand', async (t) => {
  const server = await serve(t);
  const { api } = await speaker(t, server);
  for (const key of ['mk-wrong', 'mk-correct-horse']) await server.call('GET', '/debug', { key });
  const { code, output } = await api(['logs', '-n', '2']);
  assert.equal(code, 0);
  assert.match(output, /^\[[^\n]+\n\[[^\n]+\n$/);
  const painted = (await api(['logs'], { isTerminal: true })).output
    .split('\n')
    .filter((line) => line.includes(' [warn '));
  assert.ok(painted.length > 0 && painted.every((line) => line.startsWith('\u001b[33m[')), painted.join('\n'));
  const [line] = (await api(['logs', '--json'])).output.split('\n');
  assert.match(JSON.parse(line!), /^\[\d{4}-/);
  assert.deepEqual(await api(['logs', '-n', '0']), { code: 0, output: '', errors: '' });
});

test('a log that goes to no file is said to, in the words of the service', async (t) => {
  const { api } = await speaker(t, await testServer(t));
  const { code, output, errors } = await api(['logs', '-f']);
  assert.deepEqual([code, output], [1, '']);
  assert.match(errors, /^cliproxy: logging to file disabled: set logging-to-file to true/);
});

test('following goes on across a restart, with no line twice or lost, until Ctrl-C', async (t) => {
  const configFile = join(await emptyFolder(t), 'config.yaml');
  await writeFile(configFile, `${minimalConfig}logging-to-file: true\n`);
  const first = await testServer(t, undefined, { configFile });
  const { env } = await speaker(t, first);
  await first.call('GET', '/debug');
  const control = new AbortController();
  const { seen, until } = awaited();
  const following = cli(['api', 'logs', '-f', '-n', '1'], { env, signal: control.signal, seen });
  await until(']');
  await first.call('GET', '/request-retry');
  await until('/request-retry"');
  await first.stop();
  await until('waiting for it');
  const second = await testServer(t, undefined, { configFile, port: Number(new URL(first.url).port) });
  await second.call('GET', '/max-retry-interval');
  await until('/max-retry-interval"');
  control.abort();
  const { code, output, errors } = await following;
  assert.equal(code, 130);
  assert.match(errors, /^unreachable: [^\n]+; waiting for it\n$/);
  for (const path of ['/request-retry"', '/max-retry-interval"']) assert.equal(output.split(path).length, 2, path);
});
