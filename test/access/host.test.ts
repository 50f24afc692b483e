import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Caller, createAccess } from '../../src/access/index.ts';
import { openAccess, outcome, refusal, settings } from './fixture.ts';

const { access } = openAccess({ allowedHosts: ['Box.example.com', 'nas:8317', 'fd00::5', '[fd00::6]:1', '192.0.2.1'] });
const named = (host: string | string[] | undefined, peer = '127.0.0.1'): Caller => ({
  peer,
  headers: { host: host as string },
});

const allowed = [
  'localhost',
  'localhost:8317',
  'LocalHost.',
  '127.0.0.1',
  '127.9.9.9:80',
  '[::1]',
  '[::1]:8317',
  '[0:0:0:0:0:0:0:1]:8317',
  '[::ffff:7f00:1]',
  'localhost:',
  'box.example.com',
  'BOX.EXAMPLE.COM.:443',
  'nas',
  'nas:9',
  '[fd00::5]:8317',
  '[fd00:0::6]',
  '192.0.2.1:8317',
];
for (const host of allowed)
  test(`a local request may name ${host}`, async () =>
    assert.equal(await outcome(() => access.checkHost(named(host))), 'ok'));

const refused = [
  undefined,
  '',
  ['localhost', 'localhost'],
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'evil.example:localhost',
  'evil-localhost',
  'x.localhost',
  'x.box.example.com',
  '0.0.0.0',
  '127.1',
  '2130706433',
  '0x7f.0.0.1',
  '[::]',
  '::1',
  '[::1',
  '[::1]x',
  'localhost@evil.example',
  'evil.example/localhost',
  'localhost, evil.example',
  'localhost:80:80',
  'localhost ',
  'localhost..',
  '192.0.2.2',
];
for (const host of refused)
  test(`a local request may not name ${JSON.stringify(host)}`, async () =>
    assert.equal(await outcome(() => access.checkHost(named(host))), 'host not allowed'));

test('the refusal says what to set', async () => {
  const fault = await refusal(() => access.checkHost(named('evil.example')));
  assert.equal(fault?.kind, 'forbidden');
  assert.match(fault?.message ?? '', /allowed-hosts/);
});

test('a remote request may name anything, or nothing', () => {
  access.checkHost(named('evil.example', '192.0.2.7'));
  access.checkHost(named(undefined, '192.0.2.7'));
  access.checkHost({ peer: '127.0.0.1', headers: { host: 'evil.example', via: '1.1 proxy' } });
});

test('the Host is checked before the key, whether or not one is configured', async () => {
  assert.equal(await outcome(access.check(named('evil.example'))), 'host not allowed');
  const { access: keyless } = openAccess({ secretKey: '' });
  assert.equal(await outcome(keyless.check(named('evil.example'))), 'host not allowed');
});

for (const entry of ['', 'http://box', 'box/path', 'box:port', '*.example.com', 'a b', '[::g]'])
  test(`${JSON.stringify(entry)} is no allowed host`, async () => {
    const fault = await refusal(() => access.prepare(settings({ allowedHosts: ['fine', entry] })));
    assert.equal(fault?.kind, 'unprocessable');
    assert.match(fault?.message ?? '', /^allowed-hosts\[1\] must be a host name/);
  });

test('a refused entry leaves in force what was there', async () => {
  const { access } = openAccess({ allowedHosts: ['box'] });
  await refusal(() => access.prepare(settings({ allowedHosts: ['box/'] })));
  await refusal(() => access.prepare(settings({ allowedHosts: ['other'], trustedProxies: ['nonsense'] })));
  access.checkHost(named('box'));
});

test('prepared settings are not in force before they are committed', async () => {
  const { access } = openAccess();
  const commit = access.prepare(settings({ allowedHosts: ['box'], trustedProxies: ['10.0.0.0/8'] }));
  const proxied: Caller = { peer: '10.0.0.1', headers: { 'x-forwarded-for': '203.0.113.9' } };
  assert.equal(await outcome(() => access.checkHost(named('box'))), 'host not allowed');
  assert.equal(access.originOf(proxied).address, '10.0.0.1');
  commit();
  access.checkHost(named('box'));
  assert.equal(access.originOf(proxied).address, '203.0.113.9');
});

test('before the first commit there is no management key', async () => {
  const access = createAccess({ now: () => 0, log: { debug() {}, info() {}, warn() {}, error() {} } });
  assert.equal(await outcome(access.check(named('localhost'))), 'not found');
});
