import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileFunctions } from '../../src/platform/durable-file.ts';
import { Fault } from '../../src/platform/fault.ts';
import { namesIn, systemError } from '../platform/folder.ts';
import { bytesOf, claudeFile, openedCredentials } from './opened.ts';

test('of 100 uploads of one name at the same moment one stands whole, and all are answered', async (t) => {
  const { path, credentials } = await openedCredentials(t);
  const contents = Array.from({ length: 100 }, (_, n) =>
    JSON.stringify({ ...claudeFile, n, filling: 'x'.repeat(n * 100) }),
  );
  const outcomes = await Promise.all(
    contents.map((content) => credentials.upload([{ name: 'a.json', bytes: bytesOf(content) }])),
  );
  assert.ok(outcomes.every(([outcome]) => outcome && 'tag' in outcome));
  const stored = await readFile(join(path, 'a.json'), 'utf8');
  assert.ok(contents.includes(stored));
  assert.equal(Buffer.from((await credentials.read('a.json')).bytes).toString(), stored);
  assert.equal(credentials.current.get('a.json')?.size, stored.length);
  assert.deepEqual(await namesIn(path), ['.lock', 'a.json']);
});

test('500 switches of 50 files at the same moment, among edits, lose none and tear no file', async (t) => {
  const names = Array.from({ length: 50 }, (_, n) => `${n}.json`);
  const { path, credentials } = await openedCredentials(t, Object.fromEntries(names.map((name) => [name, claudeFile])));
  const switches = Array.from({ length: 500 }, (_, n) =>
    credentials.setDisabled({ name: names[n % 50]! }, n % 3 === 0),
  );
  const edits = Array.from({ length: 100 }, (_, n) =>
    credentials.setFields({ name: names[n % 50]! }, { [`n${n}`]: n }),
  );
  await Promise.all([...switches, ...edits]);
  for (const [n, name] of names.entries()) {
    const file = JSON.parse(await readFile(join(path, name), 'utf8'));
    const disabled = (n + 450) % 3 === 0; // as the last of its switches says
    assert.deepEqual(file, { ...claudeFile, disabled, [`n${n}`]: n, [`n${n + 50}`]: n + 50 });
    assert.equal(credentials.current.get(name)?.disabled, disabled);
  }
});

/** Runs once, in the midst of the next write: before the last look at the file, or after it. */
function during(path: string, when: 'before' | 'after', edit: () => Promise<void>) {
  let done = false;
  const once = async () => {
    if (done) return;
    done = true;
    await edit();
  };
  return {
    ...fileFunctions,
    async sync(handle: Parameters<typeof fileFunctions.sync>[0]) {
      if (when === 'before') await once();
      await fileFunctions.sync(handle);
    },
    async rename(from: string, to: string) {
      if (when === 'after' && to === path) await once();
      await fileFunctions.rename(from, to);
    },
  };
}

for (const when of ['before', 'after'] as const)
  test(`a hand edit ${when} the last look of an edit is merged with it`, async (t) => {
    let edit = async () => {};
    let path = '';
    const files = { ...fileFunctions };
    const opened = await openedCredentials(t, { 'a.json': claudeFile }, { files });
    path = join(opened.path, 'a.json');
    edit = () => writeFile(path, '{ "type": "claude", "by": "hand" }');
    Object.assign(
      files,
      during(path, when, () => edit()),
    );
    await opened.credentials.setDisabled({ name: 'a.json' }, true);
    assert.equal(await readFile(path, 'utf8'), '{ "type": "claude", "by": "hand", "disabled": true }');
    assert.equal(opened.credentials.current.get('a.json')?.disabled, true);
  });

test('a hand edit that is no JSON is not lost to an edit that it races', async (t) => {
  const files = { ...fileFunctions };
  const { path, credentials } = await openedCredentials(t, { 'a.json': claudeFile }, { files });
  const file = join(path, 'a.json');
  Object.assign(
    files,
    during(file, 'after', () => writeFile(file, '{ by hand')),
  );
  await assert.rejects(
    credentials.setDisabled({ name: 'a.json' }, true),
    (error) => error instanceof Fault && error.kind === 'conflict',
  );
  assert.equal(await readFile(file, 'utf8'), '{ by hand');
});

