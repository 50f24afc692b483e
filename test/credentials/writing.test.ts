import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Credentials } from '../../src/credentials/index.ts';
import { Fault } from '../../src/platform/fault.ts';
import { isFault } from '../stores/durable-store.ts';
import { bytesOf, claudeFile, isCode, openedCredentials } from './opened.ts';

const codesOf = (outcomes: readonly { name: string; error?: Error }[]) =>
  outcomes.map(({ name, error }) => [name, error instanceof Fault ? error.code : 'ok']);
const one = async (credentials: Credentials, name: string) => (await credentials.list({ name })).entries[0];

test('an upload is stored as it came, and in force when it is answered', async (t) => {
  const { path, credentials } = await openedCredentials(t);
  const text = '{ "type" : "claude",\t"n":12345678901234567890, "disabled": true }\r\n';
  const [outcome] = await credentials.upload([{ name: 'a.json', bytes: bytesOf(text) }]);
  assert.ok(outcome && !('error' in outcome));
  assert.equal(await readFile(join(path, 'a.json'), 'utf8'), text);
  assert.equal((await one(credentials, 'a.json'))?.disabled, true);
  const { bytes, tag } = await credentials.read('a.json');
  assert.deepEqual([Buffer.from(bytes).toString(), tag], [text, outcome.tag]);
  assert.equal((await stat(join(path, 'a.json'))).mode & 0o777, 0o600);
  await credentials.upload([{ name: 'a.json', bytes: bytesOf(claudeFile) }]);
  assert.equal((await one(credentials, 'a.json'))?.disabled, false);
});

test('of several uploads the bad ones are named and the others stored', async (t) => {
  const { credentials } = await openedCredentials(t, { 'a.json': claudeFile });
  const outcomes = await credentials.upload([
    { name: 'good.json', bytes: bytesOf(claudeFile) },
    { name: 'a.json', bytes: bytesOf('') },
    { name: '../b.json', bytes: bytesOf(claudeFile) },
    { name: 'b.txt', bytes: bytesOf(claudeFile) },
    { name: 'big.json', bytes: new Uint8Array(1024 * 1024 + 1) },
    { name: 'odd.json', bytes: bytesOf('{"type":"new"}') },
    { name: 'list.json', bytes: bytesOf('[]') },
    { name: 'elsewhere.json', bytes: bytesOf('{"type":"codex","token_uri":"https://evil.example"}') },
  ]);
  assert.deepEqual(codesOf(outcomes), [
    ['good.json', 'ok'],
    ['a.json', 'invalid auth file'],
    ['../b.json', 'invalid name'],
    ['b.txt', 'name must end with .json'],
    ['big.json', 'file too large'],
    ['odd.json', 'ok'],
    ['list.json', 'invalid auth file'],
    ['elsewhere.json', 'invalid auth file'],
  ]);
  assert.match(String((outcomes[5] as { warning?: string }).warning), /no provider/);
  assert.deepEqual(Buffer.from((await credentials.read('a.json')).bytes), Buffer.from(bytesOf(claudeFile)));
  assert.deepEqual([...credentials.current.keys()].sort(), ['a.json', 'good.json', 'odd.json']);
});

test('a write with a tag is made only on what has it', async (t) => {
  const { credentials } = await openedCredentials(t, { 'a.json': claudeFile });
  const { tag } = await credentials.read('a.json');
  const stale = isFault('stale', /revision mismatch/);
  const file = { name: 'a.json', bytes: bytesOf('{"type":"codex"}') };
  const [refused] = await credentials.upload([file], { ifMatch: '"other"' });
  assert.ok(refused && 'error' in refused && stale(refused.error));
  await assert.rejects(credentials.setDisabled({ name: 'a.json' }, true, { ifMatch: '"other"' }), stale);
  await assert.rejects(credentials.setFields({ name: 'a.json' }, { note: 'x' }, { ifMatch: '"other"' }), stale);
  await assert.rejects(credentials.remove(['a.json'], { purge: false, ifMatch: '"other"' }), stale);
  const [missing] = await credentials.upload([{ ...file, name: 'b.json' }], { ifMatch: tag });
  assert.ok(missing && 'error' in missing && stale(missing.error));
  await assert.rejects(credentials.upload([file, file], { ifMatch: tag }), isFault('invalid', /one file/));
  await assert.rejects(credentials.remove(['a.json', 'b.json'], { purge: false, ifMatch: tag }), isFault('invalid'));
  assert.equal((await credentials.read('a.json')).tag, tag);
  const next = await credentials.setFields({ name: 'a.json' }, { note: 'x' }, { ifMatch: tag });
  assert.equal((await credentials.read('a.json')).tag, next);
  const [stored] = await credentials.upload([file], { ifMatch: next });
  assert.ok(stored && 'tag' in stored);
  assert.deepEqual(codesOf(await credentials.remove(['a.json'], { purge: false, ifMatch: stored.tag })), [
    ['a.json', 'ok'],
  ]);
});

