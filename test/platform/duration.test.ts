import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationOf } from '../../src/platform/duration.ts';

const durations: [string, number | undefined][] = [
  ['90s', 90_000],
  ['1h30m', 5_400_000],
  ['1.5h', 5_400_000],
  ['250ms', 250],
  ['0s', 0],
  ['', undefined],
  ['90', undefined],
  ['1d', undefined],
  ['-1s', undefined],
];
for (const [text, milliseconds] of durations)
  test(`${text || 'nothing'} is ${milliseconds === undefined ? 'no duration' : `${milliseconds} ms`}`, () =>
    assert.equal(durationOf(text), milliseconds));
