import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog, type Level } from '../../src/logs/index.ts';
import { Fault } from '../../src/platform/fault.ts';

const at = new Date(2026, 0, 2, 3, 4, 5);

function written(level: Level): { lines: string[]; log: ReturnType<typeof createLog> } {
  const lines: string[] = [];
  return { lines, log: createLog({ level: () => level, write: (line) => lines.push(line), now: () => at }) };
}

test('a line has its time, request, level and place, then what there is to say', () => {
  const { lines, log } = written('debug');
  log.info('hello', { 'request-id': '00ff00ff', port: 8317, name: 'two words', absent: undefined });
  assert.match(
    lines[0]!,
    /^\[2026-01-02 03:04:05\] \[00ff00ff\] \[info \] \[log\.test\.ts:\d+\] hello port=8317 name="two words"\n$/,
  );
});

test('a line of no request says so, and its place may be given', () => {
  const { lines, log } = written('debug');
  log.warn('careful', { source: 'access:0' });
  assert.equal(lines[0], '[2026-01-02 03:04:05] [--------] [warn ] [access:0] careful\n');
});

test('lines below the level are not written', () => {
  const { lines, log } = written('warn');
  log.debug('a');
  log.info('b');
  log.warn('c');
  log.error('d');
  assert.deepEqual(
    lines.map((line) => line.at(-2)),
    ['c', 'd'],
  );
});

test('an error comes with its causes, indented, and with a stack unless it is a Fault', () => {
  const { lines, log } = written('info');
  log.error('it failed', {}, new Fault('failed', 'x', { message: 'no disk', cause: new Error('ENOSPC') }));
  assert.match(lines[0]!, /it failed\n {4}failed no disk\n {4}Error: ENOSPC\n {8}at /);
});

test('a line break in a value cannot start a line of its own', () => {
  const { lines, log } = written('info');
  log.info('asked', { path: 'a\n[2026-01-02 03:04:05] [--------] [info ] forged' });
  assert.equal(lines[0]!.split('\n').length, 2);
});

test('neither the message nor a field of the head can start a line of its own, or move a cursor', () => {
  const { lines, log } = written('info');
  log.info('a\n[2026-01-02 03:04:05] forged', { source: 'b\n[forged] \u001b[2J', 'request-id': 'c\nd' });
  assert.equal(lines[0]!.split('\n').length, 2);
  assert.equal(lines[0]!.includes('\u001b'), false);
  assert.equal(lines[0]!.match(/\[/g)?.length, 5); // the four of the head, and the message's
});
