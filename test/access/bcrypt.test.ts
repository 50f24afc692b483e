import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verify } from '@node-rs/bcrypt';
import { hashSecret } from '../../src/access/index.ts';
import { compileSecret } from '../../src/access/secret.ts';
import { isHash } from '../../src/platform/bcrypt.ts';
import { cheapHash, local, openAccess, outcome, refusal, remote, settings } from './fixture.ts';

const invalid = 'invalid management key';
const limited = 'too many requests';
/** Two keys whose checks are under way when this returns; await it before the test ends. */
const busy = (access: ReturnType<typeof openAccess>['access']) =>
  Promise.all(['busy-1', 'busy-2'].map((key, index) => outcome(access.check(remote(key, `198.51.100.${index}`)))));

for (const version of ['2a', '2b', '2y'] as const)
  test(`a $${version}$ hash is a hash, and its key is right`, async () => {
    const secretKey = (await cheapHash('hashed-key')).replace('$2b$', `$${version}$`); // the versions differ by name only
    assert.ok(isHash(secretKey));
    const { access, warnings } = openAccess({ secretKey });
    assert.equal(await outcome(access.check(local('hashed-key'))), 'ok');
    assert.equal(await outcome(access.check(local('no'))), invalid);
    assert.deepEqual(warnings, []);
  });

test('other texts are no hashes', () => {
  for (const text of ['', 'plain', '$2', '$2$10$', '$2x$10$', '$2c$', '$1$salt$', ' $2a$', '$2A$', '$argon2id$'])
    assert.equal(isHash(text), false, text);
});

test('a malformed hash matches nothing, throws nothing, and is said once', async () => {
  const good = await cheapHash('hashed-key');
  const malformed = [
    '$2a$',
    '$2b$10$short',
    good.slice(0, -1),
    `${good}x`,
    good.replace('$04$', '$99$'),
    good.replace('$04$', '$03$'),
    good.replace('$04$', '$4$'),
    `$2y$04$${'!'.repeat(53)}`,
    `$2a$04$${'é'.repeat(53)}`,
    `$2a$\0\ud800`,
  ];
  for (const secretKey of malformed) {
    const { access, warnings } = openAccess({ secretKey });
    for (const key of ['hashed-key', secretKey, 'x'])
      assert.equal(await outcome(access.check(local(key))), invalid, secretKey);
    access.prepare(settings({ secretKey, allowRemote: false }))();
    assert.deepEqual(warnings, ['the management key is a malformed bcrypt hash: no key can match it'], secretKey);
  }
});

test('two unknown keys are checked at once, a third is told to come back', async () => {
  const { access } = openAccess({ secretKey: await cheapHash('hashed-key') });
  const others = busy(access);
  const fault = await refusal(access.check(remote('third')));
  assert.deepEqual([fault?.kind, fault?.code, fault?.retryAfter], ['limited', limited, 1]);
  assert.equal(await outcome(access.check(local('fourth'))), limited);
  assert.deepEqual(await others, [invalid, invalid]);
  assert.equal(await outcome(access.check(remote('third'))), invalid);
});

test('a right key that is not known yet waits its turn like any other', async () => {
  const { access } = openAccess({ secretKey: await cheapHash('hashed-key') });
  const others = busy(access);
  assert.equal(await outcome(access.check(local('hashed-key'))), limited);
  await others;
  assert.equal(await outcome(access.check(local('hashed-key'))), 'ok');
});

test('being told to come back does not count as a wrong key', async () => {
  const { access } = openAccess({ secretKey: await cheapHash('hashed-key') });
  for (let time = 0; time < 3; time++) {
    const others = busy(access);
    for (let more = 0; more < 4; more++) assert.equal(await outcome(access.check(remote(`${time} ${more}`))), limited);
    await others;
    access.prepare(settings({ secretKey: await cheapHash('hashed-key') }))(); // forgets the busy keys
  }
  assert.equal(await outcome(access.check(remote('hashed-key'))), 'ok');
});

test('a remembered key never waits, wherever it was first used', async () => {
  const { access } = openAccess({ secretKey: await cheapHash('hashed-key') });
  await access.check(remote('hashed-key'));
  const others = busy(access);
  assert.equal(await outcome(access.check(remote('hashed-key'))), 'ok');
  assert.equal(await outcome(access.check(local('hashed-key'))), 'ok');
  await others;
});

test('a key that is known to be wrong never waits either', async () => {
  const { access } = openAccess({ secretKey: await cheapHash('hashed-key') });
  assert.equal(await outcome(access.check(remote('wrong'))), invalid);
  const others = busy(access);
  assert.equal(await outcome(access.check(remote('wrong'))), invalid);
  assert.equal(await outcome(access.check(remote('k'.repeat(73)))), invalid, 'nor one that is too long to be right');
  await others;
});

