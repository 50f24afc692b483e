import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { logFolder } from '../../src/logs/log-folder.ts';
import { Fault } from '../../src/platform/fault.ts';
import { fault } from './fault.ts';
import { testLogs } from './logs.ts';
import { waited } from './waited.ts';

const line =
  /^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] \[(--------|[0-9a-f]{8})\] \[(debug|info |warn |error)\] \[[\w.-]+:\d+\] .*$/;
const messages = (lines: readonly string[]): string[] => lines.map((one) => one.replace(/^.*?\] \[[\w.-]+:\d+\] /, ''));

test('logging-to-file moves the log to main.log and back, as soon as it is changed', async (t) => {
  const logs = await testLogs(t, { 'logging-to-file': false });
  logs.log.info('one');
  await logs.use({ 'logging-to-file': true });
  logs.log.info('two');
  assert.deepEqual(messages((await logs.read({})).lines), ['two']);
  await logs.use({ 'logging-to-file': false });
  logs.log.info('three');
  assert.match(logs.terminal(), /one\n[\s\S]*three\n/);
  assert.doesNotMatch(logs.terminal(), /two/);
  await logs.use({ 'logging-to-file': true });
  logs.log.info('four');
  assert.deepEqual(messages((await logs.read({})).lines), ['two', 'four']);
});

