import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueAt } from '../../src/logins/due.ts';
import { backoff } from '../../src/logins/refresher.ts';
import { loginProviders } from '../../src/providers/index.ts';

const refreshOf = (name: string) => loginProviders.find((provider) => provider.name === name)!.refresh;
const codex = refreshOf('codex');
const at = (time: string): number => Date.parse(time);
const due = (file: Record<string, string | number | boolean>, refresh = codex) =>
  dueAt({ refresh_token: 'r', cookie: 'BXAuth=c', email: 'e', token: { refresh_token: 'r' }, ...file }, refresh);

test('each provider’s lead time is the reference’s, five minutes where it has none', () => {
  const leads = Object.fromEntries(loginProviders.map(({ name, refresh }) => [name, refresh.leadSeconds]));
  assert.deepEqual(leads, {
    anthropic: 14_400,
    codex: 432_000,
    'gemini-cli': 300,
    antigravity: 300,
    iflow: 86_400,
    qwen: 10_800,
    kimi: 300,
    xai: 300,
  });
});

const cases: Record<string, { file: Parameters<typeof due>[0]; want: number | undefined }> = {
  'a token is due its lead time before its end': {
    file: { expired: '2026-06-10T00:00:00Z' },
    want: at('2026-06-05T00:00:00Z'),
  },
  'a token that lives shorter than its lead time is due in the middle of its life': {
    file: { expired: '2026-06-01T02:00:00Z', last_refresh: '2026-06-01T00:00:00Z' },
    want: at('2026-06-01T01:00:00Z'),
  },
  'without an end, it is due a lead time after the last refresh': {
    file: { last_refresh: '2026-06-01T00:00:00Z' },
    want: at('2026-06-06T00:00:00Z'),
  },
  'when nobody knows, it is due at once': { file: {}, want: 0 },
  'an end in seconds, as text': { file: { expires_at: '1780000000' }, want: 1_780_000_000_000 - 432_000_000 },
  'an end in milliseconds': { file: { expiry: 1_780_000_000_000 }, want: 1_780_000_000_000 - 432_000_000 },
  'an end without a zone': { file: { expire: '2026-06-10 00:00' }, want: at('2026-06-05T00:00:00Z') },
  'the first end that can be read counts': {
    file: { expired: 'soon', expires: '2026-06-10T00:00:00Z' },
    want: at('2026-06-05T00:00:00Z'),
  },
  'an interval of the file’s own, in seconds': {
    file: { refresh_interval_seconds: 3600, expired: '2026-06-10T00:00:00Z', last_refresh: '2026-06-01T00:00:00Z' },
    want: at('2026-06-01T01:00:00Z'),
  },
  'an interval as a duration': {
    file: { refresh_interval: '1h30m', expired: '2026-06-01T12:00:00Z', last_refresh: '2026-06-01T02:00:00Z' },
    want: at('2026-06-01T03:30:00Z'),
  },
  'an interval longer than the life of its token is due in the middle of it, not all the time': {
    file: { refresh_interval: '3h', expired: '2026-06-01T03:00:00Z', last_refresh: '2026-06-01T02:00:00Z' },
    want: at('2026-06-01T02:30:00Z'),
  },
  'a disabled credential is never due': { file: { disabled: true, expired: '2020-01-01T00:00:00Z' }, want: undefined },
  'one without a refresh token is never due': {
    file: { refresh_token: '', expired: '2020-01-01T00:00:00Z' },
    want: undefined,
  },
};
for (const [name, { file, want }] of Object.entries(cases)) test(name, () => assert.equal(due(file), want));

test('Gemini’s end is inside its token', () => {
  const token = { refresh_token: 'r', expiry: '2026-06-10T00:00:00Z' };
  assert.equal(dueAt({ token }, refreshOf('gemini-cli')), at('2026-06-09T23:55:00Z'));
});

test('iFlow’s key ends in China’s time', () => {
  assert.equal(due({ expired: '2026-06-10 08:00' }, refreshOf('iflow')), at('2026-06-09T00:00:00Z'));
});

test('tries after failures come later and later, not all at the same moment, and at least every 45 minutes', () => {
  assert.deepEqual(
    [1, 2, 3].map((failures) => backoff(failures, 0.5)),
    [30_000, 60_000, 120_000],
  );
  assert.deepEqual([backoff(1, 0), backoff(1, 1)], [15_000, 45_000]);
  assert.equal(backoff(5000, 1), 2_700_000);
});
