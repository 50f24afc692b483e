import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { nameProblem } from '../../src/credentials/names.ts';
import { Fault } from '../../src/platform/fault.ts';
import { hostileNames } from './hostile-names.ts';
import { bytesOf, claudeFile, openedCredentials } from './opened.ts';

/** Everything below a folder but one of its subfolders: names, sizes, times and bytes. */
async function stateOf(folder: string, without: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name !== without && !name.startsWith(`${without}/`))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const status = await stat(path, { bigint: true });
      const bytes = status.isFile()
        ? createHash('sha256')
            .update(await readFile(path))
            .digest('hex')
        : '';
      return `${name} ${status.ino} ${status.mtimeNs} ${status.ctimeNs} ${bytes}`;
    }),
  );
}

test('the corpus has more than 200 names that must get nowhere', () => {
  assert.ok(hostileNames.length >= 200, String(hostileNames.length));
  assert.ok(hostileNames.filter((name) => nameProblem(name) !== undefined).length >= 200);
});

test('whatever a name looks like, nothing outside of the directory is read, written or taken away', async (t) => {
  const { root, path, credentials } = await openedCredentials(t, { 'a.json': claudeFile });
  for (const name of ['secret', 'secret.json', 'config.yaml'])
    await writeFile(join(root, name), '{"type":"claude","hush":1}');
  await mkdir(join(root, 'etc'));
  for (const name of ['passwd', 'passwd.json']) await writeFile(join(root, 'etc', name), '{"type":"claude","hush":1}');
  await symlink('../secret.json', join(path, 'link.json'));
  const before = await stateOf(root, 'auths');

  const allowed: string[] = [];
  for (const name of hostileNames) {
    const problem = nameProblem(name);
    const bytes = bytesOf(claudeFile);
    const [stored] = await credentials.upload([{ name, bytes }]);
    if (problem === undefined && !name.includes(':')) {
      assert.ok(stored && 'tag' in stored, name);
      allowed.push(name);
    } else
      assert.ok(
        stored &&
          'error' in stored &&
          stored.error instanceof Fault &&
          stored.error.code === (problem ?? 'invalid name'),
        JSON.stringify(name),
      );
    const isRefused = (error: unknown) => error instanceof Fault && ['invalid', 'missing'].includes(error.kind);
    const outcomes = await Promise.allSettled([
      credentials.read(name).then(({ bytes: read }) => assert.ok(!Buffer.from(read).includes('hush'))),
      credentials.setDisabled({ name }, true),
      credentials.setFields({ name }, { note: 'x' }),
      credentials.batch({ op: 'disable', names: [name] }),
      credentials.restore(name),
    ]);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        assert.ok(isRefused(outcome.reason), `${JSON.stringify(name)} ${outcome.reason}`);
    const [removed] = await credentials.remove([name], { purge: true });
    assert.equal(removed?.error === undefined, 'tag' in stored, JSON.stringify(name));
    await credentials.batch({ op: 'delete', names: [name] });
  }
  assert.deepEqual(await stateOf(root, 'auths'), before);
  assert.deepEqual((await readdir(path)).sort(), ['.lock', '.trash', 'a.json', 'link.json']);
  assert.ok(allowed.every((name) => !/[/\\:\0]/.test(name)));
});

test('a link that leads out is not followed, and can be replaced or deleted', async (t) => {
  const { root, path, credentials } = await openedCredentials(t);
  await writeFile(join(root, 'secret.json'), '{"type":"claude","hush":1}');
  await symlink('../secret.json', join(path, 'a.json'));
  await symlink('../secret.json', join(path, 'b.json'));
  while (credentials.current.size < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  await assert.rejects(credentials.read('a.json'), /leads out/);
  await assert.rejects(credentials.setDisabled({ name: 'a.json' }, true), /leads out/);
  await credentials.remove(['a.json'], { purge: false });
  await credentials.upload([{ name: 'b.json', bytes: bytesOf('{"type":"codex"}') }]);
  assert.equal(await readFile(join(path, 'b.json'), 'utf8'), '{"type":"codex"}');
  assert.equal(await readFile(join(root, 'secret.json'), 'utf8'), '{"type":"claude","hush":1}');
});
