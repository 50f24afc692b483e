import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileFunctions } from '../../src/platform/durable-file.ts';
import { testLogs } from './logs.ts';
import { exchange, only, request } from './recorded.ts';
import { waited } from './waited.ts';

test('the newest error logs are kept, as many as error-logs-max-files says', async (t) => {
  const logs = await testLogs(t, { 'error-logs-max-files': 3 });
  for (let i = 0; i < 8; i++) {
    exchange(logs.requestLog.begin({ ...request, id: `0000000${i}` }), { status: 500, failed: true });
    await logs.errorLogs();
  }
  assert.deepEqual(
    (await logs.errorLogs()).map(({ name }) => name.slice(-12, -4)),
    ['00000007', '00000006', '00000005'],
  );
  await logs.use({ 'error-logs-max-files': 0 });
  for (let i = 0; i < 3; i++)
    exchange(logs.requestLog.begin({ ...request, id: `1000000${i}` }), { status: 500, failed: true });
  assert.equal((await logs.errorLogs()).length, 6);
});

test('a full disk fails no exchange, leaves nothing behind, is told once, and is forgotten when there is room', async (t) => {
  let isFull = true;
  const files = {
    ...fileFunctions,
    async write(...of: Parameters<typeof fileFunctions.write>): Promise<void> {
      if (isFull) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      return fileFunctions.write(...of);
    },
  };
  const logs = await testLogs(t, { 'request-log': true, 'logging-to-file': false }, { files });
  for (let i = 0; i < 3; i++) {
    exchange(logs.requestLog.begin(request));
    assert.deepEqual((await logs.requestLogs({ limit: 10 })).logs, []);
  }
  assert.deepEqual(await logs.names(), []);
  assert.equal(logs.terminal().match(/request logs can not be written/g)?.length, 1);
  isFull = false;
  exchange(logs.requestLog.begin(request));
  await only(logs);
  assert.match(logs.terminal(), /request logs can be written again/);
});

test('what a killed service left is finished by the next one', async (t) => {
  const logs = await testLogs(t, { 'logging-to-file': false, 'log-dir': 'other' });
  const folder = join(logs.configFile, '..', 'logs');
  await mkdir(folder, { mode: 0o700 });
  const name = 'v1-chat-completions-2026-01-02T030405-0000abcd.log';
  await writeFile(join(folder, `.${name}.part`), '=== REQUEST INFO ===\nMethod: POST\nStatus: -       \n\n');
  await writeFile(join(folder, `.${name}.answer.part`), '=== RESPONSE ===\nStatus: 200\n\nhalf');
  await logs.use({});
  const { stream } = await waited(() => logs.openRequestLog('0000abcd'));
  let text = '';
  for await (const chunk of stream) text += chunk;
  assert.match(text, /^=== REQUEST INFO ===[\s\S]*=== RESPONSE ===\nStatus: 200\n\nhalf$/);
  assert.deepEqual(
    (await logs.names()).filter((one) => one.startsWith('.')),
    [],
  );
  const { logs: found } = await logs.requestLogs({ limit: 1 });
  assert.deepEqual(found, [{ name, id: '0000abcd', time: new Date(2026, 0, 2, 3, 4, 5).getTime(), method: 'POST' }]);
});

test('a log that is being written is not taken for one that was left', async (t) => {
  const logs = await testLogs(t, { 'request-log': true, 'log-dir': 'a' });
  const recorder = logs.requestLog.begin(request);
  recorder.answer({ status: 200, headers: {} });
  recorder.chunk(Buffer.alloc(20_000, 'x'));
  await waited(async () => assert.ok((await stat(join(logs.configFile, '..', 'a'))).isDirectory()));
  await logs.use({ 'request-log': true, 'log-dir': 'b' });
  await logs.use({ 'request-log': true, 'log-dir': 'a' });
  recorder.end({ status: 200 });
  const { logs: found } = await logs.requestLogs({ limit: 10 });
  assert.equal(found[0]?.status, 200);
  assert.match(await readFile(join(logs.configFile, '..', 'a', found[0]!.name), 'utf8'), /x{20000}/);
});

test('a log directory that others can read is said to be one', async (t) => {
  const logs = await testLogs(t, { 'logging-to-file': false, 'log-dir': 'a' });
  await mkdir(logs.folder);
  await chmod(logs.folder, 0o755);
  await logs.use({ 'logging-to-file': false });
  await waited(async () => assert.match(logs.terminal(), /other users can look into the log directory mode=755/));
});
