import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormScanner, FormError, type ScannedForm } from '../../src/gateway/body/form-scanner.ts';

const contentType = 'multipart/form-data; boundary=XYZ';
type Part = [disposition: string, content: string];
const formOf = (parts: readonly Part[]): string =>
  `${parts.map(([disposition, content]) => `--XYZ\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`).join('')}--XYZ--\r\n`;

/** Scans a form that comes in pieces of this size. */
function scan(form: string, size = form.length, type = contentType): ScannedForm {
  const scanner = createFormScanner(type);
  const bytes = Buffer.from(form);
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size));
  return scanner.end();
}

const file: Part = ['name="file"; filename="a.bin"\r\nContent-Type: application/octet-stream', 'bytes'];
const model: Part = ['name="model"', 'whisper-1'];

for (const [where, parts] of Object.entries({
  first: [model, file],
  last: [file, model],
  'between others': [['name="language"', 'de'], model, file],
  alone: [model],
} satisfies Record<string, Part[]>))
  test(`the model is found where it stands ${where}, in pieces of any size`, () => {
    const form = formOf(parts);
    for (let size = 1; size <= form.length; size++) {
      const scanned = scan(form, size);
      assert.equal(scanned.model, 'whisper-1');
      const [{ start, end }] = scanned.names as [ScannedForm['names'][number]];
      assert.equal(Buffer.from(form).subarray(start, end).toString(), 'whisper-1', `pieces of ${size}`);
    }
  });

const models: [string, Part[], string | undefined][] = [
  ['no model', [file], undefined],
  ['an empty one', [['name="model"', '']], ''],
  ['a name without quotes', [['name=model', 'm']], 'm'],
  ['names in capitals', [['NAME="model"', 'm']], 'm'],
  ['another parameter before the name', [['charset="x;y"; name="model"', 'm']], 'm'],
  ['several models', [['name="model"', 'a'], file, ['name="model"', 'b']], 'b'],
  ['a model in UTF-8', [['name="model"', 'модель']], 'модель'],
  ['a file called model', [['name="model"; filename="m"', 'x']], undefined],
  ['a file whose name looks like a field', [['name="file"; filename="; name=model"', 'x']], undefined],
  [
    'a file that is like a form',
    [['name="file"; filename="a"', 'Content-Disposition: form-data; name="model"\r\n\r\nx']],
    undefined,
  ],
  [
    'a line that begins like the delimiter',
    [['name="file"; filename="a"', '\r\n--XYZZ\r\n\r\n--XY'], model],
    'whisper-1',
  ],
  ['a model that begins like the delimiter', [['name="model"', 'a\r\n--XYZa']], 'a\r\n--XYZa'],
  ['a model of a thousand bytes', [['name="model"', 'm'.repeat(1024)]], 'm'.repeat(1024)],
  ['a model of more bytes than any', [['name="model"', 'm'.repeat(1025)]], undefined],
  [
    'headers that are too long',
    [
      [`name="model"; x="${'y'.repeat(5000)}"`, 'm'],
      ['name="stream"', 'true'],
    ],
    undefined,
  ],
];
for (const [name, parts, want] of models)
  test(`${name}: ${want === undefined ? 'no model is read' : 'the model is read'}`, () => {
    for (const size of [1, 7, 64, 100_000]) assert.equal(scan(formOf(parts), size).model, want);
  });

test('the model is found behind a large file, in large pieces', () => {
  const form = formOf([['name="file"; filename="a"', 'x'.repeat(300_000)], model]);
  for (const size of [8191, 8192, 8193, 65_536, 100_001, form.length]) {
    const [{ start, end }] = scan(form, size).names as [ScannedForm['names'][number]];
    assert.equal(form.slice(start, end), 'whisper-1');
  }
});

test('a form says whether it wants a stream', () => {
  assert.equal(scan(formOf([['name="stream"', 'true']])).stream, true);
  assert.equal(scan(formOf([['name="stream"', 'false']])).stream, false);
  assert.equal(scan(formOf([file])).stream, false);
});

test('a part without headers, and what stands around the form, are passed over', () => {
  const inner = `--XYZ\r\n\r\nnothing\r\n${formOf([model])}`;
  assert.equal(scan(`before\r\n${inner}after --XYZ`).model, 'whisper-1');
  assert.equal(scan(`--XYZ\r\n\r\n${formOf([model])}`, 1).model, 'whisper-1', 'a part of nothing at all');
});

for (const [name, form, type] of [
  ['nothing', '', contentType],
  ['JSON', '{"model":"m"}', contentType],
  ['a form of another boundary', formOf([model]), 'multipart/form-data; boundary=ABC'],
  ['a form that ends early', formOf([model, file]).slice(0, -20), contentType],
  ['a form without an end', formOf([model]).replace('--XYZ--', ''), contentType],
  ['no boundary', formOf([model]), 'multipart/form-data'],
  ['an impossible boundary', formOf([model]), 'multipart/form-data; boundary="\u00e4"'],
  ['a hundred models', formOf(Array<Part>(100).fill(model)), contentType],
] as const)
  test(`${name} is refused`, () => {
    assert.throws(() => scan(form, undefined, type), FormError);
    if (form !== '') assert.throws(() => scan(form, 1, type), FormError);
  });
