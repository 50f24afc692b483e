/** Whose fault an error is: a recorded answer of its vendor for each row of every table. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readError } from '../../src/gateway/cooling/error-body.ts';
import { type Judged, judge, rowOf } from '../../src/gateway/cooling/judge.ts';
import { anyErrors, type ErrorRow, fileSourceOf, providers } from '../../src/providers/index.ts';

type Recorded = {
  /** A kind of verdict, or the reason that a credential is blamed for. */
  verdict: string;
  /** 0: the error came inside an answer. */
  status: number;
  headers?: Record<string, string>;
  model: string;
  /** Headers that went to the provider and were the caller's. */
  callers?: string[];
  body: unknown;
};

/** The kinds whose errors are recorded in each folder. */
const kinds: Readonly<Record<string, string[]>> = {
  anthropic: ['claude'],
  google: ['gemini', 'vertex'],
  'google-cloud-code': ['gemini-cli', 'antigravity'],
  openai: ['codex', 'openai-compatibility'],
  'openai-compatibility': ['openai-compatibility'],
  xai: ['xai'],
};
const root = new URL('../fixtures/', import.meta.url);
const met = new Set<ErrorRow>();

const channelOf = (kind: string) =>
  (providers.find(({ sources }) => sources.some((one) => one.kind === kind)) ?? fileSourceOf(kind))!.channel;
const channels = [...new Set(Object.values(kinds).flat())].map(channelOf);

function judgedOf({ status, headers = {}, model, callers = [], body }: Recorded): Judged {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers, body: text, asked: { model, isCallers: (header) => callers.includes(header) } };
}

for (const [folder, those] of Object.entries(kinds))
  for (const file of globSync(`${folder}/errors/*.json`, { cwd: root }).sort()) {
    const recorded = JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Recorded;
    for (const kind of those)
      test(`${file}, from ${kind}: ${recorded.verdict}`, () => {
        const channel = channelOf(kind);
        const answer = judgedOf(recorded);
        const verdict = judge(answer, { channel, errorRules: [] }, 0);
        met.add(rowOf(answer, readError(answer.body), channel));
        assert.equal(verdict.blame?.reason ?? verdict.kind, recorded.verdict);
        assert.equal(verdict.isTold, recorded.verdict === 'request');
      });
  }

test('every row has a recorded answer that meets it', () => {
  const rows = [...channels.flatMap(({ errors }) => errors), ...anyErrors];
  assert.deepEqual(
    rows.filter((row) => !met.has(row)),
    [],
  );
});

test("words tell whose fault it is only at a message's beginning, where nothing of a request is repeated", () => {
  const texts = channels.flatMap(({ errors }) => errors.flatMap(({ text }) => text?.source ?? []));
  for (const text of texts)
    for (const one of text.split(/\|(?=\^)/)) assert.match(one, /^\^/, `${text} is looked for anywhere`);
});

test('a caller whose words are repeated can not say that a key is dead, or that there is no such model', () => {
  for (const words of [
    'Incorrect API key provided',
    'API key not valid',
    'Your credit balance is too low',
    'Insufficient balance',
    'This organization has been disabled.',
    'model m',
    'The model `m` does not exist.',
  ])
    for (const channel of channels)
      for (const status of [400, 404]) {
        const error = { type: 'invalid_request_error', message: `Item with id '${words}' not found.`, code: null };
        const answer = judgedOf({ verdict: '', status, model: 'm', body: { error } });
        assert.equal(judge(answer, { channel, errorRules: [] }, 0).kind, 'request', `${words} (${status})`);
      }
});
