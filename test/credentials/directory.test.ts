import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { until } from '../fixtures/until.ts';
import { folderOf } from '../platform/folder.ts';
import { isFault } from '../stores/durable-store.ts';
import { asNobody } from '../stores/opened-store.ts';
import { bytesOf, claudeFile, openCredentials, openedCredentials, settingsFor } from './opened.ts';

test('files that come, change or go by hand are seen, and told', async (t) => {
  const { path, credentials } = await openedCredentials(t, { 'old.json': claudeFile });
  const told: string[] = [];
  credentials.onChange((changes) => {
    for (const change of changes)
      told.push(`${change.type} ${change.type === 'removed' ? change.name : change.credential.name}`);
  });
  await writeFile(join(path, 'new.json'), JSON.stringify(claudeFile));
  await until(() => told.includes('added new.json'));
  await writeFile(join(path, 'old.json'), JSON.stringify({ ...claudeFile, disabled: true }));
  await until(() => told.includes('changed old.json'));
  assert.equal(credentials.current.get('old.json')?.disabled, true);
  await rm(join(path, 'new.json'));
  await until(() => told.includes('removed new.json'));
  await rename(join(path, 'old.json'), join(path, 'OTHER.JSON'));
  await until(() => told.includes('removed old.json') && told.includes('added OTHER.JSON'));
  assert.deepEqual([...credentials.current.keys()], ['OTHER.JSON']);
});

test('another directory is in force from the commit on, and its files are told', async (t) => {
  const { root, credentials, settings } = await openedCredentials(t, { 'a.json': claudeFile, 'both.json': claudeFile });
  const other = join(root, 'other');
  await mkdir(other);
  for (const name of ['both.json', 'b.json']) await writeFile(join(other, name), '{"type":"codex"}');
  const told: string[] = [];
  credentials.onChange((changes) => {
    for (const change of changes)
      told.push(`${change.type} ${change.type === 'removed' ? change.name : change.credential.name}`);
  });
  const { commit } = await credentials.prepare({ ...settings, directory: other });
  assert.deepEqual([...credentials.current.keys()].sort(), ['a.json', 'both.json']);
  commit();
  assert.deepEqual([...credentials.current.keys()].sort(), ['b.json', 'both.json']);
  assert.deepEqual(told.sort(), ['added b.json', 'changed both.json', 'removed a.json']);
  await credentials.upload([{ name: 'c.json', bytes: bytesOf(claudeFile) }]);
  assert.equal((await credentials.read('c.json')).bytes.length, bytesOf(claudeFile).length);
  await writeFile(join(settings.directory, 'late.json'), '{}');
  await writeFile(join(other, 'late2.json'), '{}');
  await until(() => credentials.current.has('late2.json'));
  assert.equal(credentials.current.has('late.json'), false);
});

test('a directory that cannot be made is refused, and the present one stays', async (t) => {
  const { root, credentials, settings } = await openedCredentials(t, { 'a.json': claudeFile });
  await writeFile(join(root, 'file'), '');
  await assert.rejects(
    credentials.prepare({ ...settings, directory: join(root, 'file', 'auths') }),
    isFault('unprocessable', /auth-dir/),
  );
  assert.equal((await credentials.list({})).total, 1);
});

test('while the directory cannot be read everything says so, and goes on afterwards', async (t) => {
  const path = await folderOf(t);
  await asNobody(path, async () => {
    const settings = settingsFor(path);
    await writeFile(join(path, 'a.json'), JSON.stringify(claudeFile));
    await chmod(path, 0);
    const credentials = await openCredentials(settings);
    t.after(() => credentials.close());
    const wants = isFault('unavailable', /core auth manager unavailable: the folder may not be read/);
    await assert.rejects(credentials.list({}), wants);
    await assert.rejects(credentials.read('a.json'), wants);
    await assert.rejects(credentials.upload([{ name: 'a.json', bytes: bytesOf(claudeFile) }]), wants);
    await assert.rejects(credentials.remove(['a.json'], { purge: false }), wants);
    await assert.rejects(credentials.setDisabled({ name: 'a.json' }, true), wants);
    await assert.rejects(credentials.restore('a.json'), wants);
    await assert.rejects(credentials.batch({ op: 'delete', names: ['a.json'] }), wants);
    await chmod(path, 0o700);
    assert.equal((await credentials.list({})).total, 1);
    await chmod(path, 0);
    await until(() => credentials.list({}).then(() => false, wants));
    assert.equal(credentials.current.size, 1); // what is known stays in force
    await chmod(path, 0o700);
    assert.equal((await credentials.list({})).total, 1);
  });
});

test('files of a directory that is gone are removed, and a write makes it again', async (t) => {
  const { path, credentials } = await openedCredentials(t, { 'a.json': claudeFile });
  await rm(path, { recursive: true });
  await until(() => credentials.list({}).then(() => false, isFault('unavailable')));
  await until(() => credentials.current.size === 0);
  await credentials.upload([{ name: 'b.json', bytes: bytesOf(claudeFile) }]);
  assert.deepEqual(
    (await credentials.list({})).entries.map(({ name }) => name),
    ['b.json'],
  );
});

test('a directory swapped under us is taken up, and the old one is left alone', async (t) => {
  const { root, path, credentials } = await openedCredentials(t, { 'a.json': claudeFile });
  const [other, old] = [join(root, 'other'), join(root, 'old')];
  await mkdir(other);
  await writeFile(join(other, 'b.json'), JSON.stringify(claudeFile));
  await rename(path, old);
  await rename(other, path);
  await until(() => credentials.current.has('b.json') && !credentials.current.has('a.json'));
  await credentials.upload([{ name: 'a.json', bytes: bytesOf('{"type":"codex"}') }]);
  await credentials.remove(['b.json'], { purge: false });
  assert.equal(await readFile(join(old, 'a.json'), 'utf8'), JSON.stringify(claudeFile));
  assert.equal(await readFile(join(path, 'a.json'), 'utf8'), '{"type":"codex"}');
  assert.ok((await readdir(path)).includes('.trash'));
  assert.equal((await readdir(old)).includes('.trash'), false);
});
