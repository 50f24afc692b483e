import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Cliproxy } from '../../generated/sdk/typescript/src/index.ts';
import { serviceAccount } from '../contract/auth-file-example.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';

async function start(t: TestContext): Promise<Cliproxy> {
  const { url } = await testServer(t, minimalConfig);
  return new Cliproxy({ url, key: managementKey });
}

const text = '{ "type": "claude", "n": 12345678901234567890 }\r\n';
const file = (content: string, name: string): File => new File([content], name);

test('a program uploads a file, and downloads the same bytes', async (t) => {
  const api = await start(t);
  const uploaded = await api.uploadAuthFiles({ body: { file: [file(text, 'a.json')] } });
  assert.deepEqual([uploaded.response?.status, uploaded.data], [200, { status: 'ok' }]);
  const { data, response } = await api.downloadAuthFile({ query: { name: 'a.json' } });
  assert.ok(data instanceof Blob);
  assert.equal(await data.text(), text);
  assert.equal(response?.headers.get('content-disposition'), 'attachment; filename="a.json"');
  const raw = await api.uploadAuthFiles({
    query: { name: 'b.json' },
    body: file(text, 'b.json') as never,
    bodySerializer: null,
  });
  assert.equal(raw.response?.status, 200);
  assert.deepEqual(
    (await api.listAuthFiles()).data?.files.map(({ name }) => name),
    ['a.json', 'b.json'],
  );
});

test('a program tells a partial success from a whole one, and from none', async (t) => {
  const api = await start(t);
  const { data, error, response } = await api.uploadAuthFiles({
    body: { file: [file(text, 'a.json'), file('{', 'b.json'), file(text, 'c.txt')] },
  });
  assert.equal(response?.status, 207);
  assert.equal(error, undefined);
  assert.ok(data?.status === 'partial');
  assert.deepEqual([data.uploaded, data.files], [1, ['a.json']]);
  assert.deepEqual(
    data.failed.map(({ name, error: code }) => [name, code]),
    [
      ['b.json', 'invalid auth file'],
      ['c.txt', 'file must be .json'],
    ],
  );

  const whole = await api.uploadAuthFiles({ body: { file: [file(text, 'a.json'), file(text, 'b.json')] } });
  assert.ok(whole.data?.status === 'ok');
  assert.deepEqual(whole.data.files, ['a.json', 'b.json']);

  const none = await api.uploadAuthFiles({ body: { file: [file('{', 'a.json')] } });
  assert.equal(none.error?.error, 'invalid auth file');

  const deleted = await api.deleteAuthFiles({ body: { names: ['a.json', 'nobody.json'] } });
  assert.ok(deleted.data?.status === 'partial');
  assert.deepEqual([deleted.data.files, deleted.data.failed[0]?.error], [['a.json'], 'file not found']);

  const batch = await api.batchAuthFiles({ body: { op: 'disable', names: ['b.json', 'nobody.json'] } });
  assert.deepEqual([batch.data?.status, batch.data?.results.map(({ status }) => status)], ['partial', ['ok', 'error']]);
});

test('a program imports a key, switches it, changes it, deletes it and brings it back', async (t) => {
  const api = await start(t);
  const imported = await api.importVertexCredential({
    body: { file: file(serviceAccount(), 'key.json'), location: 'global' },
  });
  assert.equal(imported.data?.project_id, 'my-project');
  const name = 'vertex-my-project.json';
  assert.deepEqual((await api.patchAuthFileStatus({ body: { name, disabled: true } })).data, {
    status: 'ok',
    disabled: true,
  });
  await api.patchAuthFileFields({ body: { name, note: 'from a program', weight: 2 } });
  const [entry] = (await api.listAuthFiles({ query: { type: 'vertex', page: 1 } })).data?.files ?? [];
  assert.deepEqual([entry?.status, entry?.note, entry?.weight], ['disabled', 'from a program', 2]);
  const { response } = await api.downloadAuthFile({ query: { name } });
  const stale = await api.patchAuthFileFields({ body: { name, note: 'x' }, headers: { 'If-Match': '"other"' } });
  assert.equal(stale.error?.error, 'revision mismatch');
  const fresh = await api.patchAuthFileFields({
    body: { name, note: 'x' },
    headers: { 'If-Match': response!.headers.get('etag')! },
  });
  assert.equal(fresh.data?.status, 'ok');
  await api.deleteAuthFiles({ query: { name: [name] } });
  assert.deepEqual((await api.listAuthFiles()).data?.files, []);
  await api.restoreAuthFile({ query: { name } });
  await api.patchAuthFileStatus({ body: { name, disabled: false } });
  assert.ok(((await api.listAuthFileModels({ query: { name } })).data?.models.length ?? 0) > 0);
  assert.equal((await api.getModelDefinitions({ path: { channel: 'grok' } })).data?.channel, 'xai');
});