test('a write with a tag does not take the place of a hand edit that it races', async (t) => {
  const files = { ...fileFunctions };
  const { path, credentials } = await openedCredentials(t, { 'a.json': claudeFile }, { files });
  const file = join(path, 'a.json');
  const { tag } = await credentials.read('a.json');
  const isStale = (error: unknown) => error instanceof Fault && error.kind === 'stale';
  Object.assign(
    files,
    during(file, 'after', () => writeFile(file, '{"type":"claude","by":"hand"}')),
  );
  await assert.rejects(credentials.setDisabled({ name: 'a.json' }, true, { ifMatch: tag }), isStale);
  assert.equal(await readFile(file, 'utf8'), '{"type":"claude","by":"hand"}');

  const next = await credentials.read('a.json');
  Object.assign(
    files,
    during(file, 'after', () => writeFile(file, '{"type":"claude","by":"foot"}')),
  );
  const bytes = bytesOf('{"type":"codex"}');
  const [outcome] = await credentials.upload([{ name: 'a.json', bytes }], { ifMatch: next.tag });
  assert.ok(outcome && 'error' in outcome && isStale(outcome.error));
  assert.equal(await readFile(file, 'utf8'), '{"type":"claude","by":"foot"}');
});

test('an edit that a hand edit has made already leaves that where it is', async (t) => {
  const files = { ...fileFunctions };
  const { path, credentials } = await openedCredentials(t, { 'a.json': claudeFile }, { files });
  const file = join(path, 'a.json');
  const theirs = '{"type":"claude","disabled":true,"by":"hand"}';
  Object.assign(
    files,
    during(file, 'after', () => writeFile(file, theirs)),
  );
  await credentials.setDisabled({ name: 'a.json' }, true);
  assert.equal(await readFile(file, 'utf8'), theirs);
});

test('a full disk leaves all files as they were, and says so', async (t) => {
  const files = { ...fileFunctions };
  const { path, credentials } = await openedCredentials(t, { 'a.json': claudeFile, 'b.json': claudeFile }, { files });
  files.write = async (handle, bytes) => {
    await fileFunctions.write(handle, bytes.subarray(0, 3), 0);
    throw systemError('ENOSPC');
  };
  const isFull = (code: string) => (error: unknown) => {
    assert.ok(error instanceof Fault && error.kind === 'failed', String(error));
    assert.match(error.code, new RegExp(`^${code}: no space is left`));
    return true;
  };
  const outcomes = await credentials.upload(
    ['a.json', 'c.json'].map((name) => ({ name, bytes: bytesOf('{"type":"codex"}') })),
  );
  for (const outcome of outcomes) assert.ok('error' in outcome && isFull('failed to write file')(outcome.error));
  await assert.rejects(credentials.setDisabled({ name: 'a.json' }, true), isFull('failed to update auth'));
  const [edited] = await credentials.batch({ op: 'disable', names: ['b.json'] });
  assert.ok(edited?.error && isFull('failed to update auth')(edited.error));
  await assert.rejects(
    credentials.update('d.json', () => [{ path: ['type'], value: 'codex' }]),
    isFull('failed to write file'),
  );
  assert.deepEqual(await namesIn(path), ['.lock', 'a.json', 'b.json']);
  for (const name of ['a.json', 'b.json']) {
    assert.equal(await readFile(join(path, name), 'utf8'), JSON.stringify(claudeFile));
    assert.equal(credentials.current.get(name)?.disabled, false);
  }
});

test('a write that the system refuses stops no other', async (t) => {
  const files = { ...fileFunctions };
  const { credentials } = await openedCredentials(t, { 'a.json': claudeFile, 'b.json': claudeFile }, { files });
  files.rename = async (from, to) => {
    if (from.includes('a.json') || to.includes('a.json')) throw systemError('EBUSY');
    await fileFunctions.rename(from, to);
  };
  const uploads = await credentials.upload(['a.json', 'c.json'].map((name) => ({ name, bytes: bytesOf(claudeFile) })));
  assert.deepEqual(
    uploads.map((outcome) => 'error' in outcome),
    [true, false],
  );
  const removals = await credentials.remove(['a.json', 'b.json'], { purge: false });
  assert.deepEqual(
    removals.map(({ error }) => error instanceof Fault && error.kind),
    ['failed', false],
  );
  assert.deepEqual([...credentials.current.keys()].sort(), ['a.json', 'c.json']);
});
