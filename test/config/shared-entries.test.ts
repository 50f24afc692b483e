import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fault } from '../../src/platform/fault.ts';
import { open } from './opened-config.ts';

const list = 'codex-api-key';
const entry = (n: number): string => `  # key ${n}\n  - api-key: k${n}\n    base-url: https://example.com/${n}\n`;
const entries = Array.from({ length: 20 }, (_, n) => entry(n)).join('');
const file = `debug: false\n${list}:\n${entries}gemini-api-key:\n  - api-key: g\nremote-management:\n  allow-remote: true\n`;
const condition = { resource: [list] };

test('an edit of one entry leaves all others the same objects', async (t) => {
  const { config, text } = await open(t, file);
  const before = config.current;
  await config.edit([{ op: 'set', at: [list, 7, 'priority'], value: 5 }], condition);
  const now = config.current;
  const changed = now[list].flatMap((one, index) => (one === before[list][index] ? [] : index));
  assert.deepEqual(changed, [7]);
  assert.equal(now[list][7]!.priority, 5);
  assert.equal(now['gemini-api-key'], before['gemini-api-key']);
  assert.equal(await text(), file.replace(entry(7), `${entry(7)}    priority: 5\n`));
});

test('an entry that comes or goes leaves all others the same objects', async (t) => {
  const { config } = await open(t, file);
  const before = config.current[list];
  await config.edit([{ op: 'insert', at: [list, 3], value: { 'api-key': 'new', 'base-url': 'https://n' } }], condition);
  assert.deepEqual(config.current[list].toSpliced(3, 1), before);
  assert.ok(config.current[list].toSpliced(3, 1).every((one, index) => one === before[index]));
  await config.edit([{ op: 'remove', at: [list, 0] }], condition);
  assert.equal(config.current[list].length, 20);
  assert.ok(config.current[list].toSpliced(2, 1).every((one, index) => one === before[index + 1]));
});

test('the tag of a list goes by its values, whoever has made them', async (t) => {
  const { config, handEdit } = await open(t, file);
  const tag = config.etagOf([list]);
  const { etag } = await config.edit([{ op: 'set', at: [list, 19, 'priority'], value: 5 }], condition);
  assert.equal(etag, config.etagOf([list]));
  assert.notEqual(etag, tag);
  await config.edit([{ op: 'remove', at: [list, 19, 'priority'] }], condition);
  assert.equal(config.etagOf([list]), tag);
  await handEdit(file.replaceAll('# key', '# my key'));
  await config.edit([{ op: 'set', at: ['debug'], value: true }], { resource: ['debug'], ifMatch: undefined });
  assert.equal(config.etagOf([list]), tag);
});

test('the tag of a long list is another one whichever entry changes, and goes by the values alone', async (t) => {
  const long = (priority: (n: number) => string): string =>
    `${list}:\n${Array.from({ length: 300 }, (_, n) => `${entry(n)}${priority(n)}`).join('')}debug: false\n`;
  const { config, handEdit } = await open(
    t,
    long(() => ''),
  );
  const tag = config.etagOf([list]);
  const changed: string[] = [];
  for (const index of [0, 127, 128, 299]) {
    const { etag } = await config.edit([{ op: 'set', at: [list, index, 'priority'], value: 5 }], condition);
    changed.push(etag);
    await handEdit(long((n) => (n === index ? '    priority: 5 # by hand\n' : '')));
    await config.edit([{ op: 'set', at: ['debug'], value: true }], { resource: ['debug'] });
    assert.equal(config.etagOf([list]), etag);
    await config.edit([{ op: 'remove', at: [list, index, 'priority'] }], condition);
    assert.equal(config.etagOf([list]), tag);
  }
  assert.equal(new Set([tag, ...changed]).size, 5);
});

test('a place in the file is right, however many lines edits have put above it', async (t) => {
  const { config, text } = await open(t, file);
  await config.edit([{ op: 'set', at: [list, 0, 'headers'], value: { a: 'b', c: 'd' } }], condition);
  const line = (await text()).split('\n').indexOf('  allow-remote: true') + 1;
  const contradiction = config.edit([{ op: 'set', at: ['allow-remote-management'], value: false }], {
    resource: ['allow-remote-management'],
  });
  await assert.rejects(contradiction, (error) => error instanceof Fault && error.message.includes(`(line ${line})`));
});
