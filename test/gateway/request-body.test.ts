import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JsonError } from '../../src/gateway/body/json-scanner.ts';
import { editBytes, modelEdits, scanBody, scanInTurns, usageEdits } from '../../src/gateway/body/request-body.ts';
import { fc } from '../fixtures/properties.ts';

const textOf = (body: ReturnType<typeof editBytes>): string => Buffer.concat([body].flat() as Uint8Array[]).toString();
const renamed = (text: string, asked: string, upstream: string): string => {
  const body = scanBody(Buffer.from(text));
  return textOf(editBytes(body.bytes, modelEdits(body, asked, upstream)));
};
const withUsage = (text: string): string => {
  const body = scanBody(Buffer.from(text));
  return textOf(editBytes(body.bytes, usageEdits(body)));
};

const cases = {
  'changes the name alone': [
    '{ "x":1.0,"model" : "a" ,"y":{"model":"a"}}',
    '{ "x":1.0,"model" : "b" ,"y":{"model":"a"}}',
  ],
  'changes it wherever it stands twice': [
    '{"model":"z","model":"a","model":"a"}',
    '{"model":"z","model":"b","model":"b"}',
  ],
  'changes a name written with escapes': ['{"model":"\\u0061"}', '{"model":"b"}'],
  'changes the names in a batch': [
    '{"requests":[{"model":"models/a"},{"model":"models/c"},{"model":"a"}]}',
    '{"requests":[{"model":"models/b"},{"model":"models/c"},{"model":"b"}]}',
  ],
  'changes the name in a request to count': [
    '{"generateContentRequest":{"model":"models/a"}}',
    '{"generateContentRequest":{"model":"models/b"}}',
  ],
} as const;
for (const [name, [given, want]] of Object.entries(cases))
  test(`a new model name ${name}`, () => assert.equal(renamed(given, 'a', 'b'), want));

test('a body whose name stays is the very same bytes', () => {
  const bytes = Buffer.from('{"model":"a"}');
  const body = scanBody(bytes);
  assert.equal(editBytes(bytes, modelEdits(body, 'a', 'a')), bytes);
});

test('of a large body nothing is copied when a name in it is changed', () => {
  const bytes = Buffer.from(`{"x":"${'x'.repeat(100_000)}","model":"a","y":"${'y'.repeat(100_000)}"}`);
  const body = scanBody(bytes);
  const edited = editBytes(bytes, modelEdits(body, 'a', 'b'));
  assert.equal(textOf(edited), bytes.toString().replace('"a"', '"b"'));
  assert.ok(Array.isArray(edited));
  assert.deepEqual(
    edited.map(({ buffer }) => buffer === bytes.buffer),
    [true, false, true],
  );
});

test('of several models the last one counts, as JSON readers have it', () => {
  assert.equal(scanBody(Buffer.from('{"model":"a","model":"b"}')).model, 'b');
  assert.equal(scanBody(Buffer.from('{"model":"a","model":1}')).model, undefined);
});

test('a body that is no object is refused', () => {
  for (const text of ['[]', '"model"', '1', '[{"model":"a"}]'])
    assert.throws(() => scanBody(Buffer.from(text)), /must be an object/);
});

const usage = {
  'is added at the end': ['{"stream":true}\n', '{"stream":true,"stream_options":{"include_usage":true}}\n'],
  'is added to an empty body': ['{ }', '{ "stream_options":{"include_usage":true}}'],
  'joins other options': ['{"stream_options": {"x":1} }', '{"stream_options": {"include_usage":true,"x":1} }'],
  'joins no options': ['{"stream_options":{ }}', '{"stream_options":{"include_usage":true }}'],
  'takes the place of null': ['{"stream_options":null}', '{"stream_options":{"include_usage":true}}'],
  'leaves the client its no': [
    '{"stream_options":{"include_usage":false}}',
    '{"stream_options":{"include_usage":false}}',
  ],
} as const;
for (const [name, [given, want]] of Object.entries(usage))
  test(`the wish for token counts ${name}`, () => assert.equal(withUsage(given), want));

test('any body with any model is changed in nothing but the model', () => {
  const rest = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 });
  fc.assert(
    fc.property(rest, rest, fc.string({ unit: 'grapheme' }), fc.string(), (before, after, asked, upstream) => {
      const body = (model: string): string =>
        `{"b":${JSON.stringify(before)}, "model":${model} ,"a":${JSON.stringify(after)}}`;
      fc.pre(asked !== upstream);
      assert.equal(renamed(body(JSON.stringify(asked)), asked, upstream), body(JSON.stringify(upstream)));
    }),
    { numRuns: 300 },
  );
});

for (const options of ['{"a":"\\q"}', '{"a":"\u0001"}'])
  test(`stream_options that are no JSON are the client's mistake: ${JSON.stringify(options)}`, () => {
    assert.throws(() => scanBody(Buffer.from(`{"model":"m","stream":true,"stream_options":${options}}`)), JsonError);
  });

test('a body that names thousands of models is refused, and none of the rest is noted', () => {
  const names = (count: number): Buffer => Buffer.from(`{${'"model":"al",'.repeat(count)}"n":1}`);
  assert.equal(scanBody(names(4096)).names.length, 4096);
  assert.throws(() => scanBody(names(4097)), new JsonError('it names a model more than 4096 times', 1 + 4096 * 13 + 8));
});

test('others have their turn while a large body is scanned, and it is the same in the end', async () => {
  const text = `{"list":[${'0,'.repeat(1_600_000)}0],"model":"a\\n","stream":true}`;
  const bytes = Buffer.from(text);
  let turns = 0;
  let isScanning = true;
  const other = (): void => {
    turns++;
    if (isScanning) setImmediate(other);
  };
  setImmediate(other);
  const scanned = await scanInTurns(bytes, new AbortController().signal);
  isScanning = false;
  assert.ok(turns >= 3, `${turns} turns`);
  assert.deepEqual(scanned, scanBody(bytes));
  await assert.rejects(scanInTurns(bytes, AbortSignal.abort()), { name: 'AbortError' });
});
