import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccessOptions, AccessSettings, Caller } from '../../src/access/index.ts';
import { cheapHash, openAccess, outcome, refusal } from './fixture.ts';

const at = (peer: string, headers: Caller['headers'] = {}): Caller => ({
  peer,
  headers: { host: 'localhost', ...headers },
});
const here = (headers: Caller['headers'] = {}) => at('127.0.0.1', headers);
const there = (headers: Caller['headers'] = {}) => at('192.0.2.7', headers);
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

const missing = 'missing management key';
const invalid = 'invalid management key';
const disabled = 'remote management disabled';
const none = 'not found';

type Case = {
  caller: Caller;
  settings?: Partial<AccessSettings>;
  options?: Partial<AccessOptions>;
  want: string;
};

const long = 'k'.repeat(72);
const hashes = {
  file: await cheapHash('hashed-key'),
  utf8: await cheapHash('schlüssel'),
  long: await cheapHash(long),
};

const environment = { environmentKey: ' env-key\n' };
const password = { localPassword: 'local-key' };

const cases: Record<string, Case> = {
  'local, the plain key of the file': { caller: here(bearer('file-key')), want: 'ok' },
  'local, the hashed key of the file': {
    caller: here(bearer('hashed-key')),
    settings: { secretKey: hashes.file },
    want: 'ok',
  },
  'local, over ::1': { caller: at('::1', bearer('file-key')), want: 'ok' },
  'local, over ::ffff:127.0.0.1': { caller: at('::ffff:127.0.0.1', bearer('file-key')), want: 'ok' },
  'local, remote management off': { caller: here(bearer('file-key')), settings: { allowRemote: false }, want: 'ok' },
  'local, a bare Authorization': { caller: here({ authorization: 'file-key' }), want: 'ok' },
  'local, X-Management-Key': { caller: here({ 'x-management-key': 'file-key' }), want: 'ok' },
  'local, both headers, Authorization right': {
    caller: here({ ...bearer('file-key'), 'x-management-key': 'no' }),
    want: 'ok',
  },
  'local, both headers, Authorization wrong': {
    caller: here({ ...bearer('no'), 'x-management-key': 'file-key' }),
    want: invalid,
  },
  'local, Basic beside the key': {
    caller: here({ authorization: 'Basic dTpw', 'x-management-key': 'file-key' }),
    want: 'ok',
  },
  'local, Basic alone': { caller: here({ authorization: 'Basic dTpw' }), want: missing },
  'local, no key': { caller: here(), want: missing },
  'local, an empty key': { caller: here({ authorization: 'Bearer', 'x-management-key': '' }), want: missing },
  'local, a wrong key': { caller: here(bearer('no')), want: invalid },
  'local, a wrong key against a hash': {
    caller: here(bearer('no')),
    settings: { secretKey: hashes.file },
    want: invalid,
  },
  'local, the beginning of the key': { caller: here(bearer('file')), want: invalid },
  'local, a key with a blank before it': { caller: here({ authorization: 'Bearer  file-key' }), want: invalid },
  'local, the hash itself as the key': {
    caller: here(bearer(hashes.file)),
    settings: { secretKey: hashes.file },
    want: invalid,
  },
  'local, a key in UTF-8': {
    caller: here(bearer(Buffer.from('schlüssel').toString('latin1'))),
    settings: { secretKey: hashes.utf8 },
    want: 'ok',
  },
  'local, a plain key in UTF-8': {
    caller: here(bearer(Buffer.from('schlüssel').toString('latin1'))),
    settings: { secretKey: 'schlüssel' },
    want: 'ok',
  },
  'local, a key of 72 bytes': { caller: here(bearer(long)), settings: { secretKey: hashes.long }, want: 'ok' },
  'local, a longer key that begins like it': {
    caller: here(bearer(`${long}k`)),
    settings: { secretKey: hashes.long },
    want: invalid,
  },
  'local, a plain key over 72 bytes': {
    caller: here(bearer(`${long}k`)),
    settings: { secretKey: `${long}k` },
    want: 'ok',
  },

  'local, no key configured': { caller: here(bearer('x')), settings: { secretKey: '' }, want: none },
  'remote, no key configured': { caller: there(bearer('x')), settings: { secretKey: '' }, want: none },
  'no key at all where none is configured': { caller: here(), settings: { secretKey: '' }, want: none },
  'blank keys count as none': {
    caller: here(),
    settings: { secretKey: '' },
    options: { environmentKey: ' \n', localPassword: '' },
    want: none,
  },

  'remote, the key of the file': { caller: there(bearer('file-key')), want: 'ok' },
  'remote, the hashed key of the file': {
    caller: there(bearer('hashed-key')),
    settings: { secretKey: hashes.file },
    want: 'ok',
  },
  'remote, no key': { caller: there(), want: missing },
  'remote, a wrong key': { caller: there(bearer('no')), want: invalid },
  'remote, remote management off': {
    caller: there(bearer('file-key')),
    settings: { allowRemote: false },
    want: disabled,
  },
  'remote, remote management off, no key': { caller: there(), settings: { allowRemote: false }, want: disabled },
  'remote, over IPv6': {
    caller: at('2001:db8::1', bearer('file-key')),
    settings: { allowRemote: false },
    want: disabled,
  },
  'remote, without an address': {
    caller: { peer: undefined, headers: bearer('file-key') },
    settings: { allowRemote: false },
    want: disabled,
  },

  'local, the environment key': { caller: here(bearer('env-key')), options: environment, want: 'ok' },
  'local, the environment key alone configured': {
    caller: here(bearer('env-key')),
    settings: { secretKey: '' },
    options: environment,
    want: 'ok',
  },
  'remote, the environment key, remote management off': {
    caller: there(bearer('env-key')),
    settings: { allowRemote: false },
    options: environment,
    want: 'ok',
  },
  'remote, the key of the file, remote management off, beside an environment key': {
    caller: there(bearer('file-key')),
    settings: { allowRemote: false },
    options: environment,
    want: 'ok',
  },
  'remote, the environment key untrimmed': { caller: there(bearer(' env-key')), options: environment, want: invalid },
  'an environment key that looks like a hash is plain text': {
    caller: here(bearer(hashes.file)),
    options: { environmentKey: hashes.file },
    want: 'ok',
  },

  'local, the local password': { caller: here(bearer('local-key')), options: password, want: 'ok' },
  'local, the key of the file beside a local password': {
    caller: here(bearer('file-key')),
    options: password,
    want: 'ok',
  },
  'local, the local password alone configured': {
    caller: here(bearer('local-key')),
    settings: { secretKey: '' },
    options: password,
    want: 'ok',
  },
  'remote, the local password': { caller: there(bearer('local-key')), options: password, want: invalid },
  'remote, the local password, remote management off': {
    caller: there(bearer('local-key')),
    settings: { allowRemote: false },
    options: password,
    want: disabled,
  },
  'behind a local proxy, the local password': {
    caller: here({ ...bearer('local-key'), via: '1.1 proxy' }),
    options: password,
    want: invalid,
  },

  'behind a local proxy that announces itself': {
    caller: here({ ...bearer('file-key'), 'x-forwarded-for': '203.0.113.9' }),
    settings: { allowRemote: false },
    want: disabled,
  },
  'behind a local proxy, claiming to be local': {
    caller: here({ ...bearer('file-key'), 'x-forwarded-for': '127.0.0.1' }),
    settings: { allowRemote: false },
    want: disabled,
  },
  'behind a trusted proxy, claiming to be local': {
    caller: here({ ...bearer('file-key'), 'x-forwarded-for': '127.0.0.1, ::1' }),
    settings: { allowRemote: false, trustedProxies: ['127.0.0.0/8', '::1'] },
    want: disabled,
  },
  'behind an untrusted proxy, remote management on': {
    caller: there({ ...bearer('file-key'), 'x-forwarded-for': '127.0.0.1' }),
    want: 'ok',
  },
  'behind a trusted proxy, remote management on': {
    caller: there({ ...bearer('file-key'), 'x-forwarded-for': '203.0.113.9' }),
    settings: { trustedProxies: ['192.0.2.0/24'] },
    want: 'ok',
  },
};
for (const [name, { caller, settings, options, want }] of Object.entries(cases))
  test(`${name}: ${want}`, async () => {
    const { access } = openAccess(settings, options);
    assert.equal(await outcome(access.check(caller)), want);
    assert.equal(await outcome(access.check(caller)), want, 'and again, from memory');
  });

test('who may is told where the request comes from', async () => {
  const { access } = openAccess({ trustedProxies: ['10.0.0.0/8'] });
  assert.deepEqual(await access.check(here(bearer('file-key'))), { local: true, address: '127.0.0.1' });
  const forwarded = at('::ffff:10.0.0.1', { ...bearer('file-key'), 'x-forwarded-for': '203.0.113.9' });
  assert.deepEqual(await access.check(forwarded), { local: false, address: '203.0.113.9' });
});

test('refusals have their kind, and say what to do', async () => {
  const kinds: [Caller, Partial<AccessSettings>, string, RegExp][] = [
    [here(), { secretKey: '' }, 'missing', /^not found$/],
    [here(), {}, 'unauthenticated', /^missing management key: .*Authorization: Bearer <key>.*X-Management-Key/],
    [here(bearer('no')), {}, 'unauthenticated', /^invalid management key$/],
    [there(), { allowRemote: false }, 'forbidden', /^remote management disabled: .*allow-remote/],
  ];
  for (const [caller, settings, kind, message] of kinds) {
    const fault = await refusal(openAccess(settings).access.check(caller));
    assert.equal(fault?.kind, kind);
    assert.match(fault?.message ?? '', message);
  }
});
