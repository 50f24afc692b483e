import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { boundedOutput } from '../../src/logs/bounded-output.ts';

test('an output that nobody reads keeps a bounded number of lines, and says how many it lost', async () => {
  const output = new PassThrough({ highWaterMark: 1 });
  const write = boundedOutput(output, 1000);
  const line = `${'x'.repeat(99)}\n`;
  for (let count = 0; count < 100; count++) write(line);
  assert.ok(output.writableLength <= 1100, `${output.writableLength} bytes wait`);
  let text = '';
  output.on('data', (piece) => {
    text += piece;
  });
  while (output.writableLength > 0) await new Promise((resolve) => setImmediate(resolve));
  write('last\n');
  output.end();
  await new Promise((resolve) => output.once('end', resolve));
  const [, dropped] = /^\((\d+) log lines were dropped: nobody read them\)\nlast\n$/m.exec(text) ?? [];
  assert.equal(Number(dropped) + text.split(line).length - 1, 100);
});
