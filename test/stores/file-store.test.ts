import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileFunctions } from '../../src/platform/durable-file.ts';
import { folderOf, namesIn, systemError } from '../platform/folder.ts';
import { addLine, durableStore, isFault, textBytes } from './durable-store.ts';
import { asNobody, isRoot, opened, quietLog, storeOf, tidy } from './opened-store.ts';

durableStore('a file store', async (t) => {
  const path = join(await folderOf(t), 'config.yaml');
  return { open: () => storeOf(path), remove: () => rm(path) };
});

test('a directory in the place of the file is called one', async (t) => {
  const path = join(await folderOf(t), 'config.yaml');
  await mkdir(path);
  const store = await storeOf(path);
  await assert.rejects(store.read(), isFault('failed', /is a directory/));
  await assert.rejects(store.write(textBytes('new'), undefined), isFault('failed', /is a directory/));
});

test('a socket in the place of the file is called neither file nor link', async (t) => {
  const path = join(await folderOf(t), 'config.yaml');
  const server = createServer().listen(path);
  await once(server, 'listening');
  t.after(() => server.close());
  const store = await storeOf(path);
  await assert.rejects(store.read(), isFault('failed', /neither a file nor a link/));
});

test('a pipe in the place of the file is called neither, at once', async (t) => {
  const path = join(await folderOf(t), 'config.yaml');
  execFileSync('mkfifo', [path]);
  const store = await storeOf(path);
  await assert.rejects(store.read(), isFault('failed', /neither a file nor a link/));
  await assert.rejects(store.write(textBytes('new'), undefined), isFault('failed', /neither a file nor a link/));
});

test('a file of more than 16 MiB is not read, and its size is told', async (t) => {
  const path = join(await folderOf(t), 'config.yaml');
  await writeFile(path, 'debug: true\n');
  const store = await storeOf(path);
  await truncate(path, 16 * 1024 * 1024 + 1);
  await assert.rejects(store.read(), isFault('failed', /has 16777217 bytes.*more than 16777216 is not read/));
  await assert.rejects(store.write(textBytes('new'), undefined), isFault('failed', /has 16777217 bytes/));
  await truncate(path, 3 * 1024 ** 3); // more than a buffer can have
  await assert.rejects((await storeOf(path)).read(), isFault('failed', /has 3221225472 bytes/));
});

test('links in a circle are called so', async (t) => {
  const path = join(await folderOf(t), 'config.yaml');
  await symlink('config.yaml', path);
  const store = await storeOf(path);
  await assert.rejects(store.read(), isFault('failed', /circle/));
});

test('a missing folder is a missing file, without a word about locks', async (t) => {
  const said: string[] = [];
  const path = join(await folderOf(t), 'missing', 'config.yaml');
  const store = await storeOf(path, { log: { ...quietLog, warn: (message) => said.push(message) } });
  await assert.rejects(store.exclusive(store.read), isFault('missing'));
  await assert.rejects(
    store.write(textBytes('new'), undefined),
    isFault('failed', /folder of the config file does not exist/),
  );
  assert.deepEqual(said, []);
});

test('a folder that is gone is a change of the file', async (t) => {
  const folder = join(await folderOf(t), 'folder');
  await mkdir(folder);
  const path = join(folder, 'config.yaml');
  const store = await storeOf(path);
  const { version } = await store.write(textBytes('old'), undefined);
  await rm(folder, { recursive: true });
  await assert.rejects(store.write(textBytes('new'), version), isFault('stale'));
});

for (const at of [0, 65_536, 199_999])
  test(`a change of the byte ${at} alone is found, and refuses a write`, async (t) => {
    const text = 'x'.repeat(200_000);
    const { path, store } = await opened(t, text);
    const { version } = await store.read();
    const changed = `${text.slice(0, at)}y${text.slice(at + 1)}`;
    await writeFile(path, changed);
    await assert.rejects(store.write(textBytes('new'), version), isFault('stale'));
    const now = await store.read();
    assert.notEqual(now.version, version);
    assert.equal(new TextDecoder().decode(now.bytes), changed);
  });

test('no message names the path, the cause does', async (t) => {
  const folder = await folderOf(t);
  const path = join(folder, 'config.yaml');
  const store = await storeOf(path);
  const faults: unknown[] = [];
  const collect = (error: unknown) => faults.push(error);
  await store.read().catch(collect);
  await mkdir(path);
  await store.read().catch(collect);
  await store.write(textBytes('new'), undefined).catch(collect);
  assert.equal(faults.length, 3);
  for (const { message, code, cause } of faults as { message: string; code: string; cause: Error }[]) {
    assert.ok(!message.includes('/') && !code.includes('/'), message);
    assert.ok(cause.message.includes(path), cause.message);
  }
});

test('messages call the file what its kind says', async (t) => {
  const path = join(await folderOf(t), 'one.json');
  const store = await storeOf(path, { kind: 'credential' });
  await assert.rejects(store.read(), isFault('missing', /^credential file not found$/));
  await mkdir(path);
  await assert.rejects(store.read(), isFault('failed', /^the credential file is a directory/));
});

