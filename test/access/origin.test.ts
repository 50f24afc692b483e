import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RequestHeaders } from '../../src/access/index.ts';
import { compileNetworks } from '../../src/access/networks.ts';
import { originOf } from '../../src/access/origin.ts';
import { fc } from '../fixtures/properties.ts';

const trusted = compileNetworks(['10.0.0.0/8', '2001:db8:aaaa::/48', '127.0.0.1']);
const from = (peer: string | undefined, headers: RequestHeaders = {}) => originOf({ peer, headers }, trusted);
const behind = (peer: string, forwardedFor: string | string[]) => from(peer, { 'x-forwarded-for': forwardedFor });

const peers: [peer: string | undefined, local: boolean, address: string][] = [
  ['127.0.0.1', true, '127.0.0.1'],
  ['127.255.255.254', true, '127.255.255.254'],
  ['::1', true, '::1'],
  ['0:0:0:0:0:0:0:1', true, '::1'],
  ['::ffff:127.0.0.1', true, '127.0.0.1'],
  ['::FFFF:7f00:0001', true, '127.0.0.1'],
  ['128.0.0.1', false, '128.0.0.1'],
  ['192.0.2.7', false, '192.0.2.7'],
  ['::ffff:192.0.2.7', false, '192.0.2.7'],
  ['::2', false, '::2'],
  ['::', false, '::'],
  ['0.0.0.0', false, '0.0.0.0'],
  ['::127.0.0.1', false, '::127.0.0.1'],
  ['2001:DB8:0:0::1', false, '2001:db8::1'],
  ['fe80::1%eth0', false, 'fe80::1'],
  ['127.0.0.1.example.com', false, 'unknown'],
  ['127.1', false, 'unknown'],
  ['', false, 'unknown'],
  [undefined, false, 'unknown'],
];
for (const [peer, local, address] of peers)
  test(`a peer ${peer} is ${local ? 'local' : 'remote'}, ${address}`, () =>
    assert.deepEqual(from(peer), { local, address }));

for (const name of [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-anything',
  'x-real-ip',
  'via',
  'Via',
])
  test(`${name} makes a loopback peer remote, even when it is empty`, () => {
    assert.equal(from('127.0.0.1', { [name]: '' }).local, false);
    assert.equal(from('::1', { [name]: '127.0.0.1' }).local, false);
  });

test('a header that is undefined is not there', () =>
  assert.equal(from('127.0.0.1', { via: undefined, 'x-forwarded-for': undefined }).local, true));

const chains: [name: string, peer: string, forwardedFor: string | string[], address: string][] = [
  ['an untrusted peer', '192.0.2.7', '203.0.113.9', '192.0.2.7'],
  ['an untrusted peer that says it is local', '192.0.2.7', '127.0.0.1', '192.0.2.7'],
  ['a trusted peer', '10.1.1.1', '203.0.113.9', '203.0.113.9'],
  ['a trusted peer that came IPv4-mapped', '::ffff:10.1.1.1', '203.0.113.9', '203.0.113.9'],
  ['a trusted IPv6 peer', '2001:db8:aaaa::9', '2001:db8:bbbb::1', '2001:db8:bbbb::1'],
  ['a trusted loopback peer', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['two trusted proxies', '10.1.1.1', '203.0.113.9, 10.2.2.2', '203.0.113.9'],
  ['a caller who forged the left part', '10.1.1.1', '127.0.0.1, 198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['a caller who forged a trusted address', '10.1.1.1', '10.3.3.3, 203.0.113.9, 10.2.2.2', '203.0.113.9'],
  ['several headers', '10.1.1.1', ['198.51.100.1', '203.0.113.9, 10.2.2.2'], '203.0.113.9'],
  ['none but trusted addresses', '10.1.1.1', '10.3.3.3, 10.2.2.2', '10.3.3.3'],
  ['a port', '10.1.1.1', '203.0.113.9:4711', '203.0.113.9'],
  ['IPv6 in brackets', '10.1.1.1', '[2001:DB8::0:9]', '2001:db8::9'],
  ['IPv6 in brackets with a port', '10.1.1.1', '[2001:db8::9]:4711', '2001:db8::9'],
  ['an IPv4-mapped entry', '10.1.1.1', '::ffff:203.0.113.9', '203.0.113.9'],
  ['an entry that is no address', '10.1.1.1', 'unknown', '10.1.1.1'],
  ['no address right of a forged one', '10.1.1.1', '203.0.113.9, unknown', '10.1.1.1'],
  ['no address left of a trusted one', '10.1.1.1', '203.0.113.9, _hidden, 10.2.2.2', '10.2.2.2'],
  ['an empty entry', '10.1.1.1', '203.0.113.9,', '10.1.1.1'],
  ['an empty header', '10.1.1.1', '', '10.1.1.1'],
  ['an entry like 127.1', '10.1.1.1', '127.1', '10.1.1.1'],
];
for (const [name, peer, forwardedFor, address] of chains)
  test(`the caller with ${name} is ${address}, and not local`, () =>
    assert.deepEqual(behind(peer, forwardedFor), { local: false, address }));

test('a trusted proxy that sends other headers only is the caller itself', () =>
  assert.deepEqual(from('10.1.1.1', { 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1' }), {
    local: false,
    address: '10.1.1.1',
  }));

const text = fc.oneof(
  fc.constantFrom('127.0.0.1', '::1', 'localhost', '[::1]:80', '10.0.0.1', 'for=127.0.0.1', '127.0.0.1, 127.0.0.1'),
  fc.ipV4(),
  fc.ipV6(),
  fc.string(),
);
const value = fc.oneof(text, fc.array(text, { minLength: 1 }));
const forwardingName = fc.oneof(
  fc.constantFrom('forwarded', 'via', 'x-real-ip', 'x-forwarded-for', 'x-forwarded-host', 'X-Forwarded-For', 'VIA'),
  fc.string().map((end) => `x-forwarded-${end}`),
);
const otherHeaders = fc.dictionary(
  fc.oneof(fc.constantFrom('host', 'x-local', 'x-client-ip', 'origin'), fc.string()),
  value,
);
const anyPeer = fc.oneof(fc.constantFrom('127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1'), text);

test('no combination of headers makes a forwarded request local', () =>
  fc.assert(
    fc.property(
      anyPeer,
      otherHeaders,
      fc.dictionary(forwardingName, value, { minKeys: 1 }),
      (peer, others, forwarding) => {
        assert.equal(from(peer, { ...others, ...forwarding }).local, false);
        assert.equal(from(peer, { ...forwarding, ...others }).local, false);
      },
    ),
    { numRuns: 1000 },
  ));

test('no header makes a remote peer local', () =>
  fc.assert(
    fc.property(
      fc.ipV4().filter((peer) => !peer.startsWith('127.')),
      fc.dictionary(fc.oneof(forwardingName, fc.string()), value),
      (peer, headers) => {
        assert.equal(from(peer, headers).local, false);
      },
    ),
    { numRuns: 1000 },
  ));

test('what an untrusted peer says of others counts for nothing', () =>
  fc.assert(
    fc.property(value, (forwardedFor) => assert.equal(behind('192.0.2.7', forwardedFor).address, '192.0.2.7')),
  ));

test('whatever a caller writes left of what a trusted proxy appends counts for nothing', () =>
  fc.assert(
    fc.property(text, (forged) => assert.equal(behind('10.0.0.1', `${forged}, 203.0.113.9`).address, '203.0.113.9')),
  ));
