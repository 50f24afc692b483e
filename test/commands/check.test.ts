import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { check } from '../../src/commands/check.ts';
import { configSchema, resolved, type Schema } from '../../src/config/read/schema.ts';
import { cliproxy } from './command.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cliproxy-check-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const readme = new URL('../../README.md', import.meta.url);
const exampleConfig = new URL('../../config.example.yaml', import.meta.url).pathname;

/** What the command says of this text, less the file's name. */
async function checked(name: string, text: string | Uint8Array): Promise<{ code: number; lines: string[] }> {
  const file = join(folder, name);
  await writeFile(file, text);
  const lines: string[] = [];
  const code = await check(file, (line) => lines.push(line.replace(file, 'FILE')));
  return { code, lines };
}

test('a file in order is ok', async () => {
  assert.deepEqual(await checked('right.yaml', 'debug: true\n'), { code: 0, lines: ['FILE: ok'] });
  assert.deepEqual(await cliproxy(['check', exampleConfig]), { code: 0, output: `${exampleConfig}: ok\n`, errors: '' });
});

test('a file with warnings alone is ok, and each is said with its place', async () => {
  const { code, lines } = await checked('odd.yaml', 'debug: yes\nrequest-retry: -1\n');
  assert.equal(code, 0);
  assert.equal(lines.length, 3);
  assert.match(lines[0]!, /^FILE:1:8: warning: debug/);
  assert.match(lines[1]!, /^FILE:2:16: warning: request-retry/);
  assert.equal(lines[2], 'FILE: ok, with warnings');
});

test('every wrong value is said with its place, between the warnings', async () => {
  const { code, lines } = await checked('wrong.yaml', 'debug: [1]\nws-auth: on\napi-keys:\n  - {}\nport: many\n');
  assert.equal(code, 1);
  assert.equal(lines.length, 4);
  assert.match(lines[0]!, /^FILE:1:8: error: debug/);
  assert.match(lines[1]!, /^FILE:2:10: warning: ws-auth/);
  assert.match(lines[2]!, /^FILE:4:5: error: api-keys\[0\]/);
  assert.match(lines[3]!, /^FILE:5:7: error: port/);
});

test('what is no YAML is said with its place, and none of the text', async () => {
  const { code, lines } = await checked('broken.yaml', 'debug: true\napi-keys: [sk-secret\ndebug: "sk-other\n');
  assert.equal(code, 1);
  assert.ok(lines.length > 0);
  for (const line of lines) assert.match(line, /^FILE:\d+:\d+: error: [A-Z]/);
  assert.doesNotMatch(lines.join('\n'), /sk-/);
});

test('a key that stands twice and bytes that are no UTF-8 are problems too', async () => {
  const twice = await checked('twice.yaml', 'debug: true\nport: 1\ndebug: true\n');
  assert.deepEqual([twice.code, twice.lines.length], [1, 1]);
  assert.match(twice.lines[0]!, /^FILE:3:1: error: /);
  const latin = await checked('latin.yaml', Buffer.from('host: "m\u00fcnchen"\n', 'latin1'));
  assert.deepEqual(latin, { code: 1, lines: ['FILE:1:1: error: the file is not UTF-8'] });
});

test('the command ends with 1 if there is a problem, and changes nothing', async () => {
  await writeFile(join(folder, 'port.yaml'), 'port: many\n');
  const { code, output, errors } = await cliproxy(['check', 'port.yaml'], { cwd: folder });
  assert.deepEqual([code, errors], [1, '']);
  assert.match(output, /^port\.yaml:1:7: error: port: .*\n$/);
});

test('a file that is not there, none at all and one too many are one clear line', async () => {
  const outcomes = await Promise.all([
    cliproxy(['check', 'none.yaml'], { cwd: folder }),
    cliproxy(['check'], { cwd: folder }),
    cliproxy(['check', 'a.yaml', 'b.yaml'], { cwd: folder }),
  ]);
  assert.deepEqual(
    outcomes.map(({ code, output, errors }) => [code, output, errors]),
    [
      [1, '', 'cliproxy: none.yaml: no such file or directory\n'],
      [1, '', 'cliproxy: check takes the path of a config file\n'],
      [1, '', 'cliproxy: check takes one file\n'],
    ],
  );
});

test('what is no file, or a file that is too large, is refused with a sentence', async () => {
  const [directory, large] = [join(folder, 'folder'), join(folder, 'large.yaml')];
  await mkdir(directory);
  await writeFile(large, '');
  await truncate(large, 16 * 1024 * 1024 + 1);
  const says = (message: string) => ({ message });
  await assert.rejects(check(directory, assert.fail), says(`${directory}: illegal operation on a directory`));
  await assert.rejects(check(large, assert.fail), says(`${large}: file too large`));
  await assert.rejects(check('/dev/zero', assert.fail), says('/dev/zero: no such device or address'));
});

