import assert from 'node:assert/strict';
import { Socket } from 'node:net';
import { test } from 'node:test';
import { createConnectionLimit } from '../../src/http/connection-limit.ts';
import { createLog } from '../../src/logs/index.ts';

const from = (remoteAddress: string): Socket =>
  Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress });

function limited(connections: number): { admit: (socket: Socket) => boolean; log: () => string } {
  const lines: string[] = [];
  const limit = createConnectionLimit({
    log: createLog({ level: () => 'info', write: (line) => void lines.push(line), now: () => new Date() }),
  });
  limit.use(connections);
  return { admit: limit.admit, log: () => lines.join('\n') };
}

test('one remote address has half of the connections, and a reverse proxy on this machine all of them', () => {
  const remote = limited(4);
  assert.deepEqual(
    [1, 2, 3].map(() => remote.admit(from('203.0.113.9'))),
    [true, true, false],
  );
  assert.equal(remote.admit(from('203.0.113.10')), true);
  const local = limited(4);
  assert.deepEqual(
    [1, 2, 3, 4, 5].map(() => local.admit(from('::ffff:127.0.0.1'))),
    [true, true, true, true, false],
  );
});

test('all of an IPv6 /48 counts as one address, and NAT64 as the address inside', () => {
  const { admit } = limited(4);
  const addresses = ['2001:db8:1:1::1', '2001:db8:1:2::1', '2001:db8:1:3::1', '2001:db8:2::1'];
  assert.deepEqual(
    addresses.map((address) => admit(from(address))),
    [true, true, false, true],
  );
  const translated = limited(4);
  assert.deepEqual(
    ['64:ff9b::cb00:7109', '203.0.113.9', '::ffff:203.0.113.9'].map((address) => translated.admit(from(address))),
    [true, true, false],
  );
});

test('the log tells of too many connections once, and again when there had been room', async () => {
  const { admit, log } = limited(2);
  const told = (): number => log().split('too many connections').length - 1;
  const held = [from('127.0.0.1'), from('::1')];
  for (const socket of held) assert.equal(admit(socket), true);
  for (const address of ['192.0.2.1', '192.0.2.2']) assert.equal(admit(from(address)), false);
  assert.equal(told(), 1);
  const closed = new Promise((resolve) => held[0]?.once('close', resolve));
  held[0]?.destroy();
  await closed;
  assert.equal(admit(from('127.0.0.1')), true);
  assert.equal(admit(from('127.0.0.1')), false);
  assert.equal(told(), 2);
});

test('by default there is a limit where the system has one', () => {
  const { admit } = limited(0);
  assert.equal(admit(from('203.0.113.9')), true);
});
