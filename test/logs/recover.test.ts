import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { testLogs } from './logs.ts';
import { waited } from './waited.ts';

const request = { id: '0000abcd', method: 'POST', url: '/v1/chat/completions', headers: {} };

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
