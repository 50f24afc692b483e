import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Fault } from '../../src/platform/fault.ts';
import type { JsonObject } from '../../src/platform/json.ts';
import { until } from '../fixtures/until.ts';
import { bytesOf, openedCredentials } from './opened.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

const account: JsonObject = {
  type: 'service_account',
  project_id: 'my-project',
  private_key_id: 'abc',
  private_key: pkcs8,
  client_email: 'robot@my-project.iam.gserviceaccount.com',
  token_uri: 'https://oauth2.googleapis.com/token',
};
const importOf = (changes: JsonObject = {}, location?: string) => ({
  bytes: bytesOf({ ...account, ...changes }),
  location,
});

const isRefused = (code: string, message?: string) => (error: unknown) => {
  assert.ok(error instanceof Fault, String(error));
  assert.deepEqual([error.kind, error.code], ['invalid', code]);
  if (message) assert.ok(error.message.includes(message), error.message);
  return true;
};

test('a service-account key becomes a credential file, its key in one form', async (t) => {
  const { path, credentials } = await openedCredentials(t);
  const made = await credentials.importVertex(importOf());
  assert.deepEqual(made, {
    name: 'vertex-my-project.json',
    path: join(path, 'vertex-my-project.json'),
    projectId: 'my-project',
    email: 'robot@my-project.iam.gserviceaccount.com',
    location: 'us-central1',
  });
  const file = JSON.parse(await readFile(made.path, 'utf8'));
  assert.deepEqual(file, {
    service_account: { ...account, private_key: pkcs1 },
    project_id: 'my-project',
    email: account['client_email'],
    location: 'us-central1',
    type: 'vertex',
  });
  const [entry] = (await credentials.list({})).entries;
  assert.deepEqual([entry?.status, entry?.type, entry?.project_id], ['active', 'vertex', 'my-project']);
});

const mangled: Record<string, string> = {
  'without newlines': pkcs8.replaceAll('\n', ''),
  'with blanks for newlines': pkcs1.replaceAll('\n', ' '),
  'with the two characters \\n for newlines': pkcs8.replaceAll('\n', '\\n'),
  'with CRLF': pkcs1.replaceAll('\n', '\r\n'),
  'with the colours of a terminal': pkcs8.replaceAll('\n', '\u001B[0m\n'),
  'with text around it': `Bag Attributes\n${pkcs8}\nbye`,
};
for (const [name, key] of Object.entries(mangled))
  test(`a key ${name} is repaired`, async (t) => {
    const { credentials } = await openedCredentials(t);
    const { path } = await credentials.importVertex(importOf({ private_key: key }));
    const { private_key: stored } = JSON.parse(await readFile(path, 'utf8')).service_account;
    assert.equal(stored, pkcs1);
    assert.ok(createPrivateKey(stored).equals(privateKey));
  });

