/** Forms and other bodies that are not JSON objects: a small contract of its own, over a real server. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { smallDocument, smallHandlers } from '../contract/small-document.ts';
import { smallApi, smallApiKey } from '../fixtures/small-api.ts';

type Answered = {
  status: number;
  body: { parts?: object[]; bytes?: string; query?: object; error?: string; message?: string };
};

async function server(t: TestContext) {
  const root = await smallApi(t, smallDocument, smallHandlers);
  return async (path: string, body: RequestInit['body'], headers: Record<string, string> = {}): Promise<Answered> => {
    const all = { Authorization: `Bearer ${smallApiKey}`, ...headers };
    const answer = await fetch(root + path, { method: 'POST', headers: all, body: body ?? null });
    return { status: answer.status, body: (await answer.json()) as Answered['body'] };
  };
}

const file = (bytes: string | Uint8Array<ArrayBuffer>, name: string): File => new File([bytes], name);
const disposition = (about: string): string => `Content-Disposition: form-data; ${about}\r\n`;
const multipart = { 'Content-Type': 'multipart/form-data; boundary=edge' };

test('a form comes as its parts, in order: fields and files, byte for byte', async (t) => {
  const post = await server(t);
  const form = new FormData();
  form.append('location', 'us-central1');
  form.append('file', file('{"a":1}\r\n--edge\r\n\r\n', 'one.json'));
  form.append(
    'file',
    file(
      Uint8Array.from({ length: 256 }, (_, i) => i),
      'zwölf "2".json',
    ),
  );
  form.append('location', 'global');
  form.append('file', file('', 'empty.json'));
  assert.deepEqual(await post('/files?name=n', form), {
    status: 200,
    body: {
      query: { name: 'n' },
      parts: [
        { name: 'location', bytes: 'us-central1' },
        { name: 'file', filename: 'one.json', bytes: '{"a":1}\r\n--edge\r\n\r\n' },
        {
          name: 'file',
          filename: 'zwölf "2".json',
          bytes: String.fromCharCode(...Array.from({ length: 256 }, (_, i) => i)),
        },
        { name: 'location', bytes: 'global' },
        { name: 'file', filename: 'empty.json', bytes: '' },
      ],
    },
  });
});

test('a part that is too large, or has no name, says so, and the others come whole', async (t) => {
  const post = await server(t);
  const parts = [
    `--edge\r\n${disposition('name="file"; filename="large.json"')}\r\n${'x'.repeat(1025)}\r\n`,
    `--edge\r\n${disposition('name="file"; filename="full.json"')}\r\n${'x'.repeat(1024)}\r\n`,
    `--edge\r\nContent-Type: text/plain\r\n\r\nno name\r\n`,
    `--edge\r\n${disposition('name="file"; filename="last.json"')}\r\n{}\r\n--edge--\r\n`,
  ];
  assert.deepEqual(await post('/files', parts.join(''), multipart), {
    status: 207,
    body: {
      query: {},
      parts: [
        { name: 'file', filename: 'large.json', problem: 'the part is too large: the limit is 1024 bytes' },
        { name: 'file', filename: 'full.json', bytes: 'x'.repeat(1024) },
        { name: '', problem: 'the part has no name' },
        { name: 'file', filename: 'last.json', bytes: '{}' },
      ],
    },
  });
});

test('a form may be compressed, and may have a quoted boundary and text around it', async (t) => {
  const post = await server(t);
  const body = `before\r\n--an edge\r\n${disposition('name=a')}\r\n1\r\n--an edge--\r\nafter`;
  const headers = {
    'Content-Type': 'Multipart/Form-Data; charset=utf-8; boundary="an edge"',
    'Content-Encoding': 'gzip',
  };
  const { status, body: got } = await post('/files', gzipSync(body), headers);
  assert.deepEqual([status, got.parts], [200, [{ name: 'a', bytes: '1' }]]);
  const odd = await post('/files', body, { 'Content-Type': 'multipart/ ;boundary="an edge"; boundary=other' });
  assert.deepEqual([odd.status, odd.body.parts], [200, [{ name: 'a', bytes: '1' }]]);
});

test('a form may have no parts', async (t) => {
  const post = await server(t);
  for (const body of ['--edge--\r\n', '']) {
    const { status, body: got } = await post('/files', body, multipart);
    assert.deepEqual([status, got.parts], [200, []]);
  }
});

test('what a file name says is handed on, not followed', async (t) => {
  const post = await server(t);
  const hostile = ['../../etc/passwd', '/etc/passwd', 'a\u0000.json', '__proto__', 'x'.repeat(900)];
  for (const name of hostile) {
    const part = `--edge\r\n${disposition(`name="__proto__"; filename="${name}"`)}\r\n{}\r\n--edge--\r\n`;
    const { body } = await post('/files', part, multipart);
    assert.deepEqual(body.parts, [{ name: '__proto__', filename: name, bytes: '{}' }]);
  }
});

const unreadable = "the part can't be read: its headers have no end, or more than 2048 bytes";
const longHeader = disposition(`name="a"; ${'filename="'.repeat(20_000)}`);
const badParts: Record<string, [part: string, told: object]> = {
  'whose headers are endless': [`${longHeader}\r\n1`, { name: '', problem: unreadable }],
  'without headers': ['1', { name: '', problem: unreadable }],
  'whose headers are in another encoding': [
    `${disposition('name="b"; filename="b.json"')}Content-Transfer-Encoding: quoted-printable\r\n\r\n=41`,
    { name: 'b', filename: 'b.json', problem: "the part can't be read: its Content-Transfer-Encoding is not known" },
  ],
  'with a header that is none': [`?\r\n${disposition('name="b"')}X_Y.1 z\r\n:\r\n\r\n1`, { name: 'b', bytes: '1' }],
  'with a bare line end in a header': [`${disposition('name="b"\r; a="1"')}\r\n1`, { name: 'b', bytes: '1' }],
  'with a header on two lines': [
    'content-disposition:form-data;\r\n\tname="b";\r\n filename="b.json"\r\n\r\n1',
    { name: 'b', filename: 'b.json', bytes: '1' },
  ],
  'in base64': [
    `${disposition('name="b"')}Content-Transfer-Encoding: BASE64\r\n\r\ne30N\r\nCg==`,
    { name: 'b', bytes: '{}\r\n' },
  ],
  'that holds what looks like an edge': [
    `${disposition('name="b"')}\r\nx--edge\r\n\r\n--edgex\r\n--edge-\r\n-`,
    { name: 'b', bytes: 'x--edge\r\n\r\n--edgex\r\n--edge-\r\n-' },
  ],
};
for (const [name, [part, told]] of Object.entries(badParts))
  test(`a part ${name} ends no form`, async (t) => {
    const post = await server(t);
    const good = (field: string): string => `--edge\r\n${disposition(`name=${field}`)}\r\n\r\n1\r\n`;
    const { status, body } = await post('/import', `${good('a')}--edge\r\n${part}\r\n${good('c')}--edge--`, multipart);
    assert.equal(status, 200);
    assert.deepEqual(body.parts, [{ name: 'a', bytes: '\r\n1' }, told, { name: 'c', bytes: '\r\n1' }]);
  });

const refused: Record<string, [status: number, body: string, headers: Record<string, string>, message: RegExp]> = {
  'without a boundary': [400, '--edge--', { 'Content-Type': 'multipart/form-data' }, /no usable boundary/],
  'without a part': [400, 'hello', multipart, /malformed or ends early/],
  'cut off in a part': [400, `--edge\r\n${disposition('name="a"')}\r\n{`, multipart, /malformed or ends early/],
  'cut off in a header': [400, `--edge\r\n${disposition('name="a"')}`, multipart, /malformed or ends early/],
  'with too many parts': [
    413,
    `${`--edge\r\n${disposition('name=a')}\r\n\r\n`.repeat(1001)}--edge--`,
    multipart,
    /may have 1000 parts/,
  ],
};
for (const [name, [status, body, headers, message]] of Object.entries(refused))
  test(`a form ${name} is refused`, async (t) => {
    const post = await server(t);
    const answer = await post('/import', body, headers);
    assert.equal(answer.status, status);
    assert.equal(answer.body.error, status === 400 ? 'invalid body' : 'body too large');
    assert.match(answer.body.message ?? '', message);
  });

test('a body over the limit of the request is refused, form or not, compressed or not', async (t) => {
  const post = await server(t);
  const form = new FormData();
  for (let i = 0; i < 5; i++) form.append('file', file('x'.repeat(1000), `${i}.json`));
  assert.equal((await post('/files', form)).status, 413);
  assert.equal((await post('/files', 'x'.repeat(1025), { 'Content-Type': 'text/plain' })).status, 413);
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  assert.equal((await post('/import', bomb, { ...multipart, 'Content-Encoding': 'gzip' })).status, 413);
});

const filenames: [about: string, filename: string][] = [
  ['filename="a\\b.json"', 'a\\b.json'],
  ['filename="C:\\dir\\b.json"', 'C:\\dir\\b.json'],
  ['filename="../b.json"', '../b.json'],
  ['filename="&#97;.json"', '&#97;.json'],
  ['filename="%22a%22%2F.json"', '"a"%2F.json'],
  ['filename="\\"a\\\\b\\".json"', '"a\\b".json'],
  ['filename="a; filename=b.json"', 'a; filename=b.json'],
  ['title="x; filename=b.json"; filename=a.json', 'a.json'],
  ['filename="a.json"; filename*=UTF-8\'\'zw%C3%B6lf.json', 'zwölf.json'],
  ["filename*=utf-8'en'..%2Fb.json", '../b.json'],
  ['filename="a.json"; filename*=UTF-8\'\'%FF.json', 'a.json'],
];

for (const [about, filename] of filenames)
  test(`the file name is read as the client means it: ${about}`, async (t) => {
    const post = await server(t);
    const body = `--edge\r\n${disposition(`name="file"; ${about}`)}\r\n{}\r\n--edge--\r\n`;
    const answer = await post('/files?name=n', body, multipart);
    assert.deepEqual(answer.body.parts, [{ name: 'file', filename, bytes: '{}' }]);
  });

test('in the place of a form, anything else comes as its bytes', async (t) => {
  const post = await server(t);
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'nonsense']) {
    const { status, body } = await post('/files?name=a.json', bytes, { 'Content-Type': type });
    assert.deepEqual([status, body], [200, { query: { name: 'a.json' }, bytes: String.fromCharCode(...bytes) }], type);
  }
});

test('an operation that takes nothing but a form refuses anything else', async (t) => {
  const post = await server(t);
  const { status, body } = await post('/import', '{}', { 'Content-Type': 'application/json' });
  assert.deepEqual([status, body.error], [415, 'unsupported media type']);
  assert.match(body.message ?? '', /send multipart\/form-data/);
});

test('no file is written on the way', async (t) => {
  const before = process.env['TMPDIR'];
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-form-'));
  t.after(async () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(folder, { recursive: true });
  });
  process.env['TMPDIR'] = folder;
  const post = await server(t);
  const form = new FormData();
  form.append('file', file('x'.repeat(200_000), 'large.json'));
  assert.equal((await post('/import', form)).status, 200);
  assert.deepEqual(await readdir(folder), []);
});

test('the key is checked before a form is read', async (t) => {
  const root = await smallApi(t, smallDocument, smallHandlers);
  const asking = request(`${root}/files`, { method: 'POST', headers: { ...multipart, 'Content-Length': 100 } });
  asking.on('error', () => {}).write('--edge\r\n');
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  assert.equal(answer.statusCode, 401);
  asking.destroy();
});
