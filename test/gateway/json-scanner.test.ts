import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonPaths } from '../../src/gateway/body/json-paths.ts';
import { JsonError, JsonScanner } from '../../src/gateway/body/json-scanner.ts';
import { fc } from '../fixtures/properties.ts';

const paths = jsonPaths('model', 'a.b', 'list[].model', '[].x');

/** What the scanner finds when the text comes in chunks that are cut at these places. */
function scan(text: string, cuts: readonly number[] = []): { path: string; text: string; range: string }[] {
  const bytes = Buffer.from(text);
  const found: { path: string; text: string; range: string }[] = [];
  const scanner = new JsonScanner(paths, ({ path, start, end, bytes: value }) =>
    found.push({ path, text: Buffer.from(value!).toString(), range: bytes.subarray(start, end).toString() }),
  );
  let from = 0;
  for (const cut of [...cuts.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    scanner.push(bytes.subarray(from, cut));
    from = cut;
  }
  scanner.end();
  return found;
}

const found = {
  'the plain member': ['{"model":"m"}', ['model="m"']],
  'a member among others, with spaces': [
    '\n{ "x" : [1, {"model": 2}] ,\t"model" : "m" , "y": {"model": 3} }',
    ['model="m"'],
  ],
  'a key that is written with escapes': ['{"mod\\u0065l":"m"}', ['model="m"']],
  'a value with quotes and backslashes': ['{"model":"a\\"b\\\\","z":"\\\\"}', ['model="a\\"b\\\\"']],
  'every one of several': ['{"model":"a","model":"b"}', ['model="a"', 'model="b"']],
  'nested members': [
    '{"a":{"b":{"c":[1]}},"list":[{"model":"x"},{"y":1},{"model":null}]}',
    ['a.b={"c":[1]}', 'list[].model="x"', 'list[].model=null'],
  ],
  'members of items at the top': ['[{"x":1},{"x":[2]}]', ['[].x=1', '[].x=[2]']],
  'numbers and words': ['{"model":-1.5e+3,"a":{"b":false}}', ['model=-1.5e+3', 'a.b=false']],
  'nothing in strings that look like it': ['{"x":"{\\"model\\":\\"m\\"}"}', []],
  'nothing where the path differs': ['{"b":{"a":{"b":1}},"modelx":1,"":2}', []],
  'text beyond ASCII': ['{"é":"ü","model":"π😀"}', ['model="π😀"']],
} as const;
for (const [name, [text, want]] of Object.entries(found))
  test(`the scanner finds ${name}`, () => {
    const got = scan(text);
    assert.deepEqual(
      got.map((value) => `${value.path}=${value.text}`),
      want,
    );
    for (const { text: bytes, range } of got) assert.equal(bytes, range);
  });

const broken = [
  '',
  ' ',
  '{',
  '}',
  '[',
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '[1,]',
  '[1 2]',
  '{"a":1 "b":2}',
  '{,}',
  '{a:1}',
  "{'a':1}",
  '{"a":[}',
  '{"a":1]',
  '{"model":"m"}x',
  '{"model":"m"}{}',
  'tru',
  'nul',
  '01',
  '1.',
  '+1',
  '--1',
  '"a',
  '{"mod\\u00zz":1}',
  '{"a":undefined}',
  '{"a":\u0000}',
  '\ufeff{}',
];
for (const text of broken)
  test(`the scanner refuses ${JSON.stringify(text)}`, () => assert.throws(() => scan(text), JsonError));

test('the scanner refuses what is nested without end, and takes what is nested deep', () => {
  assert.throws(() => scan('['.repeat(100_000)), /nested deeper/);
  assert.deepEqual(scan(`${'['.repeat(4000)}${']'.repeat(4000)}`), []);
});

test('a found value over its limit is reported without its bytes', () => {
  const scanner = new JsonScanner(paths, ({ bytes, end }) =>
    assert.deepEqual({ bytes, end }, { bytes: undefined, end: 100_011 }),
  );
  scanner.push(Buffer.from(`{"model":"${'x'.repeat(100_000)}"}`));
  scanner.end();
});

test('in any chunks, the scanner takes what JSON.parse takes and finds the same model', () => {
  const json = fc.record({
    model: fc.string({ unit: 'grapheme' }),
    list: fc.array(fc.record({ model: fc.jsonValue() })),
    rest: fc.jsonValue(),
  });
  fc.assert(
    fc.property(json, fc.array(fc.nat(), { maxLength: 20 }), fc.constantFrom(0, 1, '\t'), (value, cuts, indent) => {
      const text = JSON.stringify(value, null, indent);
      const got = scan(text, cuts);
      assert.deepEqual(
        got.filter(({ path }) => path === 'model').map((one) => JSON.parse(one.text)),
        [value.model],
      );
      assert.deepEqual(
        got.filter(({ path }) => path === 'list[].model').map((one) => JSON.parse(one.text)),
        value.list.map((item) => JSON.parse(JSON.stringify(item.model))),
      );
      for (const { text: bytes, range } of got) assert.equal(bytes, range);
    }),
    { numRuns: 300 },
  );
});

test('strings of backslashes and quotes, long or short and cut anywhere, end where JSON says', () => {
  const unit = fc.constantFrom('\\', '"', '\\\\', 'x', 'x'.repeat(40));
  const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
  fc.assert(
    fc.property(text, text, fc.array(fc.nat(), { maxLength: 6 }), (before, model, cuts) => {
      const got = scan(JSON.stringify({ x: before, model, [before]: 1 }), cuts);
      assert.deepEqual(
        got.filter(({ path }) => path === 'model').map((one) => JSON.parse(one.text)),
        before === 'model' ? [1] : [model],
      );
    }),
    { numRuns: 500 },
  );
});

test('the scanner refuses nothing that JSON.parse takes, and takes only broken strings that it refuses', () => {
  const mutant = fc.tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', '"', '\\', ',', '{', '}', '[', ']', ':', '1', 'e', '-', ' '),
  );
  fc.assert(
    fc.property(mutant, ([text, place, insert]) => {
      const at = place % (text.length + 1);
      const changed =
        insert === '' ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + insert + text.slice(at);
      let valid = true;
      try {
        JSON.parse(changed);
      } catch {
        valid = false;
      }
      let taken = true;
      try {
        scan(changed);
      } catch {
        taken = false;
      }
      // Wrong escapes inside strings are the one thing that is not looked at.
      if (valid !== taken) assert.ok(taken && /\\/.test(changed), changed);
    }),
    { numRuns: 2000 },
  );
});
