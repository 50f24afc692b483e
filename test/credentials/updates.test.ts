import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CredentialChange, Update } from '../../src/credentials/index.ts';
import { openedCredentials } from './opened.ts';

test('an update changes a file by what it holds, makes one that is not there, and keeps all else', async (t) => {
  const { path, credentials } = await openedCredentials(t, {
    'a.json': '{"type":"claude","note":"mine","access_token":"old"}',
    'broken.json': '{',
  });
  const seen: unknown[] = [];
  const set =
    (value: string): Update =>
    (members) => {
      seen.push(members?.['access_token']);
      return [{ path: ['access_token'], value }];
    };
  await credentials.update('a.json', set('new'));
  assert.equal(await readFile(join(path, 'a.json'), 'utf8'), '{"type":"claude","note":"mine","access_token":"new"}');
  await credentials.update('b.json', set('first'));
  assert.equal(await readFile(join(path, 'b.json'), 'utf8'), '{\n  "access_token": "first"\n}\n');
  await credentials.update('c.json', () => undefined);
  assert.deepEqual([credentials.current.has('b.json'), credentials.current.has('c.json')], [true, false]);
  assert.deepEqual(seen, ['old', undefined]);
  await assert.rejects(credentials.update('../c.json', set('x')), { code: 'invalid name' });
  await assert.rejects(credentials.update('broken.json', set('x')), { kind: 'conflict' });
  assert.equal(await readFile(join(path, 'broken.json'), 'utf8'), '{');
});

test('a file that somebody else makes at the same moment is merged, not overwritten', async (t) => {
  const { path, credentials } = await openedCredentials(t);
  await credentials.update('a.json', (members) => {
    if (!members) writeFileSync(join(path, 'a.json'), '{"note":"by hand"}');
    return [{ path: ['access_token'], value: 't' }];
  });
  assert.equal(await readFile(join(path, 'a.json'), 'utf8'), '{"note":"by hand","access_token":"t"}');
});

test('a file’s members are read as they are now, and those of no object are none', async (t) => {
  const { credentials } = await openedCredentials(t, { 'a.json': { type: 'codex' }, 'b.json': '[]' });
  assert.deepEqual(await credentials.members('a.json'), { type: 'codex' });
  assert.equal(await credentials.members('b.json'), undefined);
  await assert.rejects(credentials.members('c.json'), { kind: 'missing' });
});

test('a problem that is reported is shown until the file changes, and never in place of the file’s own', async (t) => {
  const { credentials } = await openedCredentials(t, { 'a.json': { type: 'codex' }, 'b.json': '[' });
  const problemOf = (name: string) => credentials.current.get(name)?.problem;
  const own = problemOf('b.json');
  let told = 0;
  credentials.onChange(() => told++);
  const refused = { message: 'refused', passes: false };
  for (const name of ['a.json', 'b.json', 'c.json']) credentials.setProblem(name, refused);
  credentials.setProblem('a.json', refused);
  assert.deepEqual([problemOf('a.json'), problemOf('b.json'), told], ['refused', own, 1]);
  credentials.setProblem('a.json', { ...refused, passes: true });
  assert.deepEqual([credentials.current.get('a.json')?.problemPasses, told], [true, 2]);
  credentials.setProblem('a.json', undefined);
  assert.deepEqual([problemOf('a.json'), told], [undefined, 3]);
  credentials.setProblem('a.json', refused);
  await credentials.setFields({ name: 'a.json' }, { note: 'x' });
  assert.equal(problemOf('a.json'), undefined);
});

test('a batch tells of many files a few times, and of each what has become of it', async (t) => {
  const names = Array.from({ length: 200 }, (_, index) => `${index}.json`);
  const { credentials } = await openedCredentials(
    t,
    Object.fromEntries(names.map((name) => [name, { type: 'codex' }])),
  );
  const told: CredentialChange[][] = [];
  credentials.onChange((changes) => told.push([...changes]));
  await credentials.batch({ op: 'disable', names });
  assert.ok(told.length < 10, `${told.length} times`);
  const switchedOff = told.flat().flatMap((one) => (one.type === 'changed' ? [one.credential] : []));
  assert.deepEqual(switchedOff.map(({ name }) => name).sort(), [...names].sort());
  assert.ok(switchedOff.every(({ disabled }) => disabled));
  told.length = 0;
  const file = { name: 'new.json', bytes: new TextEncoder().encode('{"type":"codex"}') };
  await credentials.upload([file, file]);
  await credentials.remove(['new.json', '0.json'], { purge: true });
  assert.deepEqual(
    told.flat().map((one) => (one.type === 'removed' ? [one.type, one.name] : [one.type, one.credential.name])),
    [
      ['added', 'new.json'],
      ['removed', 'new.json'],
      ['removed', '0.json'],
    ],
  );
});
