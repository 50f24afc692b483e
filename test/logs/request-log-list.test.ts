import assert from 'node:assert/strict';
import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fault } from './fault.ts';
import { testLogs } from './logs.ts';

test('a log of a failed request is found by its name, and by nothing that is no name', async (t) => {
  const logs = await testLogs(t);
  const name = 'error-v1-messages-2026-01-01T000000-00000001.log';
  await mkdir(logs.folder);
  await writeFile(join(logs.folder, name), 'text');
  await writeFile(join(logs.folder, 'secret'), 'hush');
  await symlink(join(logs.folder, 'secret'), join(logs.folder, 'error-link.log'));
  await mkdir(join(logs.folder, 'error-folder.log'));
  const { size, stream } = await logs.openErrorLog(name);
  assert.equal(size, 4);
  assert.equal((await stream.toArray()).join(''), 'text');
  for (const wrong of [
    '',
    ' ',
    '.',
    '..',
    '../secret',
    'a/b',
    'a\\b',
    'error-\u0000.log',
    'error-\n.log',
    `error-${'x'.repeat(200)}.log`,
  ])
    await assert.rejects(logs.openErrorLog(wrong), fault('invalid', 'invalid log file name'));
  for (const missing of ['error-none.log', 'main.log', 'secret', 'error-link.log', 'error-folder.log'])
    await assert.rejects(logs.openErrorLog(missing), fault('missing', 'log file not found'));
});

test('a log of a request is found by the id at the end of its name', async (t) => {
  const logs = await testLogs(t, { 'logging-to-file': false });
  await assert.rejects(logs.openRequestLog('00000001'), fault('missing', 'log directory not found'));
  await mkdir(logs.folder);
  const name = 'v1-messages-2026-01-01T000000-00000001.log';
  await writeFile(join(logs.folder, name), 'text');
  await writeFile(join(logs.folder, 'main-2026-01-01T00-00-00.000.log'), 'hush');
  const { name: found, stream } = await logs.openRequestLog('00000001');
  assert.equal(found, name);
  stream.destroy();
  for (const wrong of ['', '..', 'a\\b', 'a/b', '\u0007'])
    await assert.rejects(logs.openRequestLog(wrong), fault('invalid', 'invalid request ID'));
  for (const missing of ['0000000', '1', '00.000', '00000002'])
    await assert.rejects(logs.openRequestLog(missing), fault('missing', 'log file not found for the given request ID'));
});

test('logs of failed requests are listed newest first, unless every request is logged', async (t) => {
  const logs = await testLogs(t, { 'logging-to-file': false });
  assert.deepEqual(await logs.errorLogs(), []);
  await mkdir(logs.folder);
  for (const [i, name] of ['error-b.log', 'error-a.log', 'v1-messages-2026-01-01T000000-00000001.log'].entries()) {
    await writeFile(join(logs.folder, name), 'x'.repeat(i + 1));
    await utimes(join(logs.folder, name), 100 + i, 100 + i);
  }
  assert.deepEqual(await logs.errorLogs(), [
    { name: 'error-a.log', size: 2, time: 101_000 },
    { name: 'error-b.log', size: 1, time: 100_000 },
  ]);
  await logs.use({ 'logging-to-file': false, 'request-log': true });
  assert.deepEqual(await logs.errorLogs(), []);
});

test('request logs are listed newest first, page by page, none twice and none left out while more come', async (t) => {
  const logs = await testLogs(t, { 'logging-to-file': false });
  await mkdir(logs.folder);
  const nameOf = (i: number): string => `${i % 2 ? 'error-' : ''}v1-messages-2026-01-01T00000${i}-0000000${i}.log`;
  const put = async (i: number, time: number): Promise<void> => {
    const text = `=== REQUEST INFO ===\nURL: /v1/messages?x=1\nMethod: POST\nTimestamp: 2026-01-02T03:04:05.678Z\nModel: m${i}\nStatus: 20${i}    \nLatency: 12.500ms    \n\n=== HEADERS ===\nStatus: 999\n`;
    await writeFile(join(logs.folder, nameOf(i)), text);
    await utimes(join(logs.folder, nameOf(i)), time, time);
  };
  for (const i of [0, 1, 2, 3, 4]) await put(i, 100);
  await writeFile(join(logs.folder, 'main-2026-01-01T00-00-00.000.log'), '');
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await logs.requestLogs({ limit: 2, cursor });
    ids.push(...page.logs.map(({ id }) => id));
    if (cursor === undefined) {
      assert.deepEqual(page.logs[0], {
        name: nameOf(4),
        id: '00000004',
        time: Date.UTC(2026, 0, 2, 3, 4, 5, 678),
        method: 'POST',
        path: '/v1/messages',
        model: 'm4',
        status: 204,
        latency: 12.5,
      });
      await put(5, 101);
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  assert.deepEqual(ids.map(Number), [4, 2, 0, 3, 1]);
  for (const wrong of ['', 'x', 'WzFd', 'bnVsbA'])
    await assert.rejects(logs.requestLogs({ limit: 2, cursor: wrong }), fault('invalid', 'invalid cursor'));
});