test('plain keys need no bcrypt: they never wait', async () => {
  const options = { environmentKey: 'env-key', localPassword: 'local-key' };
  const { access } = openAccess({ secretKey: await cheapHash('hashed-key') }, options);
  const others = busy(access);
  assert.equal(await outcome(access.check(remote('env-key'))), 'ok');
  assert.equal(await outcome(access.check(local('local-key'))), 'ok');
  await others;
});

test('requests with one unknown key share one check', async () => {
  const { access } = openAccess({ secretKey: await cheapHash('hashed-key') });
  const right = Array.from({ length: 20 }, () => outcome(access.check(local('hashed-key'))));
  const wrong = Array.from({ length: 20 }, (_, host) => outcome(access.check(remote('no', `192.0.2.${host}`))));
  assert.deepEqual([...new Set(await Promise.all(right))], ['ok']);
  assert.deepEqual([...new Set(await Promise.all(wrong))], [invalid]);
});

test('what is remembered goes in the commit that changes the key', async () => {
  const { access } = openAccess({ secretKey: await cheapHash('old') });
  await access.check(remote('old'));
  assert.equal(await outcome(access.check(remote('new'))), invalid);
  const commit = access.prepare(settings({ secretKey: await cheapHash('new') }));
  assert.equal(await outcome(access.check(remote('old'))), 'ok');
  commit();
  assert.equal(await outcome(access.check(remote('old'))), invalid);
  assert.equal(await outcome(access.check(remote('new'))), 'ok');
});

test('a commit that leaves the key alone leaves what is remembered', async () => {
  const secretKey = await cheapHash('hashed-key');
  const { access } = openAccess({ secretKey });
  await access.check(remote('hashed-key'));
  access.prepare(settings({ secretKey, trustedProxies: ['10.0.0.0/8'] }))();
  const others = busy(access);
  assert.equal(await outcome(access.check(remote('hashed-key'))), 'ok');
  await others;
});

test('a key that changes while a check is under way is the one that counts', async () => {
  const { access } = openAccess({ secretKey: await cheapHash('old') });
  const commit = access.prepare(settings({ secretKey: await cheapHash('new') }));
  const pending = [outcome(access.check(remote('old'))), outcome(access.check(remote('new', '192.0.2.8')))];
  commit();
  assert.deepEqual(await Promise.all(pending), [invalid, 'ok']);
});

test('a hashed key that becomes plain while a check is under way counts too', async () => {
  const { access } = openAccess({ secretKey: await cheapHash('old') });
  const pending = [outcome(access.check(remote('old'))), outcome(access.check(remote('new', '192.0.2.8')))];
  access.prepare(settings({ secretKey: 'new' }))();
  assert.deepEqual(await Promise.all(pending), [invalid, 'ok']);
});

test('the key that is taken out of the config lets nobody in', async () => {
  const { access } = openAccess({ secretKey: await cheapHash('hashed-key') });
  await access.check(remote('hashed-key'));
  access.prepare(settings({ secretKey: '' }))();
  assert.equal(await outcome(access.check(remote('hashed-key'))), 'not found');
});

test('bcrypt runs once for a key; of wrong ones the last thousand are remembered', async () => {
  let runs = 0;
  const check = async (key: Uint8Array) => {
    runs += 1;
    return key[0] === 1;
  };
  const secret = compileSecret('$2b$any', (key) => Buffer.from(key), check);
  const ask = async (first: number, second: number) => {
    const key = Buffer.from([first, second >> 8, second & 255]);
    return secret.knows(key.subarray(0, 3)) || secret.accepts(key, key);
  };
  assert.equal(await ask(1, 0), true);
  assert.equal(await ask(1, 0), true);
  assert.equal(runs, 1);
  for (let round = 0; round < 3; round++) for (let key = 1; key <= 1000; key++) assert.equal(await ask(0, key), false);
  assert.equal(runs, 1001);
  await ask(0, 1001);
  await ask(0, 1000);
  assert.equal(runs, 1002);
  await ask(0, 1);
  assert.equal(runs, 1003);
});

test('a key is hashed at cost 10, and up to 72 bytes', async () => {
  const key = 'ü'.repeat(36);
  const hashed = await hashSecret(key);
  assert.match(hashed, /^\$2b\$10\$/);
  assert.ok(isHash(hashed));
  assert.ok(await verify(key, hashed));
});

test('a key over 72 bytes is refused, not cut, and not repeated', async () => {
  for (const key of ['k'.repeat(73), 'ü'.repeat(37)]) {
    const fault = await refusal(hashSecret(key));
    assert.deepEqual([fault?.kind, fault?.code], ['unprocessable', 'invalid_config']);
    assert.match(fault?.message ?? '', /longer than 72 bytes/);
    assert.ok(!fault?.message.includes(key.slice(0, 5)));
  }
});