test('a file with a colon in its name is one like any other, but no upload makes one', async (t) => {
  const name = 'gemini-user@example.com-example.com:app.json';
  const { path, credentials } = await openedCredentials(t, { [name]: { ...claudeFile, x: 1 } });
  assert.equal((await one(credentials, name))?.status, 'active');
  await credentials.setDisabled({ name }, true);
  assert.match(Buffer.from((await credentials.read(name)).bytes).toString(), /"x":1.*"disabled":\s?true/);
  assert.deepEqual(codesOf(await credentials.batch({ op: 'enable', names: [name] })), [[name, 'ok']]);
  await credentials.update(name, () => [{ path: ['access_token'], value: 'at-2' }]);
  assert.deepEqual(codesOf(await credentials.upload([{ name, bytes: bytesOf(claudeFile) }])), [[name, 'ok']]);
  assert.deepEqual(codesOf(await credentials.remove([name], { purge: false })), [[name, 'ok']]);
  assert.deepEqual(codesOf(await credentials.upload([{ name, bytes: bytesOf(claudeFile) }])), [[name, 'invalid name']]);
  await credentials.restore(name);
  assert.equal(await readFile(join(path, name), 'utf8'), JSON.stringify(claudeFile));
});

test('deleted files can be brought back, and are in no list', async (t) => {
  const { path, credentials } = await openedCredentials(t, { 'a.json': claudeFile });
  assert.deepEqual(
    codesOf(await credentials.remove(['a.json', 'b.json', '../x.json', 'config.yaml'], { purge: false })),
    [
      ['a.json', 'ok'],
      ['b.json', 'file not found'],
      ['../x.json', 'invalid name'],
      ['config.yaml', 'name must end with .json'],
    ],
  );
  assert.equal((await credentials.list({})).total, 0);
  assert.match((await readdir(join(path, '.trash'))).join(), /^[^,]*-a\.json\.deleted$/);
  await credentials.restore('a.json');
  assert.equal((await one(credentials, 'a.json'))?.email, 'user@example.com');
  await assert.rejects(credentials.restore('a.json'), /no deleted file of this name/);
  await credentials.remove(['a.json'], { purge: false });
  await credentials.upload([{ name: 'a.json', bytes: bytesOf('{"type":"codex"}') }]);
  await assert.rejects(credentials.restore('a.json'), isCode('file exists'));
  assert.equal((await one(credentials, 'a.json'))?.type, 'codex');
});

