import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import { createTerminal, visible } from '../../src/cli/terminal.ts';

/** What is printed, on a terminal or elsewhere. */
function printed(
  isTTY: boolean,
  env: Record<string, string>,
  print: (terminal: ReturnType<typeof createTerminal>) => void,
): string {
  let text = '';
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        text += chunk;
        done();
      },
    }),
    { isTTY },
  );
  print(createTerminal({ env, stdout: output, stderr: output } as unknown as Surroundings));
  return text;
}

test('columns line up, whatever script their text is in, and numbers end below each other', () => {
  const text = printed(false, {}, (terminal) =>
    terminal.table(
      [{ title: 'name' }, { title: 'count', align: 'right' }],
      [
        ['名前', 7],
        ['a', 12345],
        [undefined, 0],
      ],
    ),
  );
  assert.equal(text, 'name  count\n名前      7\na     12345\n          0\n');
});

test('there are colours on a terminal only, and none there if nobody wants them', () => {
  const red = (terminal: ReturnType<typeof createTerminal>): void => terminal.say(terminal.paint.red('x'));
  assert.equal(printed(true, {}, red), '\u001b[31mx\u001b[39m\n');
  for (const [isTTY, env] of [
    [false, {}],
    [true, { NO_COLOR: '1' }],
    [true, { TERM: 'dumb' }],
    [false, { FORCE_COLOR: '1' }],
  ] as const)
    assert.equal(printed(isTTY, env, red), 'x\n', JSON.stringify(env));
});

test('what comes from elsewhere can not write over the terminal', () => {
  assert.equal(
    visible('a\u001b[2Jb\rc\nd\u202ee\u0000\u009b\tf'),
    'a\\u{1b}[2Jb\\u{d}c\\u{a}d\\u{202e}e\\u{0}\\u{9b}\tf',
  );
  assert.equal(visible('naïve 名前 👍'), 'naïve 名前 👍');
});
