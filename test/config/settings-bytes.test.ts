/** Whatever a person's file looks like, changing a setting changes its value's bytes (or adds its line) and no other byte. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edit } from '../../src/config/index.ts';
import { fc } from '../fixtures/properties.ts';
import { open } from './opened-config.ts';

type Setting = { at: string[]; spellings: string[]; values: (string | number | boolean)[] };

const switches = [
  'debug',
  'logging-to-file',
  'usage-statistics-enabled',
  'request-log',
  'ws-auth',
  'force-model-prefix',
  'discover-models',
];
const counts = [
  'request-retry',
  'max-retry-interval',
  'max-retry-credentials',
  'logs-max-total-size-mb',
  'error-logs-max-files',
];
const settings: Setting[] = [
  ...switches.map((name) => ({
    at: [name],
    spellings: ['false', 'true', 'no', 'On', "'yes'", '  off'],
    values: [true, false],
  })),
  ...counts.map((name) => ({ at: [name], spellings: ['0', '3', '0x10', '1_0', '+7'], values: [0, 12] })),
  {
    at: ['proxy-url'],
    spellings: ["''", '""', 'socks5://127.0.0.1:1', "'http://p:1'"],
    values: ['', 'http://proxy:3128'],
  },
  { at: ['quota-exceeded', 'switch-project'], spellings: ['true', 'no'], values: [true, false] },
  { at: ['quota-exceeded', 'switch-preview-model'], spellings: ['false', 'yes'], values: [true, false] },
  {
    at: ['routing', 'strategy'],
    spellings: ['rr', '"fill-first"', "'round-robin'"],
    values: ['fill-first', 'round-robin'],
  },
];

/** Lines that stand around a setting: none of them holds the marker. */
const surroundings = [
  '# a comment with "quotes" and \'more\': {[',
  '',
  '   ',
  '# tabs\there',
  'api-keys: [\'sk-a\', "sk-b",   sk-c] # three',
  'payload: {default: [ {models: [{name: "m", protocol: ""}], params: {a: 1}} ] }',
  'oauth-excluded-models:\n    claude:   # odd\n    - "claude-*"\n    -   claude-x',
  "gemini-api-key:\n- api-key: \"AIza\"\n  # about the header\n  headers: { X-A: 'it''s' }\n\n- api-key: AIzb",
  'note: |\n  debug: true\n  # no comment\n',
  'unknown-key:     "kept"',
  'claude-api-key:\n    # first\n    - api-key: sk-1   # one\n      models: []\n    # second\n    - api-key: sk-2',
];

const lineOf = ({ at: [first, second] }: Setting, written: string, comment: string, flow: boolean): string => {
  if (second === undefined) return `${first}:   ${written}${comment}`;
  return flow
    ? `${first}: { other: 1, ${second}:  ${written} }${comment}`
    : `${first}:\n   other: [1]\n   ${second}: ${written}${comment}`;
};

const fileArbitrary = fc.record({
  setting: fc.constantFrom(...settings),
  spelling: fc.nat(),
  value: fc.nat(),
  present: fc.constantFrom('written', 'written', 'absent', 'commented'),
  comment: fc.constantFrom('', ' # why', '\t# tab'),
  flow: fc.boolean(),
  before: fc.uniqueArray(fc.constantFrom(...surroundings), { maxLength: 5 }),
  after: fc.uniqueArray(fc.constantFrom(...surroundings), { maxLength: 5 }),
  crlf: fc.boolean(),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
});

test('a settings edit leaves every other byte alone', async (t) => {
  const { config, text } = await open(t, 'debug: false\n');
  await fc.assert(
    fc.asyncProperty(fileArbitrary, async (file) => {
      const { setting, present, before, crlf } = file;
      const after = file.after.filter((chunk) => !before.includes(chunk));
      const written = setting.spellings[file.spelling % setting.spellings.length]!;
      const line = lineOf(setting, written, file.comment, file.flow);
      const own = present === 'written' ? [line] : present === 'commented' ? [line.replace(/^/gm, '# ')] : [];
      const ended = (chunks: readonly string[]): string => chunks.map((chunk) => `${chunk}\n`).join('');
      const withEnds = (plain: string): string => (crlf ? plain.replaceAll('\n', '\r\n') : plain);
      const whole = withEnds(`${ended(before)}${ended(own)}${ended(after)}`);
      const source = `${file.bom ? '\ufeff' : ''}${file.finalNewline ? whole : whole.replace(/\r?\n$/, '')}`;
      if (
        source.replace('\ufeff', '').trim() === '' ||
        (await config.replace(Buffer.from(source)).catch(() => false)) === false
      )
        return fc.pre(false);

      const value = setting.values[file.value % setting.values.length]!;
      const edit: Edit = { op: 'set', at: setting.at, value };
      await config.edit([edit], { resource: setting.at });
      const result = await text();

      // What both have at their ends is the same; in between stands the value alone, or what was added.
      let start = 0;
      while (start < source.length && source[start] === result[start]) start++;
      let end = 0;
      while (end < Math.min(source.length, result.length) - start && source.at(-1 - end) === result.at(-1 - end)) end++;
      const [gone, come] = [source.slice(start, source.length - end), result.slice(start, result.length - end)];
      if (present === 'written') {
        assert.ok(written.trim().includes(gone), `${JSON.stringify(gone)} is more than the value ${written}`);
        assert.ok(come.length <= JSON.stringify(String(value)).length, JSON.stringify(come));
      } else {
        assert.equal(gone, '');
        assert.match(come, /: /);
        const blank = 1; // a new key is kept apart as its neighbours are
        assert.ok(come.split('\n').length - 1 <= setting.at.length + blank, come);
      }
      assert.equal(
        setting.at.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], config.current),
        value,
      );
      if (source.includes('\r\n')) assert.doesNotMatch(result, /[^\r]\n/);
    }),
    { numRuns: 250 },
  );
});