test('a file that can be deleted can be brought back, whatever its name and size', async (t) => {
  const names = [`${'x'.repeat(196)}.json`, `${'é'.repeat(108)}.json`, 'a\u202eb.json', 'c\nd.json'];
  const { path, credentials } = await openedCredentials(t, Object.fromEntries(names.map((name) => [name, claudeFile])));
  for (const name of names) {
    assert.deepEqual(codesOf(await credentials.remove([name], { purge: false })), [[name, 'ok']]);
    await assert.rejects(credentials.read(name), isCode('invalid name'));
    const tag = await credentials.restore(name);
    assert.equal((await credentials.read(name)).tag, tag);
    await assert.rejects(credentials.restore(name), isCode('invalid name'));
    await credentials.remove([name], { purge: false });
    for (const code of ['ok', 'invalid name'])
      assert.deepEqual(codesOf(await credentials.remove([name], { purge: true })), [[name, code]]);
    await writeFile(join(path, name), JSON.stringify(claudeFile));
  }
  while (credentials.current.size < names.length) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual([...credentials.current.keys()].sort(), [...names].sort());
  await writeFile(join(path, 'big.json'), new Uint8Array(1024 * 1024 + 1));
  assert.deepEqual(codesOf(await credentials.remove(['big.json'], { purge: false })), [['big.json', 'ok']]);
  assert.match(await credentials.restore('big.json'), /^"/);
  assert.equal((await stat(join(path, 'big.json'))).size, 1024 * 1024 + 1);
  await writeFile(join(path, '.trash', '2026-11-24T12-00-00.000Z-config.yaml.deleted'), '{}');
  await assert.rejects(credentials.restore('config.yaml'), isCode('name must end with .json'));
});

test('a purged file is gone for good, with what was kept of its name', async (t) => {
  const { path, credentials } = await openedCredentials(t, { 'a.json': claudeFile, 'b.json': claudeFile });
  await credentials.remove(['a.json', 'b.json'], { purge: false });
  await credentials.upload([{ name: 'a.json', bytes: bytesOf(claudeFile) }]);
  assert.deepEqual(codesOf(await credentials.remove(['a.json'], { purge: true })), [['a.json', 'ok']]);
  await assert.rejects(credentials.restore('a.json'), isCode('file not found'));
  assert.deepEqual(codesOf(await credentials.remove(['b.json'], { purge: true })), [['b.json', 'ok']]);
  assert.deepEqual(codesOf(await credentials.remove(['b.json'], { purge: true })), [['b.json', 'file not found']]);
  assert.deepEqual(await readdir(join(path, '.trash')), []);
});

test('a file whose name is too long for the trash stays until it is purged, and the answer says so', async (t) => {
  const name = `${'x'.repeat(225)}.json`;
  const { credentials } = await openedCredentials(t, { [name]: claudeFile, 'a.json': claudeFile });
  const why = 'failed to remove file: the name of the file is too long for the trash, delete it with purge=true';
  assert.deepEqual(codesOf(await credentials.remove('all', { purge: false })).sort(), [
    ['a.json', 'ok'],
    [name, why],
  ]);
  assert.deepEqual([...credentials.current.keys()], [name]);
  assert.deepEqual(codesOf(await credentials.remove([name], { purge: true })), [[name, 'ok']]);
  assert.equal(credentials.current.size, 0);
});

test('deleted files are kept for as many days as the config says', async (t) => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const { path, credentials, settings } = await openedCredentials(
    t,
    { 'a.json': claudeFile, 'b.json': claudeFile },
    { now: () => now },
  );
  await credentials.remove(['a.json'], { purge: false });
  now += 6.9 * 86_400_000;
  (await credentials.prepare({ ...settings, trashDays: 7.5 })).commit();
  (await credentials.prepare({ ...settings, trashDays: 7 })).commit();
  await credentials.restore('a.json');
  await credentials.remove(['a.json'], { purge: false });
  now += 7.1 * 86_400_000;
  (await credentials.prepare({ ...settings, trashDays: 7.05 })).commit();
  while ((await readdir(join(path, '.trash'))).length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  (await credentials.prepare({ ...settings, trashDays: 0 })).commit();
  await credentials.remove(['b.json'], { purge: false });
  assert.deepEqual(await readdir(join(path, '.trash')), []);
  await assert.rejects(credentials.restore('b.json'), isCode('file not found'));
});

test('all files go at once, those that are no credentials as well', async (t) => {
  const { path, credentials } = await openedCredentials(t, { 'a.json': claudeFile, '.JSON': '[]', 'note.txt': '' });
  const outcomes = await credentials.remove('all', { purge: false });
  assert.deepEqual(codesOf(outcomes).sort(), [
    ['.JSON', 'ok'],
    ['a.json', 'ok'],
  ]);
  assert.deepEqual((await readdir(path)).sort(), ['.lock', '.trash', 'note.txt']);
});

test('a switch is a member of the file, whose other text stays', async (t) => {
  const { path, credentials } = await openedCredentials(t, {
    'a.json': '{\r\n  "type": "claude",\r\n  "n": 1.0\r\n}\r\n',
  });
  await credentials.setDisabled({ name: 'a.json' }, true);
  const want = '{\r\n  "type": "claude",\r\n  "n": 1.0,\r\n  "disabled": true\r\n}\r\n';
  assert.equal(await readFile(join(path, 'a.json'), 'utf8'), want);
  const entry = await one(credentials, 'a.json');
  assert.deepEqual([entry?.disabled, entry?.status], [true, 'disabled']);
  await credentials.setDisabled({ authIndex: entry!.auth_index }, false);
  assert.equal(await readFile(join(path, 'a.json'), 'utf8'), want.replace('true', 'false'));
  for (const target of [{ name: 'b.json' }, { name: '../a.json' }, { authIndex: '0'.repeat(16) }, {}])
    await assert.rejects(credentials.setDisabled(target, true), isCode('auth file not found'));
});

test('a file that is no object is not edited', async (t) => {
  const { path, credentials } = await openedCredentials(t, { 'a.json': '{"hush"', 'b.json': 'null' });
  for (const name of ['a.json', 'b.json'])
    await assert.rejects(credentials.setDisabled({ name }, true), isFault('conflict', /^(?!.*hush).*mend/));
  assert.equal(await readFile(join(path, 'a.json'), 'utf8'), '{"hush"');
});

test('a batch does the same to each of its files and tells of each', async (t) => {
  const { credentials } = await openedCredentials(t, { 'a.json': claudeFile, 'b.json': claudeFile, 'c.json': '[]' });
  const names = ['a.json', 'b.json', 'c.json', 'd.json', '../e.json', 'a.json'];
  assert.deepEqual(codesOf(await credentials.batch({ op: 'disable', names })), [
    ['a.json', 'ok'],
    ['b.json', 'ok'],
    ['c.json', 'invalid auth file'],
    ['d.json', 'auth file not found'],
    ['../e.json', 'auth file not found'],
  ]);
  await credentials.batch({ op: 'set', names: ['a.json'], fields: { note: 'hello', disabled: null } });
  assert.deepEqual(
    (await credentials.list({})).entries.map(({ disabled, note }) => [disabled, note]),
    [
      [false, 'hello'],
      [true, undefined],
      [false, undefined],
    ],
  );
  await credentials.batch({ op: 'enable', names: ['b.json'] });
  assert.equal((await one(credentials, 'b.json'))?.disabled, false);
  assert.deepEqual(codesOf(await credentials.batch({ op: 'delete', names: ['a.json', 'z.json'] })), [
    ['a.json', 'ok'],
    ['z.json', 'file not found'],
  ]);
  await assert.rejects(credentials.batch({ op: 'set', names: ['b.json'] }), isCode('no fields to update'));
});
