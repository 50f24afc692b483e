import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { verify } from '@node-rs/bcrypt';
import { hashKey } from '../../src/commands/hash-key.ts';
import { testServer } from '../fixtures/server.ts';
import { cliproxy } from './command.ts';

/** The hash of what comes on standard input. */
async function hashed(input: string | Uint8Array): Promise<string> {
  const lines: string[] = [];
  assert.equal(await hashKey(Readable.from([input]), (line) => lines.push(line)), 0);
  assert.equal(lines.length, 1);
  return lines[0]!;
}

test('the printed hash is one that the service takes', async (t) => {
  const { code, output, errors } = await cliproxy(['hash-key'], { input: 'mk-correct-horse\n' });
  assert.deepEqual([code, errors], [0, '']);
  assert.match(output, /^\$2[aby]\$10\$\S{53}\n$/);
  const server = await testServer(t, `remote-management:\n  secret-key: ${output}`);
  assert.equal((await server.call('GET', '/debug', { key: 'mk-correct-horse' })).status, 200);
});

test('one line break at the end is not part of the key', async () => {
  for (const input of ['mk-a', 'mk-a\n', 'mk-a\r\n']) assert.ok(await verify('mk-a', await hashed(input)));
});

test('a key of 72 bytes is hashed, a longer one refused', async () => {
  const key = 'é'.repeat(36);
  assert.ok(await verify(key, await hashed(key)));
  await assert.rejects(hashed(`${key}x\n`), /longer than 72 bytes/);
});

for (const [what, input] of Object.entries({ nothing: '', 'an empty line': '\n', blanks: '  \n' }))
  test(`${what} is no key`, async () => {
    await assert.rejects(hashed(input), { message: 'hash-key reads the key from standard input, and there was none' });
  });

const neverInHeaders = {
  'two lines': 'mk-a\nmk-b\n',
  'a line break too many': 'mk-a\n\n',
  'a tab': 'mk\ta',
  'a zero byte': 'mk-a\0b',
  'a blank before it': ' mk-a',
  'a blank behind it': 'mk-a \n',
};
for (const [what, input] of Object.entries(neverInHeaders))
  test(`a key with ${what} could never come in a header, and is refused`, async () => {
    await assert.rejects(hashed(input), /^Error: a management key /);
  });

test('a refusal is one clear line that does not show the key', async () => {
  const outcomes = await Promise.all([
    cliproxy(['hash-key'], { input: 'x'.repeat(73) }),
    cliproxy(['hash-key']),
    cliproxy(['hash-key', 'mk-a']),
  ]);
  assert.deepEqual(
    outcomes.map(({ code, output }) => [code, output]),
    Array(3).fill([1, '']),
  );
  for (const { errors } of outcomes) assert.match(errors, /^cliproxy: [^\n]+\n$/);
  assert.doesNotMatch(outcomes[0]!.errors, /xxx/);
});
