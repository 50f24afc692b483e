import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { testServer } from '../fixtures/server.ts';
import { speaker } from './cli.ts';

const credential = '{"type":"claude","email":"me@example.com","access_token":"at"}';

test('files are uploaded, listed, switched off and on, downloaded and removed', async (t) => {
  const { api, cwd } = await speaker(t, await testServer(t));
  await writeFile(join(cwd, 'me.json'), credential);
  assert.equal((await api(['auth', 'upload', 'me.json'])).output, 'uploaded me.json\n');
  assert.match((await api(['auth', 'list'])).output, /^me\.json +claude +me@example\.com +active +0 +0 +not routed/m);
  assert.equal((await api(['auth', 'disable', 'me.json'])).output, 'disabled me.json\n');
  assert.match((await api(['auth', 'list', '--type', 'claude'])).output, /^me\.json .* disabled /m);
  assert.equal(
    (await api(['auth', 'enable', 'me.json', '--json'])).output,
    '{\n  "enabled": [\n    "me.json"\n  ],\n  "failed": []\n}\n',
  );
  const { output } = await api(['auth', 'download', 'me.json', '-o', '-']);
  assert.equal(output, credential.replace('}', ',"disabled":false}'));
  assert.equal((await api(['auth', 'remove', 'me.json'])).output, 'removed me.json\n');
  assert.equal((await api(['auth', 'list'])).errors, 'there are no credential files\n');
});

test('of several files the good ones are stored, and the others named with their reasons', async (t) => {
  const { api, cwd } = await speaker(t, await testServer(t));
  for (const [name, text] of Object.entries({ 'a.json': credential, 'torn.json': '{', 'b.json': credential }))
    await writeFile(join(cwd, name), text);
  const told = await api(['auth', 'upload', 'a.json', 'torn.json', 'none.json', 'b.json']);
  assert.deepEqual([told.code, told.output], [1, 'uploaded a.json\nuploaded b.json\n']);
  assert.match(
    told.errors,
    /^cliproxy: torn\.json: invalid auth file: .*\ncliproxy: none\.json: no such file or directory\ncliproxy: 2 of 4 failed\n$/,
  );
  const { uploaded, failed } = JSON.parse((await api(['auth', 'upload', 'a.json', 'torn.json', '--json'])).output);
  assert.deepEqual([uploaded, failed[0].name, failed[0].error], [['a.json'], 'torn.json', 'invalid auth file']);
});

test('files of two folders with one name are not uploaded: one would replace the other', async (t) => {
  const { api, cwd } = await speaker(t, await testServer(t));
  await mkdir(join(cwd, 'old'));
  for (const name of ['me.json', 'old/me.json']) await writeFile(join(cwd, name), credential);
  assert.deepEqual(await api(['auth', 'upload', 'me.json', 'old/me.json']), {
    code: 2,
    output: '',
    errors: 'cliproxy: me.json and old/me.json have the same name: the second would replace the first\n',
  });
  assert.equal((await api(['auth', 'list'])).errors, 'there are no credential files\n');
  assert.equal((await api(['auth', 'upload', 'me.json', './me.json'])).code, 0);
});

test('on a terminal an upload of many files shows how far it is', async (t) => {
  const { api, cwd } = await speaker(t, await testServer(t));
  const names = Array.from({ length: 5 }, (_, index) => `${index}.json`);
  for (const name of names) await writeFile(join(cwd, name), credential);
  const { code, output, errors } = await api(['auth', 'upload', ...names], { isTerminal: true });
  assert.deepEqual([code, output], [0, names.map((name) => `uploaded ${name}\n`).join('')]);
  assert.match(errors, /uploading/);
  assert.equal((await api(['auth', 'upload', ...names])).errors, '');
});

test('a wrong key ends an upload at once, rather than once for each file', async (t) => {
  const { api, cwd } = await speaker(t, await testServer(t));
  for (const name of ['a.json', 'b.json']) await writeFile(join(cwd, name), credential);
  assert.deepEqual(await api(['auth', 'upload', 'a.json', 'b.json', '--key', 'mk-wrong']), {
    code: 4,
    output: '',
    errors: 'cliproxy: invalid management key\n',
  });
});

test('a download is for its owner alone, and overwrites nothing unless told', async (t) => {
  const { api, cwd } = await speaker(t, await testServer(t));
  const path = join(cwd, 'me.json');
  await writeFile(path, credential);
  await api(['auth', 'upload', 'me.json']);
  await writeFile(path, 'mine');
  await chmod(path, 0o644);
  const refused = await api(['auth', 'download', 'me.json']);
  assert.deepEqual([refused.code, refused.errors], [2, `cliproxy: ${path} is there already: --force overwrites it\n`]);
  assert.equal(await readFile(path, 'utf8'), 'mine');
  assert.deepEqual(await api(['auth', 'download', 'me.json', '--force']), { code: 0, output: `${path}\n`, errors: '' });
  assert.equal(await readFile(path, 'utf8'), credential);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  const missing = await api(['auth', 'download', 'none.json']);
  assert.deepEqual([missing.code, missing.output], [1, '']);
  assert.match(missing.errors, /^cliproxy: file not found/);
});