test('a chain of links stays, its end is replaced', async (t) => {
  const folder = await folderOf(t);
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'real.yaml'), 'old');
  await symlink(join('data', 'real.yaml'), join(folder, 'middle.yaml'));
  await symlink('middle.yaml', join(folder, 'config.yaml'));
  const store = await storeOf(join(folder, 'config.yaml'));
  await store.write(textBytes('new'), (await store.read()).version);
  assert.equal(await readlink(join(folder, 'config.yaml')), 'middle.yaml');
  assert.equal(await readlink(join(folder, 'middle.yaml')), join('data', 'real.yaml'));
  assert.ok((await lstat(join(folder, 'data', 'real.yaml'))).isFile());
  assert.equal(await readFile(join(folder, 'data', 'real.yaml'), 'utf8'), 'new');
  assert.deepEqual(await namesIn(folder), ['config.yaml', 'data', 'middle.yaml']);
  assert.deepEqual(await namesIn(join(folder, 'data')), ['.real.yaml.lock', 'real.yaml']);
});

test('a link and its end share one lock', async (t) => {
  const { folder, path, store } = await opened(t, '');
  await symlink('config.yaml', join(folder, 'link.yaml'));
  const linked = await storeOf(join(folder, 'link.yaml'));
  await Promise.all(Array.from({ length: 20 }, (_, at) => addLine(at % 2 ? store : linked, `line ${at}`)));
  assert.equal((await readFile(path, 'utf8')).split('\n').length, 21);
});

test('a link that dangles gets an end', async (t) => {
  const folder = await folderOf(t);
  await symlink('real.yaml', join(folder, 'config.yaml'));
  const store = await storeOf(join(folder, 'config.yaml'));
  await store.write(textBytes('new'), undefined);
  assert.equal(await readFile(join(folder, 'real.yaml'), 'utf8'), 'new');
});

test('mode and owner are kept', async (t) => {
  const { path, store } = await opened(t);
  await chmod(path, 0o640);
  if (isRoot) await chown(path, 1234, 2345);
  await addLine(store, 'new');
  const { uid, gid, mode } = await stat(path);
  assert.equal(mode & 0o777, 0o640);
  if (isRoot) assert.deepEqual([uid, gid], [1234, 2345]);
});

test('a read-only file is not replaced, though that would work', async (t) => {
  const { folder, path, store } = await opened(t, 'old');
  await chmod(path, 0o444);
  await asNobody(folder, async () => {
    const { version } = await store.read();
    await assert.rejects(store.write(textBytes('new'), version), isFault('failed', /read-only/));
  });
  assert.equal(await readFile(path, 'utf8'), 'old');
  assert.deepEqual(await namesIn(folder), tidy);
});

test('a file that may not be read is called so', async (t) => {
  const { folder, path, store } = await opened(t);
  await chmod(path, 0);
  await asNobody(folder, () => assert.rejects(store.read(), isFault('failed', /may not be read/)));
});

for (const code of ['ENOSPC', 'EDQUOT'])
  test(`a full disk (${code}) leaves the old file and nothing else`, async (t) => {
    const write = async () => {
      throw systemError(code);
    };
    const { folder, path, store } = await opened(t, 'old', { files: { ...fileFunctions, write } });
    const { version } = await store.read();
    await assert.rejects(store.write(textBytes('new'), version), isFault('failed', new RegExp(code)));
    assert.equal(await readFile(path, 'utf8'), 'old');
    assert.deepEqual(await namesIn(folder), tidy);
  });

test("a recovery folder that is somebody else's keeps nobody from opening and writing the file", async (t) => {
  const elsewhere = await folderOf(t);
  await chmod(elsewhere, 0o700);
  const { path, folder } = await opened(t, 'a: 1\n');
  await chown(path, 65534, 65534).catch(() => {});
  await asNobody(folder, async () => {
    const store = await storeOf(path, { recovery: { name: 'auth-dir', path: () => join(elsewhere, 'auths') } });
    const { version } = await store.read();
    await store.exclusive(() => store.write(Buffer.from('a: 2\n'), version));
  });
  assert.equal(await readFile(path, 'utf8'), 'a: 2\n');
});

for (const [title, folder] of Object.entries({
  'a name that no folder can have': '/tmp/\0',
  'a name that is too long': `/tmp/${'x'.repeat(300)}`,
}))
  test(`a recovery folder with ${title} keeps nobody from opening and writing the file`, async (t) => {
    const path = join(await folderOf(t), 'config.yaml');
    await writeFile(path, 'a: 1\n');
    const store = await storeOf(path, { recovery: { name: 'auth-dir', path: () => folder } });
    const { version } = await store.read();
    await store.exclusive(() => store.write(Buffer.from('a: 2\n'), version));
    assert.equal(await readFile(path, 'utf8'), 'a: 2\n');
  });
