import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { loginFiles } from '../../src/login-files.ts';
import { openedCredentials } from '../credentials/opened.ts';
import { openLogins } from './fixture.ts';

const noon = Date.parse('2026-06-01T12:00:00Z');

test('a cookie of iFlow is traded for a key, and only its BXAuth is kept', async (t) => {
  const { logins, folder, log } = await openLogins(t, { now: () => noon });
  const answer = await logins.startWithCookie(' other=1;  BXAuth=good ; more=2');
  const file = `iflow-annxxx@example.com-${noon / 1000}.json`;
  assert.deepEqual(answer, { file, email: 'ann***@example.com', expired: '2099-01-02 03:04', type: 'iflow' });
  assert.deepEqual(JSON.parse(await readFile(join(folder, file), 'utf8')), {
    access_token: '',
    refresh_token: '',
    last_refresh: '2026-06-01T12:00:00Z',
    expired: '2099-01-02 03:04',
    api_key: 'ik-new',
    email: 'ann***@example.com',
    token_type: '',
    scope: '',
    cookie: 'BXAuth=good;',
    type: 'iflow',
  });
  assert.ok(!log().includes('good') && !log().includes('ik-new'));
});

test('a cookie that a file has already is not traded again', async (t) => {
  const { logins, oauth, files } = await openLogins(t);
  await files.put('iflow-old.json', { type: 'iflow', cookie: 'BXAuth=good;' });
  await assert.rejects(logins.startWithCookie('BXAuth=good'), {
    kind: 'conflict',
    code: 'duplicate BXAuth found',
    members: { existing_file: 'iflow-old.json' },
  });
  assert.deepEqual(oauth.asked, []);
});

test('a file that nobody can read keeps no cookie from being traded', async (t) => {
  const odd = 'odd\tname.json';
  const { path, credentials } = await openedCredentials(t, { [odd]: { type: 'iflow', cookie: 'BXAuth=old;' } });
  assert.equal(credentials.current.get(odd)?.provider, 'iflow');
  const { logins } = await openLogins(t, { files: loginFiles(credentials) });
  const { file } = await logins.startWithCookie('BXAuth=good');
  assert.deepEqual((await readdir(path)).filter((name) => name.endsWith('.json')).sort(), [file, odd].sort());
});

test('what is no cookie of iFlow is refused, and nothing of an answer is shown', async (t) => {
  const { logins, folder } = await openLogins(t);
  const cases = [
    { cookie: '  ', code: 'cookie is required', message: /./ },
    { cookie: 'XBXAuth=1', code: 'cookie missing BXAuth field', message: /copy the whole cookie/ },
    { cookie: 'BXAuth=a\r\nX-Other: 1', code: 'cookie missing BXAuth field', message: /copy the whole cookie/ },
    { cookie: 'BXAuth=ключ', code: 'cookie missing BXAuth field', message: /copy the whole cookie/ },
    { cookie: 'BXAuth=; a=b', code: 'cookie missing BXAuth field', message: /copy the whole cookie/ },
    { cookie: 'BXAuth=bad', code: 'iflow cookie authentication failed', message: /status 401\): sign in at iFlow/ },
  ];
  for (const { cookie, code, message } of cases)
    await assert.rejects(logins.startWithCookie(cookie), (error: Error & { code: string; kind: string }) => {
      assert.deepEqual([error.kind, error.code], ['invalid', code]);
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /nobody should see|=bad/);
      return true;
    });
  assert.deepEqual(await readdir(folder), []);
});

test('a key that cannot be saved is an error', async (t) => {
  const { logins, files } = await openLogins(t);
  files.failure = new Error('the disk is full');
  await assert.rejects(logins.startWithCookie('BXAuth=good'), {
    kind: 'failed',
    code: 'failed to save authentication tokens',
  });
});

test('accounts whose masked names are the same get files of their own, even in the same second', async (t) => {
  const { logins, folder } = await openLogins(t, { now: () => noon });
  const answers = await Promise.all(['one', 'two', 'three'].map((value) => logins.startWithCookie(`BXAuth=${value}`)));
  const files = answers.map(({ file }) => file).sort();
  assert.equal(new Set(files).size, 3);
  assert.deepEqual((await readdir(folder)).sort(), files);
});

test('a cookie that is sent several times at once is traded once', async (t) => {
  const { logins, folder, oauth } = await openLogins(t);
  const sent = await Promise.allSettled(Array.from({ length: 5 }, () => logins.startWithCookie('BXAuth=good')));
  const [file, ...others] = await readdir(folder);
  assert.deepEqual(others, []);
  const refused = sent.flatMap((one) => (one.status === 'rejected' ? one.reason : []));
  assert.equal(refused.length, 4);
  for (const { code, members } of refused)
    assert.deepEqual([code, members], ['duplicate BXAuth found', { existing_file: file }]);
  assert.equal(oauth.asked.filter((line) => line.startsWith('POST')).length, 1);
});
