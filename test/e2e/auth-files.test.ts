/** Credential files as people and programs meet them: over HTTP, beside hand edits and changes of the config. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import contentDisposition from 'content-disposition';
import { filesForm } from '../contract/auth-file-example.ts';
import { fewerHostileNames } from '../credentials/hostile-names.ts';
import { startProcess } from '../fixtures/process.ts';
import { managementKey, minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';
import { until } from '../fixtures/until.ts';
import { folderOf } from '../platform/folder.ts';

type Entry = { name: string; status: string; recent_requests: unknown[] };

const authDir = ({ configFile }: TestServer): string => join(dirname(configFile), 'auths');
async function listed(server: Pick<TestServer, 'call'>, query = ''): Promise<Entry[]> {
  return ((await (await server.call('GET', `/auth-files${query}`)).json()) as { files: Entry[] }).files;
}
const names = async (server: Pick<TestServer, 'call'>): Promise<string[]> =>
  (await listed(server)).map(({ name }) => name);

test('another auth-dir is in force when the change of the config is answered', async (t) => {
  const server = await testServer(t);
  const other = join(dirname(server.configFile), 'other');
  await mkdir(other);
  await writeFile(join(other, 'b.json'), '{"type":"codex"}');
  await server.call('POST', '/auth-files', { body: filesForm({ 'a.json': '{"type":"claude"}' }) });
  const put = await server.call('PUT', '/config.yaml', { body: `${minimalConfig}auth-dir: ${other}\n` });
  assert.deepEqual(await put.json(), { ok: true, changed: ['auth-dir'] });
  assert.deepEqual(await names(server), ['b.json']);
  await server.call('POST', '/auth-files?name=c.json', { body: '{"type":"claude"}' });
  assert.deepEqual((await readdir(other)).filter((name) => name.endsWith('.json')).sort(), ['b.json', 'c.json']);
  assert.deepEqual(
    (await readdir(authDir(server))).filter((name) => name.endsWith('.json')),
    ['a.json'],
  );

  const refused = await server.call('PUT', '/config.yaml', {
    body: `${minimalConfig}auth-dir: ${server.configFile}/auths\n`,
  });
  assert.equal(refused.status, 422);
  assert.match(((await refused.json()) as { message: string }).message, /^invalid_config: auth-dir: /);
  assert.deepEqual(await names(server), ['b.json', 'c.json']);

  await writeFile(server.configFile, `${minimalConfig}auth-dir: ${authDir(server)}\n`); // by hand
  await until(async () => (await names(server)).join() === 'a.json');
});

test('while auth-dir cannot be read the service is degraded', async (t) => {
  const server = await testServer(t);
  const [folder, away] = [authDir(server), `${authDir(server)}-away`];
  const readiness = async () => ((await (await fetch(`${server.url}/readyz`)).json()) as { status: string }).status;
  assert.equal(await readiness(), 'ok');
  await rename(folder, away);
  await writeFile(folder, 'no folder');
  await until(async () => (await readiness()) === 'degraded');
  assert.equal((await server.call('GET', '/auth-files')).status, 503);
  await rm(folder);
  await rename(away, folder);
  await until(async () => (await readiness()) === 'ok');
  assert.equal((await server.call('GET', '/auth-files')).status, 200);
});

test('auth-trash-days: 0 keeps nothing that is deleted', async (t) => {
  const server = await testServer(t, `${minimalConfig}auth-trash-days: 0\n`);
  await server.call('POST', '/auth-files?name=a.json', { body: '{"type":"claude"}' });
  await server.call('DELETE', '/auth-files?name=a.json');
  assert.equal((await server.call('POST', '/auth-files/restore?name=a.json')).status, 404);
});

test('a model that the config excludes is not among those of a file, from the change on', async (t) => {
  const server = await testServer(t);
  await server.call('POST', '/auth-files?name=a.json', { body: '{"type":"qwen","access_token":"at-1"}' });
  const models = async () =>
    (
      (await (await server.call('GET', '/auth-files/models?name=a.json')).json()) as { models: { id: string }[] }
    ).models.map(({ id }) => id);
  assert.ok((await models()).includes('vision-model'));
  await server.call('PATCH', '/oauth-excluded-models', { body: { provider: 'qwen', models: ['vision-*'] } });
  assert.ok(!(await models()).includes('vision-model'));
});

test('an entry has twenty steps of requests, zero until there are some', async (t) => {
  const server = await testServer(t);
  await server.call('POST', '/auth-files?name=a.json', { body: '{"type":"claude"}' });
  const [entry] = await listed(server);
  assert.equal(entry?.recent_requests.length, 20);
  assert.doesNotMatch(JSON.stringify(entry?.recent_requests), /[1-9],"failed|"failed":[1-9]/);
});

test('an upload leaves nothing in a temporary folder, and no secret in the log', async (t) => {
  const folder = await folderOf(t);
  const configFile = join(folder, 'config.yaml');
  const tmp = join(folder, 'tmp');
  await mkdir(tmp);
  await writeFile(configFile, `debug: true\n${minimalConfig}`);
  const service = await startProcess(t, ['--config', configFile, '--port', '0', '--strict'], {
    env: { ...process.env, TMPDIR: tmp },
  });
  const headers = { Authorization: `Bearer ${managementKey}` };
  const url = `${service.url}/v0/management/auth-files`;
  for (const body of [
    filesForm({ 'a.json': '{"type":"claude","access_token":"hush-1"}', 'b.json': '{"hush-2"' }),
    filesForm({ 'c.json': `{"hush-3":"${'x'.repeat(1024 * 1024)}"}` }),
  ])
    await fetch(url, { method: 'POST', headers, body });
  await fetch(`${url}/fields`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ name: 'a.json', 'headers.X-Key': 'hush-4' }),
  });
  assert.match(await readFile(join(folder, 'auths', 'a.json'), 'utf8'), /hush-4/);
  assert.deepEqual(
    (await readdir(tmp)).filter((name) => name !== 'node-compile-cache'),
    [],
  );
  assert.doesNotMatch(service.output(), /hush/);
});

test('a service with 4,000 credential files gets by with 256 MB', async (t) => {
  const folder = await folderOf(t);
  const configFile = join(folder, 'config.yaml');
  await writeFile(configFile, minimalConfig);
  await mkdir(join(folder, 'auths'));
  const file = JSON.stringify({ type: 'claude', access_token: 'x'.repeat(1500), refresh_token: 'y'.repeat(500) });
  for (let n = 0; n < 4000; n++) writeFileSync(join(folder, 'auths', `${n}.json`), file);
  // Without a limit Node lets garbage lie until there is much of it.
  const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=80' };
  const { url, child } = await startProcess(t, ['--config', configFile, '--port', '0'], { env });
  const call: TestServer['call'] = (_, path) =>
    fetch(`${url}/v0/management${path}`, { headers: { Authorization: `Bearer ${managementKey}` } });
  assert.equal((await names({ call })).length, 4000);
  await writeFile(join(folder, 'auths', 'new.json'), file);
  await until(async () => (await listed({ call }, '?name=new.json')).length === 1); // cheaper to ask for than all of them
  assert.equal((await names({ call })).length, 4001);
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  const megabytes = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)![1]) / 1024;
  t.diagnostic(`${Math.round(megabytes)} MB`);
  assert.ok(megabytes < 256, `${megabytes} MB`);
});

test('a file of any name that may be comes back by it', async (t) => {
  const server = await testServer(t);
  for (const name of ['zwölf "2" 100%;x.json', "it's 名.JSON", ' .json', '..json', 'a\u200Db.json']) {
    const path = `?name=${encodeURIComponent(name)}`;
    assert.equal((await server.call('POST', `/auth-files${path}`, { body: '{"type":"claude"}' })).status, 200, name);
    const answer = await server.call('GET', `/auth-files/download${path}`);
    assert.equal(await answer.text(), '{"type":"claude"}');
    const header = answer.headers.get('content-disposition')!;
    assert.match(header, /^[ -~]+$/);
    assert.equal(contentDisposition.parse(header).parameters['filename'], name);
  }
});

test('a form over 32 MiB is refused whole', async (t) => {
  const server = await testServer(t);
  const file = `{"type":"claude","filling":"${'x'.repeat(1024 * 1023)}"}`;
  const form = (count: number) =>
    filesForm(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.json`, file])));
  assert.equal((await server.call('POST', '/auth-files', { body: form(33) })).status, 413);
  assert.deepEqual(await names(server), []);
  assert.equal((await server.call('POST', '/auth-files', { body: form(30) })).status, 200);
  assert.equal((await names(server)).length, 30);
});

test('of the parts of a form with one name the last good one is stored, and the others are named as failed', async (t) => {
  const server = await testServer(t);
  const form = new FormData();
  const files: [name: string, content: string][] = [
    ['a.json', '{"type":"claude","note":"first"}'],
    ['b.json', '{"type":"claude"}'],
    ['a.json', '{"type":"claude","note":"second"}'],
    ['a.json', 'no JSON'],
  ];
  for (const [name, content] of files) form.append('file', new File([content], name));
  const answer = await server.call('POST', '/auth-files', { body: form });
  assert.equal(answer.status, 207);
  const { failed, ...told } = (await answer.json()) as { failed: { name: string; error: string; message: string }[] };
  assert.deepEqual(told, { status: 'partial', uploaded: 2, files: ['b.json', 'a.json'] });
  const [again, broken] = failed;
  assert.deepEqual(again, {
    name: 'a.json',
    error: 'file sent again',
    message: 'file sent again: only the last good file of this name counts',
  });
  assert.deepEqual([failed.length, broken?.name, broken?.error], [2, 'a.json', 'invalid auth file']);
  assert.equal(await (await server.call('GET', '/auth-files/download?name=a.json')).text(), files[2]![1]);
});

test('a bad part of a form is named, and the files beside it are stored', async (t) => {
  const server = await testServer(t);
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
  const part = (name: string, more: string, content: string): string =>
    `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n${more}\r\n${content}\r\n`;
  const good = part('good.json', 'X_Odd.header\r\n', '{"type":"claude"}');
  const bad = part('bad.json', 'Content-Transfer-Encoding: x-uuencode\r\n', '{"type":"claude"}');
  const nameless = '--x\r\nContent-Type: application/json\r\n\r\n{"type":"claude"}\r\n';
  const large = part('large.json', '', 'x'.repeat(1024 * 1024 + 1));
  const answer = await server.call('POST', '/auth-files', { headers, body: `${nameless}${large}${bad}${good}--x--` });
  assert.equal(answer.status, 207);
  const { failed, ...told } = (await answer.json()) as { failed: { name: string; error: string; message: string }[] };
  assert.deepEqual(told, { status: 'partial', uploaded: 1, files: ['good.json'] });
  assert.deepEqual(
    failed.map(({ name, error }) => [name, error]),
    [
      ['', 'invalid auth file'],
      ['large.json', 'file too large'],
      ['bad.json', 'invalid auth file'],
    ],
  );
  assert.match(failed[2]!.message, /its Content-Transfer-Encoding is not known/);
  assert.deepEqual(await names(server), ['good.json']);
  assert.equal((await server.call('POST', '/auth-files', { headers, body: `${bad}--x--` })).status, 400);
});

// Without a limit to what a byte costs, this takes minutes.
test('a form of nothing but line ends, or of many tiny parts, is answered soon', { timeout: 30_000 }, async (t) => {
  const server = await testServer(t);
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
  const start = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.json"\r\n\r\n';
  for (const filling of ['\r', '\r\n', '\r\n--x-\r']) {
    const content = filling.repeat((33_000_000 - start.length) / filling.length);
    const answer = await server.call('POST', '/auth-files', { headers, body: `${start}${content}\r\n--x--` });
    assert.equal(((await answer.json()) as { error: string }).error, 'file too large');
  }
  const parts = Array.from({ length: 1000 }, (_, n) => start.replace('a.json', `${n}.json`)).join('[\r\n');
  const many = await server.call('POST', '/auth-files', { headers, body: `${parts}[\r\n--x--` });
  assert.equal(((await many.json()) as { failed: unknown[] }).failed.length, 1000);
  assert.deepEqual(await names(server), []);
});

test('a filter without a value leaves nothing out', async (t) => {
  const server = await testServer(t);
  await server.call('POST', '/auth-files?name=a.json', { body: '{"type":"claude"}' });
  for (const filter of ['name', 'auth_index', 'type', 'q'])
    assert.equal((await listed(server, `?${filter}=`)).length, 1, filter);
});

test('a file whose name begins with a blank is edited and tried like others', async (t) => {
  const server = await testServer(t);
  await server.call('POST', '/auth-files?name=%20a.json', { body: '{"type":"claude"}' });
  await server.call('POST', '/auth-files?name=b.json', { body: '{"type":"claude"}' });
  for (const name of [' a.json', ' b.json ']) {
    const answers = [
      await server.call('PATCH', '/auth-files/status', { body: { name, disabled: true } }),
      await server.call('PATCH', '/auth-files/fields', { body: { name, note: 'x' } }),
      await server.call('POST', '/auth-files/test', { body: { name } }),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200],
    );
  }
  assert.deepEqual(
    (await listed(server)).map(({ name, status }) => [name, status]),
    [
      [' a.json', 'disabled'],
      ['b.json', 'disabled'],
    ],
  );
});

test('no name gets out of the directory over HTTP, however it is written', async (t) => {
  const server = await testServer(t);
  const root = dirname(server.configFile);
  await writeFile(join(root, 'secret.json'), '{"type":"claude","hush":1}');
  const config = await server.text();
  const before = (await readdir(root)).sort();
  for (const name of fewerHostileNames.filter((name) => name.isWellFormed())) {
    const query = `name=${encodeURIComponent(name)}`;
    const answers = await Promise.all([
      server.call('GET', `/auth-files/download?${query}`),
      server.call('GET', `/auth-files/download?name=${name.replace(/[#&\s\p{Cc}]/gu, '')}`),
      server.call('POST', `/auth-files?${query}`, { body: '{"type":"claude"}' }),
      server.call('POST', '/auth-files', { body: filesForm({ [name]: '{"type":"claude"}' }) }),
      server.call('PATCH', '/auth-files/fields', { body: { name, note: 'x' } }),
      server.call('PATCH', '/auth-files/status', { body: { name, disabled: true } }),
      server.call('POST', `/auth-files/restore?${query}`),
      server.call('GET', `/auth-files/models?${query}`),
    ]);
    answers.push(await server.call('DELETE', '/auth-files', { body: { names: [name] } }));
    for (const answer of answers) {
      assert.ok(answer.status < 500, `${name} ${answer.status}`);
      assert.doesNotMatch(await answer.text(), /hush/);
    }
  }
  assert.deepEqual((await readdir(root)).sort(), before);
  assert.equal(await readFile(join(root, 'secret.json'), 'utf8'), '{"type":"claude","hush":1}');
  assert.equal(await server.text(), config);
});