for (const [title, text, why] of [
  ['a range that is none', 'trusted-proxies: [10.0.0.0/99]\n', /trusted-proxies/],
  ['a host that is none', 'allowed-hosts: ["http://x/"]\n', /allowed-hosts\[0\]/],
  [
    'a certificate that isn’t there',
    'tls: {enable: true, cert: /nope, key: /nope}\n',
    /tls\.cert: the file does not exist/,
  ],
  ['a log directory that is none', 'logging-to-file: true\nlog-dir: /dev/null\n', /log-dir: it is not a directory/],
  ['half a hash', 'remote-management: {secret-key: "$2a$04$abc"}\n', /secret-key: must be a whole bcrypt hash/],
] as const)
  test(`what keeps the service from starting is a problem: ${title}`, async () => {
    const { code, lines } = await checked('bad.yaml', text);
    assert.equal(code, 1);
    assert.match(lines.join('\n'), why);
  });

test('a check makes nothing of what the service would make', async () => {
  const made = join(folder, 'made');
  const text = `auth-dir: ${made}/auths\nlog-dir: ${made}/logs\nlogging-to-file: true\nrequest-log: true\n`;
  assert.deepEqual(await checked('first.yaml', text), { code: 0, lines: ['FILE: ok'] });
  assert.ok(!existsSync(made));
});

test('keys of providers that can never serve are warned of, without their values', async () => {
  const { code, lines } = await checked(
    'keys.yaml',
    `codex-api-key: [{ api-key: sk-1 }]
gemini-api-key: [{ api-key: k }, { prefix: p }]
openai-compatibility:
  - { name: bare }
  - { name: two, base-url: "https://x", api-key-entries: [{ api-key: k }, { api-key: k, proxy-url: "socks4://secret" }] }
`,
  );
  assert.equal(code, 0);
  const never = (place: string, why: string) => `FILE: warning: ${place}: never serves: ${why}`;
  assert.deepEqual(lines, [
    'FILE:5:100: warning: openai-compatibility[1].api-key-entries[1].proxy-url: should be an http, https, socks5 or socks5h URL, direct, none, or empty',
    never('gemini-api-key[1]', 'api-key is missing'),
    never('codex-api-key[0]', 'base-url is missing'),
    never('openai-compatibility[0]', 'base-url is missing'),
    never('openai-compatibility[1].api-key-entries[1]', 'proxy-url is not an http, https, socks5 or socks5h URL'),
    'FILE: ok, with warnings',
  ]);
});

test('what has no effect here is noted with its place, and no reason to refuse the file', async () => {
  const { code, lines } = await checked(
    'other.yaml',
    'debug: true\nstreaming:\n  bootstrap-retries: 1\npprof:\n  enable: true\n',
  );
  assert.equal(code, 0);
  assert.deepEqual(lines, [
    'FILE:3:22: note: streaming.bootstrap-retries: has no effect here',
    'FILE:5:3: note: pprof: has no effect here',
    'FILE: ok',
  ]);
});

test('a name that is not known is noted, with the one that may be meant and without its own text', async () => {
  const { code, lines } = await checked(
    'unknown.yaml',
    `reqeust-retry: 3
api_keys: [sk-1]
sk-secret: 1
x-shared: &shared { headers: { X-Any: a }, weigth: 2 }
routing: { stratgy: fill-first }
claude-api-key:
  - <<: *shared
    api-key: k
    baseURL: https://x
    request-scoped-errors: [{ state: 400, action: stop }]
generative-language-api-key: [k]
oauth-clients: { codex: { client_id: x } }
payload: { other: 1 }
`,
  );
  assert.equal(code, 0);
  const why = 'unknown name, so it has no effect';
  assert.deepEqual(
    lines.filter((line) => !/: (?:warning|ok)/.test(line)),
    [
      `FILE:1:1: note: ${why}: did you mean request-retry?`,
      `FILE:2:1: note: ${why}: did you mean api-keys?`,
      `FILE:3:1: note: ${why}`,
      `FILE:5:12: note: routing.*: ${why}: did you mean strategy?`,
      `FILE:9:5: note: claude-api-key[0].*: ${why}: did you mean base-url?`,
      `FILE:10:31: note: claude-api-key[0].request-scoped-errors[0].*: ${why}`,
      `FILE:12:27: note: oauth-clients.*.*: ${why}: did you mean client-id?`,
      'FILE:13:10: note: payload: has no effect here',
    ],
  );
});

test("the README's table of settings without effect has all of them, and no other", async () => {
  const section = (await readFile(readme, 'utf8')).split('### Settings without effect')[1]!.split('\n## ')[0]!;
  const rows = section.split('\n').filter((line) => /^\| [^|]*`/.test(line));
  const told = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  assert.deepEqual(told.sort(), [...new Set(withoutEffectIn(configSchema, ''))].sort());
});

/** The places of a schema that are marked to have no effect; in the items of lists, the names alone. */
function withoutEffectIn(given: Schema, place: string): string[] {
  const schema = resolved(given, configSchema);
  if (schema['x-acts'] === 'never') return [place];
  const inner = Object.entries(schema.properties ?? {});
  return [
    ...inner.flatMap(([name, member]) => withoutEffectIn(member, place === '' ? name : `${place}.${name}`)),
    ...(schema.items ? withoutEffectIn(schema.items, '') : []),
  ];
}