test('any other kind of key is refused with the reason, and nothing is stored', async (t) => {
  const { credentials } = await openedCredentials(t);
  const wrong: [JsonObject, string, string?][] = [
    [{ type: 'external_account' }, 'invalid service account', 'not of type service_account'],
    [{ type: 'authorized_user' }, 'invalid service account'],
    [{ private_key: '' }, 'invalid service account', 'missing private_key'],
    [{ private_key: 5 }, 'invalid service account', 'missing private_key'],
    [{ private_key: 'hush' }, 'invalid service account', 'private_key is not valid pem: missing pem markers'],
    [
      { private_key: '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----' },
      'invalid service account',
      'payload empty',
    ],
    [
      { private_key: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----' },
      'invalid service account',
      'private_key invalid pkcs8',
    ],
    [
      { private_key: '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----' },
      'invalid service account',
      'private_key invalid rsa',
    ],
    [
      { private_key: curve.export({ type: 'pkcs8', format: 'pem' }).toString() },
      'invalid service account',
      'not an RSA key',
    ],
    [
      { private_key: curve.export({ type: 'sec1', format: 'pem' }).toString() },
      'invalid service account',
      'unsupported format',
    ],
    [{ private_key: `-----BEGIN PRIVATE KEY-----${'A'.repeat(40_000)}` }, 'invalid service account', 'too long'],
    [{ client_email: '' }, 'invalid service account', 'client_email'],
    [{ project_id: ' ' }, 'project_id missing'],
    [{ project_id: 'p'.repeat(300) }, 'invalid service account', 'too long'],
    [{ token_uri: 'https://evil.example/token' }, 'invalid service account', 'token_uri'],
    [{ token_uri: 'http://oauth2.googleapis.com/token' }, 'invalid service account', 'token_uri'],
    [{ token_uri: 'https://googleapis.com.evil.example/token' }, 'invalid service account', 'token_uri'],
    [{ token_uri: 'https://evilgoogleapis.com/token' }, 'invalid service account', 'token_uri'],
    [{ token_uri: 'https://user@oauth2.googleapis.com/token' }, 'invalid service account', 'token_uri'],
    [{ token_uri: 'https://oauth2.googleapis.com:444/token' }, 'invalid service account', 'token_uri'],
    [{ token_uri: 'file:///etc/passwd' }, 'invalid service account', 'token_uri'],
  ];
  for (const [changes, code, message] of wrong)
    await assert.rejects(
      credentials.importVertex(importOf(changes)),
      isRefused(code, message),
      JSON.stringify(changes).slice(0, 80),
    );
  for (const body of ['', '{', '[]', 'null'])
    await assert.rejects(
      credentials.importVertex({ bytes: bytesOf(body), location: undefined }),
      isRefused('invalid json'),
    );
  await assert.rejects(
    credentials.importVertex({ bytes: bytesOf('{}'), location: undefined }),
    isRefused('invalid service account', 'payload is empty'),
  );
  for (const location of ['evil.example/', 'US', 'a b', 'x'.repeat(64), '../..', 'a\nb'])
    await assert.rejects(credentials.importVertex(importOf({}, location)), isRefused('invalid location'), location);
  assert.equal(credentials.current.size, 0);
});

test('a location may be said, global too, and a missing token address is the default one', async (t) => {
  const { credentials } = await openedCredentials(t);
  const { token_uri: _, ...bare } = account;
  assert.equal((await credentials.importVertex({ bytes: bytesOf(bare), location: ' global ' })).location, 'global');
  assert.equal((await credentials.importVertex(importOf({}, 'europe-west4'))).location, 'europe-west4');
});

test('a key of another account of the same project does not take the place of the first', async (t) => {
  const { path, credentials } = await openedCredentials(t);
  const nameOf = async (email: string) => (await credentials.importVertex(importOf({ client_email: email }))).name;
  assert.equal(await nameOf('one@x.example'), 'vertex-my-project.json');
  assert.equal(await nameOf('two@x.example'), 'vertex-my-project-two.json');
  assert.match(await nameOf('two@y.example'), /^vertex-my-project-two-[0-9a-f]{8}\.json$/);
  assert.equal(await nameOf('one@x.example'), 'vertex-my-project.json');
  await writeFile(join(path, 'vertex-my-project.json'), 'broken');
  assert.equal(await nameOf('one@x.example'), 'vertex-my-project-one.json');
  assert.equal(await readFile(join(path, 'vertex-my-project.json'), 'utf8'), 'broken');
});

test('importing a key again keeps what people have set in its file', async (t) => {
  const { credentials } = await openedCredentials(t);
  const { name } = await credentials.importVertex(importOf());
  await credentials.setFields({ name }, { prefix: 'team', disabled: true });
  await credentials.importVertex(importOf({ private_key_id: 'new' }, 'global'));
  const { entries } = await credentials.list({});
  assert.deepEqual([entries.length, entries[0]?.prefix, entries[0]?.disabled], [1, 'team', true]);
  assert.match(Buffer.from((await credentials.read(name)).bytes).toString(), /"private_key_id": "new"/);
});

test('names of projects become safe names of files', async (t) => {
  const { credentials } = await openedCredentials(t);
  const nameOf = async (project: string | number) =>
    (await credentials.importVertex(importOf({ project_id: project }))).name;
  assert.equal(await nameOf('example.com:my project'), 'vertex-example.com_my-project.json');
  assert.equal(await nameOf('../../etc/x'), 'vertex-__.._etc_x.json');
  assert.equal(await nameOf(12), 'vertex-12.json');
});

test('a vertex file is checked whatever the way it came', async (t) => {
  const { path, credentials } = await openedCredentials(t);
  const right = { type: 'vertex', project_id: 'p', location: 'global', service_account: { ...account } };
  const wrong: JsonObject[] = [
    { ...right, location: 'evil.example' },
    { ...right, location: 5 },
    { ...right, project_id: '' },
    { ...right, service_account: { ...account, type: 'external_account' } },
    { ...right, service_account: { ...account, token_uri: 'https://evil.example' } },
    { ...right, service_account: { ...account, private_key: 'hush' } },
    { type: 'vertex' },
  ];
  for (const [n, file] of wrong.entries()) {
    const [outcome] = await credentials.upload([{ name: 'a.json', bytes: bytesOf(file) }]);
    assert.ok(outcome && 'error' in outcome && isRefused('invalid auth file')(outcome.error));
    await writeFile(join(path, `${n}.json`), JSON.stringify(file));
  }
  const [stored] = await credentials.upload([{ name: 'right.json', bytes: bytesOf(right) }]);
  assert.ok(stored && 'tag' in stored);
  await until(() => credentials.current.size === wrong.length + 1);
  const statuses = (await credentials.list({})).entries.map(({ status }) => status);
  assert.deepEqual(statuses, [...wrong.map(() => 'error'), 'active']);
  await assert.rejects(
    credentials.setFields({ name: 'right.json' }, { location: 'a/b' }),
    isRefused('invalid auth file', 'location'),
  );
});
