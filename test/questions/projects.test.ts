/** A credential file with several projects: each has an index of its own, which is as good as the file's. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountServer } from '../fixtures/accounts.ts';
import { clientKey } from '../fixtures/gateway-server.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';

type Listed = {
  name: string;
  auth_index: string;
  success: number;
  failed: number;
  recent_requests: { success: number; failed: number }[];
};

test('what is asked of a file may be asked of one of its projects', async (t) => {
  const provider = await standIn(t);
  let isOver = true;
  provider.respond(({ json: body }, response) => {
    if (isOver && body['project'] === 'b') return json(response, 429, {}, { 'retry-after': '3600' });
    return json(response, 200, { response: { candidates: [] } });
  });
  const file = { type: 'gemini', base_url: provider.url, project_id: 'a,b', token: { access_token: 'at-hush' } };
  const server = await accountServer(t, { 'g.json': file }, { 'oauth-routing': ['gemini-cli'] });
  const listed = async (): Promise<Listed[]> =>
    ((await (await server.call('GET', '/auth-files')).json()) as { files: Listed[] }).files;
  const ask = async (): Promise<void> => {
    const answer = await fetch(`${server.url}/v1beta/models/gemini-2.5-pro:generateContent`, {
      method: 'POST',
      headers: { 'x-goog-api-key': clientKey },
      body: JSON.stringify({ contents: [] }),
    });
    assert.equal(answer.status, 200, await answer.text());
  };
  const post = async (path: string, body: object) => {
    const answer = await server.call('POST', path, { body });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  for (let i = 0; i < 3; i++) await ask();
  const [whole, a, b] = (await listed()) as [Listed, Listed, Listed];
  assert.deepEqual(
    [whole, a, b].map(({ name, success, failed }) => [name, success, failed]),
    [
      ['g.json', 3, 1],
      ['g.json::a', 3, 0],
      ['g.json::b', 0, 1],
    ],
  );
  assert.equal(
    whole.recent_requests.reduce((sum, step) => sum + step.success + step.failed, 0),
    4,
  );

  const { status, body } = await post('/api-call', {
    auth_index: b.auth_index,
    method: 'GET',
    url: `${provider.url}/v1internal:quota`,
    header: { Authorization: 'Bearer $TOKEN$' },
  });
  assert.deepEqual([status, body['status_code']], [200, 200]);
  assert.equal(provider.received.at(-1)?.headers.authorization, 'Bearer at-hush');

  const reset = await post('/reset-quota', { auth_index: b.auth_index });
  assert.deepEqual([reset.status, reset.body['models']], [200, ['gemini-2.5-pro']]);

  isOver = false;
  for (const [path, body, project] of [
    ['/auth-files/test', { auth_index: b.auth_index }, 'b'],
    ['/auth-files/test', { name: 'g.json::b' }, 'b'],
    ['/auth-files/test', { auth_index: whole.auth_index }, 'a'],
    ['/provider-keys/test', { auth_index: b.auth_index }, 'b'],
    ['/provider-keys/test', { auth_index: whole.auth_index }, 'a'],
  ] as const) {
    const tested = await post(path, { ...body, model: 'gemini-2.5-pro' });
    assert.deepEqual([tested.status, tested.body['status']], [200, 'ok'], JSON.stringify([path, body, tested.body]));
    assert.equal(provider.received.at(-1)?.json['project'], project);
  }
});
