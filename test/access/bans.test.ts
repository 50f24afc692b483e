import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBans } from '../../src/access/bans.ts';
import { cheapHash, openAccess, outcome, refusal, remote } from './fixture.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const invalid = 'invalid management key';
const banText = (left: string) => `IP banned due to too many failed attempts. Try again in ${left}`;

type Access = ReturnType<typeof openAccess>['access'];
async function fail(access: Access, times: number, peer?: string): Promise<void> {
  for (let time = 0; time < times; time++) assert.equal(await outcome(access.check(remote('wrong', peer))), invalid);
}

test('the fifth wrong key bans the address for half an hour, the right key included', async () => {
  const { access, clock, warnings } = openAccess();
  await fail(access, 5);
  assert.deepEqual(warnings, ['address banned after wrong management keys']);
  assert.equal(await outcome(access.check(remote('file-key'))), banText('30m0s'));
  clock.now += 2 * second;
  const fault = await refusal(access.check(remote('file-key')));
  assert.equal(fault?.kind, 'forbidden');
  assert.equal(fault?.code, banText('29m58s'));
  assert.equal(fault?.message, fault?.code);
  assert.equal(fault?.retryAfter, 29 * 60 + 58);
  clock.now = 30 * minute - 1;
  assert.equal(await outcome(access.check(remote('file-key'))), banText('0s'));
  assert.equal((await refusal(access.check(remote('file-key'))))?.retryAfter, 1);
  clock.now = 30 * minute;
  assert.equal(await outcome(access.check(remote('file-key'))), 'ok');
});

const texts: [left: number, text: string, retryAfter: number][] = [
  [30 * minute - 500, '30m0s', 1800],
  [30 * minute - 501, '29m59s', 1800],
  [61 * second, '1m1s', 61],
  [60 * second, '1m0s', 60],
  [59_400, '59s', 60],
  [1499, '1s', 2],
];
for (const [left, text, retryAfter] of texts)
  test(`${left} ms before its end a ban says ${text} and Retry-After ${retryAfter}`, async () => {
    const { access, clock } = openAccess();
    await fail(access, 5);
    clock.now = 30 * minute - left;
    const fault = await refusal(access.check(remote('file-key')));
    assert.deepEqual([fault?.code, fault?.retryAfter], [banText(text), retryAfter]);
  });

test('after a ban it takes five wrong keys again', async () => {
  const { access, clock } = openAccess();
  await fail(access, 5);
  clock.now = 30 * minute;
  await fail(access, 5);
  assert.match(await outcome(access.check(remote('file-key'))), /^IP banned/);
});

test('wrong keys that were under way when the ban began count neither towards it nor after it', async () => {
  const { access, clock, warnings } = openAccess({ secretKey: await cheapHash('file-key') });
  const answers = Array.from({ length: 12 }, () => outcome(access.check(remote('wrong'))));
  assert.deepEqual(await Promise.all(answers), Array(12).fill(invalid));
  assert.equal(warnings.length, 1);
  clock.now = 30 * minute;
  await fail(access, 4);
  assert.equal(await outcome(access.check(remote('file-key'))), 'ok');
});

test('asking while banned does not lengthen the ban', async () => {
  const { access, clock } = openAccess();
  await fail(access, 5);
  clock.now = 29 * minute;
  assert.match(await outcome(access.check(remote('wrong'))), /^IP banned/);
  clock.now = 30 * minute;
  assert.equal(await outcome(access.check(remote('file-key'))), 'ok');
});

test('a right key ends the row of wrong ones', async () => {
  const { access } = openAccess();
  for (let round = 0; round < 3; round++) {
    await fail(access, 4);
    assert.equal(await outcome(access.check(remote('file-key'))), 'ok');
  }
});

test('a missing key does not count', async () => {
  const { access } = openAccess();
  await fail(access, 4);
  for (let time = 0; time < 20; time++) assert.equal(await outcome(access.check(remote())), 'missing management key');
  assert.equal(await outcome(access.check(remote('file-key'))), 'ok');
});

test('where remote management is off nothing counts', async () => {
  const { access } = openAccess({ allowRemote: false });
  for (let time = 0; time < 9; time++)
    assert.equal(await outcome(access.check(remote('wrong'))), 'remote management disabled');
});

test('a ban is said before remote management is', async () => {
  const { access } = openAccess();
  await fail(access, 5);
  access.prepare({ secretKey: 'file-key', allowRemote: false, trustedProxies: [], allowedHosts: [] })();
  assert.match(await outcome(access.check(remote('file-key'))), /^IP banned/);
});

test('an address counts as one with its IPv4-mapped form, and with its /64', async () => {
  const { access } = openAccess();
  await fail(access, 3, '192.0.2.7');
  await fail(access, 2, '::ffff:192.0.2.7');
  assert.match(await outcome(access.check(remote('file-key', '192.0.2.7'))), /^IP banned/);
  await fail(access, 3, '2001:db8:0:1::1');
  await fail(access, 2, '2001:db8:0:1:ffff:ffff:ffff:ffff');
  assert.match(await outcome(access.check(remote('file-key', '2001:db8:0:1::9'))), /^IP banned/);
});

