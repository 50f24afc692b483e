import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, retryHint } from '../../src/gateway/cooling/judge.ts';
import { providers } from '../../src/providers/index.ts';

const now = Date.UTC(2026, 0, 1);
const channelOf = (kind: string) =>
  providers.find(({ sources }) => sources.some((source) => source.kind === kind))?.channel;
const of = (status: number, body = '', kind = 'openai-compatibility', headers = {}) =>
  judge({ status, headers, body }, channelOf(kind)?.refusals ?? [], now);

const verdicts: Record<string, number[]> = {
  success: [200, 201, 204],
  client: [400, 405, 409, 413, 415, 422, 451],
  unauthorized: [401],
  'payment-required': [402],
  forbidden: [403],
  'not-found': [404],
  quota: [429],
  unavailable: [301, 307, 408, 500, 502, 503, 504, 529],
};
for (const [want, statuses] of Object.entries(verdicts))
  test(`${statuses.join(', ')}: ${want}`, () => {
    for (const status of statuses) {
      const verdict = of(status);
      assert.equal(verdict.kind === 'failure' ? verdict.blame.reason : verdict.kind, want);
    }
  });

const refusals: [string, string, string, string][] = [
  [
    'Google says API_KEY_INVALID with a 400',
    'gemini',
    '{"error":{"code":400,"details":[{"reason":"API_KEY_INVALID"}]}}',
    'unauthorized',
  ],
  [
    'xAI says incorrect key with a 400',
    'xai',
    '{"code":"invalid","error":"Incorrect API key provided: xa***"}',
    'unauthorized',
  ],
  [
    'Anthropic says that the credit is low with a 400',
    'claude',
    '{"error":{"message":"Your credit balance is too low"}}',
    'payment-required',
  ],
];
for (const [name, kind, body, want] of refusals)
  test(`${name}: the credential is to blame`, () => {
    const verdict = of(400, body, kind);
    assert.equal(verdict.kind === 'failure' && verdict.blame.reason, want);
    assert.equal(of(400, body, 'openai-compatibility').kind, 'client');
  });

const info = (delay: unknown) =>
  JSON.stringify({
    error: { details: [{ '@type': 'x' }, { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: delay }] },
  });
const hints: [string, Record<string, string>, string, number | undefined][] = [
  ['seconds', { 'retry-after': '7' }, '', 7000],
  ['a date', { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }, '', 60_000],
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
  test(`a hint in ${name} is ${want} ms`, () => assert.equal(retryHint({ status: 429, headers, body }, now), want));