test('every event is one line of the file, in the form that clients parse, an error with its causes too', async (t) => {
  const logs = await testLogs(t);
  logs.log.info('plain', { 'request-id': '00ff00ff', source: 'access:0' });
  logs.log.error('it failed', {}, new Error('because', { cause: new Fault('failed', 'x', { message: 'no disk' }) }));
  logs.log.warn('a line\nbreak, a \u001b[31mcolour and a \u2028separator');
  const { lines } = await logs.read({});
  assert.equal(lines.length, 3);
  for (const one of lines) assert.match(one, line);
  assert.match(lines[1]!, /it failed\\n {4}Error: because\\n.*failed no disk/);
  assert.match(lines[2]!, /a line\\nbreak, a \\u001b\[31mcolour and a \\u2028separator$/);
});

test('no secret reaches the file or the terminal', async (t) => {
  const logs = await testLogs(t);
  const say = (): void =>
    logs.log.error('asked for /x?key=Hush4242', { url: 'http://a:Hush4242@b/' }, new Error('Bearer Hush4242'));
  say();
  await logs.close();
  say();
  assert.match(logs.terminal(), /asked for \/x\?key=\*\*\*/);
  assert.doesNotMatch(logs.terminal() + (await logs.text('main.log')), /Hush/);
});

test('debug lines are written while debug is on', async (t) => {
  const logs = await testLogs(t, { debug: true });
  logs.log.debug('one');
  await logs.use({ debug: false });
  logs.log.debug('two');
  assert.deepEqual(messages((await logs.read({})).lines), ['one']);
});

test('the log moves when log-dir is changed', async (t) => {
  const logs = await testLogs(t);
  logs.log.info('one');
  await logs.use({ 'log-dir': 'elsewhere' });
  logs.log.info('two');
  assert.deepEqual(messages((await logs.read({})).lines), ['two']);
  assert.match(await logs.text('main.log'), /one\n$/);
  assert.match(await readFile(join(dirname(logs.configFile), 'elsewhere', 'main.log'), 'utf8'), /two\n$/);
});

test('the log directory is beside the config, in WRITABLE_PATH, or where log-dir says', () => {
  assert.equal(logFolder('', '/etc/c/config.yaml', undefined), '/etc/c/logs');
  assert.equal(logFolder('', '/etc/c/config.yaml', '/data'), '/data/logs');
  assert.equal(logFolder('', '/etc/c/config.yaml', ''), '/etc/c/logs');
  assert.equal(logFolder(' a/b ', '/etc/c/config.yaml', undefined), '/etc/c/a/b');
  assert.equal(logFolder('a', '/etc/c/config.yaml', '/data'), '/data/a');
  assert.equal(logFolder('/var/a', '/etc/c/config.yaml', '/data'), '/var/a');
  assert.equal(logFolder('~/a', '/etc/c/config.yaml', '/data'), join(homedir(), 'a'));
});

test('a log directory that cannot be one is refused, and the log stays where it is', async (t) => {
  const logs = await testLogs(t);
  await writeFile(join(dirname(logs.configFile), 'file'), '');
  await mkdir(join(dirname(logs.configFile), 'a', 'main.log'), { recursive: true });
  for (const dir of ['file', 'file/below', 'a'])
    await assert.rejects(logs.use({ 'log-dir': dir }), fault('unprocessable', 'invalid_config'));
  logs.log.info('one');
  assert.deepEqual(messages((await logs.read({})).lines), ['one']);
});

test('checking a config makes no folder', async (t) => {
  const logs = await testLogs(t, { 'logging-to-file': false });
  await logs.prepare({
    debug: false,
    'logging-to-file': true,
    'log-dir': 'a',
    'logs-max-total-size-mb': 0,
    'error-logs-max-files': 0,
    'request-log': false,
    'request-log-max-body-mb': 8,
  });
  assert.deepEqual(await readdir(dirname(logs.configFile)), []);
});

test('a config that changes nothing about the limits has no folder looked through', async (t) => {
  const logs = await testLogs(t, { 'error-logs-max-files': 1 });
  await logs.close(); // waits for what the first config has begun
  await mkdir(logs.folder, { mode: 0o700 });
  const names = [1, 2].map((n) => `error-v1-messages-2026-01-01T000000-0000000${n}.log`);
  for (const name of names) await writeFile(join(logs.folder, name), '');
  await logs.use({ debug: true, 'error-logs-max-files': 1 });
  await logs.close();
  assert.deepEqual(await logs.names(), names);
});

test('all logs together take no more than logs-max-total-size-mb; the oldest go first, the active one never', async (t) => {
  const logs = await testLogs(t, { 'logging-to-file': false, 'logs-max-total-size-mb': 0 });
  await mkdir(logs.folder, { mode: 0o700 });
  const names = [
    'error-v1-messages-2026-01-01T000000-00000001.log',
    'main-2026-01-01T00-00-00.000.log',
    'v1-messages-2026-01-01T000000-00000002.log',
    'main-2026-01-01T00-00-00.001.log.gz',
    'main.log.1',
    'of-another-program.log',
  ];
  for (const [i, name] of names.entries()) {
    await writeFile(join(logs.folder, name), Buffer.alloc(300 * 1024));
    await utimes(join(logs.folder, name), i + 1, i + 1);
  }
  await writeFile(join(logs.folder, 'main.log'), Buffer.alloc(100 * 1024));
  await utimes(join(logs.folder, 'main.log'), 0, 0);
  await writeFile(join(logs.folder, 'notes.txt'), Buffer.alloc(900 * 1024));
  await logs.use({ 'logging-to-file': false, 'logs-max-total-size-mb': 1 });
  const left = [...names.slice(3), 'main.log', 'notes.txt'];
  await waited(async () => assert.deepEqual(await logs.names(), left.sort()));
});

test('a log that grows stays within the limit', async (t) => {
  const logs = await testLogs(t, { 'logs-max-total-size-mb': 25 });
  const text = 'x'.repeat(32 * 1024);
  for (let i = 0; i < 40 * 32; i++) {
    logs.log.info(text);
    if (i % 64 === 0) await logs.read({ limit: 1 });
  }
  await logs.read({ limit: 1 });
  await waited(async () => {
    const sizes = await Promise.all(
      (await logs.names()).map(async (name) => (await stat(join(logs.folder, name))).size),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total <= 25 * 1024 * 1024 && total > 10 * 1024 * 1024, `${total}`);
  });
});

test('clearing empties main.log and removes what it was rotated to, and leaves the logs of requests', async (t) => {
  const logs = await testLogs(t);
  logs.log.info('one');
  await logs.read({});
  const request = 'error-v1-messages-2026-01-01T000000-00000001.log';
  for (const name of [
    'main-2026-01-01T00-00-00.000.log',
    'main-2026-01-01T00-00-00.001.log.gz',
    'main.log.1',
    request,
    'other.log',
  ])
    await writeFile(join(logs.folder, name), 'x\n');
  assert.equal(await logs.clear(), 3);
  assert.deepEqual(await logs.names(), [request, 'main.log', 'other.log']);
  logs.log.info('two');
  assert.deepEqual(messages((await logs.read({})).lines), ['two']);
});

test('without logging-to-file there is no log to read or clear', async (t) => {
  const logs = await testLogs(t, { 'logging-to-file': false });
  await assert.rejects(logs.read({}), fault('invalid', 'logging to file disabled'));
  await assert.rejects(logs.clear(), fault('invalid', 'logging to file disabled'));
});

test('without a directory the log is empty, and there is none to clear', async (t) => {
  const logs = await testLogs(t);
  const page = await logs.read({ after: 7, cursor: 'x' });
  assert.deepEqual([page.lines, page.latest, page.isReset], [[], 7, true]);
  await assert.rejects(logs.clear(), fault('missing', 'log directory not found'));
  logs.log.info('one');
  assert.equal((await logs.read({ cursor: page.nextCursor })).lines.length, 1);
});

test('on a full disk the log goes on at the terminal, which says so once', async (t) => {
  const { fileFunctions } = await import('../../src/platform/durable-file.ts');
  let isFull = true;
  const files = {
    ...fileFunctions,
    async write(...of: Parameters<typeof fileFunctions.write>): Promise<void> {
      if (isFull) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      return fileFunctions.write(...of);
    },
  };
  const logs = await testLogs(t, {}, { files });
  for (const message of ['one', 'two']) {
    logs.log.info(message);
    await logs.read({});
  }
  isFull = false;
  logs.log.info('three');
  await logs.read({});
  assert.equal(logs.terminal().match(/the log file can not be written/g)?.length, 1);
  assert.match(logs.terminal(), / one\n[\s\S]* two\n/);
  assert.deepEqual(messages((await logs.read({})).lines), [
    'three',
    'the log file can be written again lines-on-the-terminal=2 lines-lost=0',
  ]);
});

test('who goes on by time alone gets each line once, also those of a second that had not ended', async (t) => {
  const logs = await testLogs(t);
  const got: string[] = [];
  let after: number | undefined;
  const poll = async (): Promise<void> => {
    const page = await logs.read({ after });
    got.push(...messages(page.lines));
    after = page.latest;
  };
  let count = 0;
  const writing = setInterval(() => logs.log.info(`line ${count++}`), 7);
  t.after(() => clearInterval(writing));
  while (got.length < 100) await poll();
  clearInterval(writing);
  await poll();
  assert.deepEqual(
    got,
    Array.from({ length: count }, (_, n) => `line ${n}`),
  );
});