test('other addresses are not banned with it', async () => {
  const { access } = openAccess();
  await fail(access, 5, '192.0.2.7');
  await fail(access, 5, '2001:db8:0:1::1');
  for (const peer of ['192.0.2.8', '2001:db8:0:2::1', '127.0.0.1'])
    assert.equal(
      await outcome(access.check({ peer, headers: { authorization: 'file-key', host: 'localhost' } })),
      'ok',
    );
});

test('behind a trusted proxy the caller is banned, not the proxy', async () => {
  const { access } = openAccess({ trustedProxies: ['10.0.0.1'] });
  const through = (address: string, key: string) => {
    const { headers } = remote(key);
    return access.check({ peer: '10.0.0.1', headers: { ...headers, 'x-forwarded-for': `198.51.100.1, ${address}` } });
  };
  for (let time = 0; time < 5; time++) assert.equal(await outcome(through('203.0.113.9', 'wrong')), invalid);
  assert.match(await outcome(through('203.0.113.9', 'file-key')), /^IP banned/);
  assert.equal(await outcome(through('203.0.113.8', 'file-key')), 'ok');
});

test('a local reverse proxy that announces itself can be banned', async () => {
  const { access } = openAccess();
  const proxied = (key: string) =>
    access.check({ peer: '127.0.0.1', headers: { authorization: key, via: '1.1 proxy' } });
  for (let time = 0; time < 5; time++) assert.equal(await outcome(proxied('wrong')), invalid);
  assert.match(await outcome(proxied('file-key')), /^IP banned/);
  assert.equal(
    await outcome(access.check({ peer: '127.0.0.1', headers: { authorization: 'file-key', host: 'localhost' } })),
    'ok',
  );
});

test('two hours of quiet forget wrong keys', () => {
  const clock = { now: 0 };
  const bans = createBans({ now: () => clock.now });
  for (let time = 0; time < 4; time++) bans.wrong('192.0.2.7');
  clock.now = 2 * hour;
  assert.equal(bans.wrong('192.0.2.7'), false);
  assert.equal(bans.timeLeft('192.0.2.7'), 0);
});

test('addresses that were quiet for two hours are dropped by the next wrong key', () => {
  const clock = { now: 0 };
  const bans = createBans({ now: () => clock.now });
  for (let host = 0; host < 100; host++) bans.wrong(`192.0.2.${host}`);
  clock.now = hour;
  for (let host = 0; host < 10; host++) bans.wrong(`192.0.2.${host}`);
  assert.equal(bans.size, 100);
  clock.now = 2 * hour;
  bans.wrong('198.51.100.1');
  assert.equal(bans.size, 11);
});

test('no more addresses are kept than there is room for; who keeps trying stays banned', () => {
  const bans = createBans({ now: () => 0, capacity: 50 });
  for (let time = 0; time < 5; time++) bans.wrong('192.0.2.7');
  for (let network = 0; network < 1000; network++) {
    bans.wrong(`2001:db8:0:${network.toString(16)}::1`);
    assert.ok(bans.size <= 50);
    assert.ok(bans.timeLeft('192.0.2.7') > 0);
  }
});

test('the clock may start anywhere', () => {
  const bans = createBans({ now: () => -hour });
  for (let time = 0; time < 4; time++) assert.equal(bans.wrong('192.0.2.7'), false);
  assert.equal(bans.timeLeft('192.0.2.7'), 0);
  assert.equal(bans.wrong('192.0.2.7'), true);
});

test('addresses that only ask, or bring the right key, take no room', () => {
  const bans = createBans({ now: () => 0 });
  for (let host = 0; host < 100; host++) {
    bans.timeLeft(`192.0.2.${host}`);
    bans.right(`192.0.2.${host}`);
  }
  assert.equal(bans.size, 0);
});

test('five bans inside of an IPv6 /48 ban all of it, and no other', () => {
  const bans = createBans({ now: () => 0 });
  for (let subnet = 1; subnet <= 5; subnet++) {
    assert.equal(bans.timeLeft('2001:db8:7:ffff::1'), 0);
    for (let time = 0; time < 5; time++) bans.wrong(`2001:db8:7:${subnet}::1`);
  }
  assert.equal(bans.timeLeft('2001:db8:7:ffff::1'), 30 * minute);
  assert.equal(bans.timeLeft('2001:db8:8::1'), 0);
});

test('that all of a /48 is banned is said once', async () => {
  const { access, warnings } = openAccess();
  for (let subnet = 1; subnet <= 6; subnet++)
    for (let time = 0; time < 6; time++) await outcome(access.check(remote('wrong', `2001:db8:7:${subnet}::1`)));
  assert.deepEqual(
    warnings.filter((line) => line.includes('network')),
    ['all of a network is banned after five bans in it'],
  );
});

for (const [name, addresses] of Object.entries({
  NAT64: ['64:ff9b::c000:207', '64:ff9b::192.0.2.7'],
  '6to4': ['2002:c000:207::1', '2002:c000:207:9::1'],
}))
  for (const address of addresses)
    test(`${address} of ${name} counts as the IPv4 address inside`, () => {
      const bans = createBans({ now: () => 0 });
      for (let time = 0; time < 5; time++) bans.wrong(address);
      assert.equal(bans.timeLeft('192.0.2.7'), 30 * minute);
    });
