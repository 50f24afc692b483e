/** What an answer means by its status, by the operator's rules, and how long it asks to wait. What vendors say: test/providers/errors.test.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../src/gateway/cooling/judge.ts';
import { type ErrorRuleEntry, errorRulesOf } from '../../src/gateway/cooling/operator-rules.ts';
import { retryHint } from '../../src/gateway/cooling/retry-hint.ts';

const now = Date.UTC(2026, 0, 1);
const said = (message: string): string => JSON.stringify({ error: { message } });
const of = (status: number, body = said('upstream says so'), rules: ErrorRuleEntry[] = [], headers = {}) =>
  judge({ status, headers, body }, { channel: { errors: [] }, errorRules: errorRulesOf(rules) }, now);

const verdicts: Record<string, number[]> = {
  success: [200, 201, 204],
  request: [400, 404, 405, 409, 413, 415, 422, 451],
  elsewhere: [403],
  unauthorized: [401],
  'payment-required': [402],
  quota: [429],
  unavailable: [0, 301, 307, 408, 500, 502, 503, 504, 529, 999],
};
for (const [want, statuses] of Object.entries(verdicts))
  test(`${statuses.join(', ')}, of which no vendor says more: ${want}`, () => {
    for (const status of statuses) {
      const verdict = of(status);
      assert.equal(verdict.blame?.reason ?? verdict.kind, want);
      assert.equal(verdict.isTold, want === 'request' || want === 'success');
    }
  });

test('an error inside an answer counts by the status that it names', () => {
  for (const [body, want] of [
    ['{"error":{"code":429,"message":"x"}}', 'quota'],
    ['{"error":{"code":"400","message":"x"}}', 'request'],
    ['[{"error":{"code":503,"message":"x"}}]', 'unavailable'],
    ['{"error":{"code":7,"message":"x"}}', 'unavailable'],
    ['{"error":{"code":200,"message":"x"}}', 'unavailable'],
  ] as const) {
    const { blame, kind } = of(0, body);
    assert.equal(blame?.reason ?? kind, want, body);
  }
});

test('no body of an error makes the judge fail', () => {
  for (const body of [
    '',
    '{',
    '[]',
    '[1]',
    'null',
    '"x"',
    '{"error":null}',
    '{"error":{"details":[null,1]}}',
    '['.repeat(1e5),
  ])
    assert.equal(of(400, body).kind, 'request', body.slice(0, 20));
});

const actions: [string, number, string, boolean][] = [
  ['stop', 503, 'request', true],
  ['continue', 400, 'elsewhere', false],
  ['stop-and-cooldown', 429, 'quota', true],
  ['continue-and-cooldown', 401, 'unauthorized', false],
  ['continue-and-cooldown', 400, 'unavailable', false],
  [' Stop-And-Cooldown ', 400, 'unavailable', true],
];
for (const [action, status, want, isTold] of actions)
  test(`the operator's "${action}" makes of a ${status}: ${want}`, () => {
    const verdict = of(status, said('so it is'), [{ status, match: ['so it'], action }], { 'retry-after': '9' });
    assert.equal(verdict.blame?.reason ?? verdict.kind, want);
    assert.equal(verdict.isTold, isTold);
    if (verdict.kind === 'load') assert.equal(verdict.blame?.hint, 9000);
  });

test("the operator's first rule that fits counts, and goes before the vendor's rows", () => {
  const errorRules = errorRulesOf([
    { status: 500, match: ['so'], action: 'stop' },
    { status: 400, match: ['no'], action: 'stop' },
    { status: 400, 'match-regexr': ['(?i)^.*SO'], action: 'continue' },
    { status: 400, match: ['so'], action: 'stop' },
  ]);
  const channel = { errors: [{ status: 400, verdict: { kind: 'credential', reason: 'unauthorized' } }] } as const;
  assert.equal(judge({ status: 400, headers: {}, body: 'so' }, { channel, errorRules }, now).kind, 'elsewhere');
  assert.equal(judge({ status: 400, headers: {}, body: 'it' }, { channel, errorRules }, now).kind, 'credential');
});

test('a rule without a status, an action or anything to look for is none', () => {
  const whole: ErrorRuleEntry = { status: 400, match: ['x'], action: 'stop' };
  assert.equal(errorRulesOf([whole]).length, 1);
  for (const part of [
    { status: undefined },
    { status: 0 },
    { match: undefined },
    { match: ['', ' '] },
    { match: [], 'match-regexr': ['('] },
    { match: [], 'match-regexr': ['(?=x)'] },
    { action: undefined },
    { action: 'wait' },
  ])
    assert.deepEqual(errorRulesOf([{ ...whole, ...part }]), [], JSON.stringify(part));
});

test("an operator's expression takes no more than a time in proportion to the body", () => {
  const [rule] = errorRulesOf([{ status: 400, 'match-regexr': ['^(a+)+$'], action: 'stop' }]);
  assert.equal(rule?.fits(`${'a'.repeat(40_000)}b`), false); // any engine that backtracks is never done with it
});

const info = (delay: unknown) =>
  JSON.stringify({
    error: { details: [{ '@type': 'x' }, { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: delay }] },
  });
const seconds = now / 1000;
const hints: [string, Record<string, string | string[]>, string, number | undefined][] = [
  ['seconds', { 'retry-after': '7' }, '', 7000],
  ['parts of seconds', { 'retry-after': '0.25' }, '', 250],
  ['milliseconds', { 'retry-after-ms': '1400' }, '', 1400],
  ['milliseconds beside seconds', { 'retry-after-ms': '1400.2', 'retry-after': '2' }, '', 1401],
  ['milliseconds that are none, beside seconds', { 'retry-after-ms': 'soon', 'retry-after': '2' }, '', 2000],
  ['seconds, said twice', { 'retry-after': ['7', '9'] }, '', 7000],
  ['more than thirty days', { 'retry-after': '99999999' }, '', 30 * 86_400_000],
  ['a moment in another age', { 'retry-after': '9'.repeat(30) }, '', 30 * 86_400_000],
  ['a date', { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }, '', 60_000],
  ['a date of RFC 850', { 'retry-after': 'Thursday, 01-Jan-26 00:01:00 GMT' }, '', 60_000],
  ['a date of asctime', { 'retry-after': 'Thu Jan  1 00:01:00 2026' }, '', 60_000],
  ['a moment in seconds since 1970', { 'retry-after': String(seconds + 90) }, '', 90_000],
  ['a moment in milliseconds since 1970', { 'retry-after': String(now + 90_000) }, '', 90_000],
  ['the same as retry-after-ms', { 'retry-after-ms': String(now + 90_000) }, '', 90_000],
  ['a moment that is past', { 'retry-after': String(seconds - 90) }, '', undefined],
  ['a date that is past', { 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, '', undefined],
  ['a date that is past beside RetryInfo', { 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, info('3s'), 3000],
  ...['soon', '-5', 'soon 5', '5, 10', 'Mon, 01 Jan 2001', '2030-01-01', '1e3'].map(
    (header): [string, Record<string, string>, string, undefined] => [
      `nonsense (${header})`,
      { 'retry-after': header },
      '',
      undefined,
    ],
  ),
  ["Google's RetryInfo", {}, info('34.074824224s'), 34_075],
  ['the same in an array', {}, `[${info('3s')}]`, 3000],
  ['a RetryInfo that is odd', {}, info(3), undefined],
  ['no JSON', {}, 'retryDelay', undefined],
  ['nothing', {}, '{}', undefined],
];
for (const [name, headers, body, want] of hints)
  test(`a hint in ${name} is ${want} ms`, () => assert.equal(retryHint({ headers, body }, now), want));
