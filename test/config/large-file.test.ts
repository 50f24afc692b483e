import assert from 'node:assert/strict';
import { truncate, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Fault } from '../../src/platform/fault.ts';
import { until } from '../fixtures/until.ts';
import { open } from './opened-config.ts';

const limit = 16 * 1024 * 1024;

test('a file of more than 16 MiB counts as broken, and is not read', async (t) => {
  const { config, file, handEdit } = await open(t, 'debug: true\n');
  await truncate(file, limit + 1);
  await until(() => config.trouble !== undefined);
  assert.match(config.trouble!.message, /has 16777217 bytes/);
  assert.equal(config.current.debug, true);
  await assert.rejects(
    config.edit([{ op: 'set', at: ['debug'], value: false }], { resource: ['debug'] }),
    (error) => error instanceof Fault && error.kind === 'conflict',
  );
  await assert.rejects(
    config.replace(Buffer.from('debug: false\n')),
    (error) => error instanceof Fault && error.code === 'write_failed' && /make it smaller$/.test(error.message),
  );
  await handEdit('debug: false\n');
  await until(() => config.trouble === undefined);
});

test('no edit makes the file larger than what is read again', async (t) => {
  const text = `debug: false\n#${'x'.repeat(limit - 100)}\n`;
  const { config, file } = await open(t, 'debug: false\n');
  await writeFile(file, text);
  const proxy = `http://${'a'.repeat(100)}.test`;
  const add = config.edit([{ op: 'set', at: ['proxy-url'], value: proxy }], { resource: ['proxy-url'] });
  const fits = config.edit([{ op: 'set', at: ['debug'], value: true }], { resource: ['debug'] });
  await assert.rejects(add, (error) => error instanceof Fault && error.kind === 'unprocessable');
  await fits;
  assert.equal(config.current.debug, true);
});
