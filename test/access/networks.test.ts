import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileNetworks } from '../../src/access/networks.ts';
import { subscriberOf } from '../../src/platform/address.ts';
import { Fault } from '../../src/platform/fault.ts';
import { fc } from '../fixtures/properties.ts';

const table: [network: string, inside: string[], outside: string[]][] = [
  ['10.0.0.0/8', ['10.0.0.0', '10.255.255.255'], ['9.255.255.255', '11.0.0.0', '::1']],
  ['10.1.2.3/8', ['10.200.0.1'], ['11.1.2.3']],
  ['192.0.2.7', ['192.0.2.7'], ['192.0.2.6', '192.0.2.8']],
  ['0.0.0.0/0', ['1.2.3.4', '255.255.255.255'], ['::1', '2001:db8::1']],
  ['::/0', ['::1', '2001:db8::1'], ['1.2.3.4', '127.0.0.1']],
  ['2001:DB8::/32', ['2001:db8:ffff::1'], ['2001:db9::']],
  ['2001:db8::1', ['2001:db8::1'], ['2001:db8::2']],
  ['::ffff:10.0.0.0/104', ['10.9.9.9'], ['11.0.0.0']],
  ['::ffff:10.0.0.1', ['10.0.0.1'], ['10.0.0.2']],
  ['fe80::%eth0/10', ['fe80::9'], ['fec0::']],
];
for (const [network, inside, outside] of table)
  test(`${network} holds its own addresses and no others`, () => {
    const holds = compileNetworks([network]);
    for (const address of inside) assert.equal(holds(address), true, address);
    for (const address of outside) assert.equal(holds(address), false, address);
  });

const wrong = [
  '',
  'proxy',
  '10.0.0.0/33',
  '10.0.0.0/-1',
  '10.0.0.0/',
  '10.0.0.0/8/8',
  '/8',
  '10.0.0',
  '010.0.0.1',
  '::/129',
  '::ffff:10.0.0.0/95',
  '10.0.0.0/8 ',
  '10.0.0.0/1e1',
];
for (const network of wrong)
  test(`${JSON.stringify(network)} is refused by its place, and not repeated`, () =>
    assert.throws(
      () => compileNetworks(['10.0.0.0/8', network]),
      (error) => {
        assert.ok(error instanceof Fault);
        assert.equal(error.kind, 'unprocessable');
        assert.equal(error.message, 'trusted-proxies[1] must be an IP address or a CIDR such as 10.0.0.0/8');
        return true;
      },
    ));

test('an IPv6 network holds just what shares its first bits', () => {
  const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 });
  const written = (address: number[]) => address.map((group) => group.toString(16)).join(':');
  const bits = (address: number[]) => address.map((group) => group.toString(2).padStart(16, '0')).join('');
  fc.assert(
    fc.property(
      groups,
      fc.integer({ min: 0, max: 128 }),
      fc.integer({ min: 0, max: 127 }),
      (network, prefix, flipped) => {
        network[0] = 0x2001; // not IPv4-mapped
        const other = network.map((group, index) =>
          index === flipped >> 4 ? group ^ (0x8000 >> (flipped & 15)) : group,
        );
        const same = bits(other).slice(0, prefix) === bits(network).slice(0, prefix);
        assert.equal(compileNetworks([`${written(network)}/${prefix}`])(written(other)), same);
      },
    ),
  );
});

const subscribers: [address: string, subscriber: string][] = [
  ['192.0.2.7', '192.0.2.7'],
  ['unknown', 'unknown'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['2001:db8::3:4:5:6', '2001:db8:0:0::/64'],
  ['2001:db8:1:2:3::', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['::192.0.2.7', '0:0:0:0::/64'],
];
for (const [address, subscriber] of subscribers)
  test(`${address} is counted as ${subscriber}`, () => assert.equal(subscriberOf(address), subscriber));
