import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../src/config/read/read-config.ts';
import { visibleConfig } from '../../src/resources/index.ts';
import { parseYaml } from '../../src/yaml/index.ts';

const read = (text: string) => readConfig(parseYaml(text).root);
const places = (list: readonly { location: string; line: number; column: number }[]) =>
  list.map(({ location, line, column }) => `${location} ${line}:${column}`);

/** How a spelling of a value is read: the value, then whether it is worth a warning; `refused` if it is none. */
const switches: Record<string, [boolean, 'silent' | 'warned'] | 'refused'> = {
  true: [true, 'silent'],
  TRUE: [true, 'silent'],
  False: [false, 'silent'],
  ...Object.fromEntries(
    ['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', '"yes"', "'on'"].map((word) => [word, [true, 'warned']]),
  ),
  ...Object.fromEntries(
    ['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF', '"no"'].map((word) => [word, [false, 'warned']]),
  ),
  '!!bool true': [true, 'silent'],
  '"true"': 'refused',
  YeS: 'refused',
  '1': 'refused',
  '[true]': 'refused',
  '{a: true}': 'refused',
};
for (const [spelling, want] of Object.entries(switches))
  test(`a switch written ${spelling} is ${want === 'refused' ? want : `${want[0]}, ${want[1]}`}`, () => {
    const { config, problems, warnings } = read(`# first\ndebug: ${spelling}\n`);
    assert.deepEqual(places(problems), want === 'refused' ? ['debug 2:8'] : []);
    if (want === 'refused') return assert.equal(problems[0]?.message, 'must be true or false');
    assert.equal(config.debug, want[0]);
    assert.equal(warnings.length, want[1] === 'warned' ? 1 : 0);
  });

const numbers: Record<string, [number, 'silent' | 'warned'] | 'refused'> = {
  '3': [3, 'silent'],
  '+3': [3, 'silent'],
  '0': [0, 'silent'],
  '-0': [0, 'silent'],
  '0x10': [16, 'warned'],
  '0o17': [15, 'warned'],
  '012': [10, 'warned'],
  '09': [9, 'warned'],
  '0b11': [3, 'warned'],
  '1_0': [10, 'warned'],
  '0x1_0': [16, 'warned'],
  '3.0': [3, 'warned'],
  '1e1': [10, 'warned'],
  '3.5': [3, 'warned'],
  '.5e1': [5, 'warned'],
  '!!int "3"': [3, 'warned'],
  '-1': [0, 'warned'],
  '1001': [1000, 'warned'],
  '1e300': [1000, 'warned'],
  '"3"': 'refused',
  many: 'refused',
  '0xZ': 'refused',
  '1:30': 'refused',
  '.inf': 'refused',
  '.nan': 'refused',
  '1e999': 'refused',
  true: 'refused',
  '[3]': 'refused',
};
for (const [spelling, want] of Object.entries(numbers))
  test(`a count written ${spelling} is ${want === 'refused' ? want : `${want[0]}, ${want[1]}`}`, () => {
    const { config, problems, warnings } = read(`request-retry: ${spelling}\n`);
    assert.deepEqual(places(problems), want === 'refused' ? ['request-retry 1:16'] : []);
    if (want === 'refused') return assert.equal(problems[0]?.message, 'must be an integer');
    assert.ok(Object.is(config['request-retry'], want[0]));
    assert.equal(warnings.length, want[1] === 'warned' ? 1 : 0);
  });

test('texts are what is written, whatever YAML makes of it; a null in a list is dropped', () => {
  const { config, problems, warnings } = read('api-keys: [12345, true, 1.50, ~, plain, "quoted", 0x1F]\n');
  assert.deepEqual(config['api-keys'], ['12345', 'true', '1.50', 'plain', 'quoted', '0x1F']);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    warnings.map(({ location }) => location),
    ['api-keys[0]', 'api-keys[1]', 'api-keys[2]', 'api-keys[6]'],
  );
});

test('a text is no list or map, a list no text, a map no list', () => {
  const { problems } = read('proxy-url: [a]\nauth-dir: {a: b}\napi-keys: a\ntls: [a]\nrouting: fill-first\n');
  assert.deepEqual(places(problems), ['proxy-url 1:12', 'auth-dir 2:11', 'api-keys 3:11', 'tls 4:6', 'routing 5:10']);
});

test('without a file all has its default', () => {
  const { config, problems, warnings } = readConfig(null);
  assert.deepEqual([problems, warnings], [[], []]);
  assert.equal(config.port, 8317);
  assert.equal(config['ws-auth'], true);
  assert.equal(config['logs-max-total-size-mb'], 1024);
  assert.equal(config['error-logs-max-files'], 10);
  assert.deepEqual(config['quota-exceeded'], {
    'switch-project': true,
    'switch-preview-model': true,
    'antigravity-credits': false,
  });
  assert.equal(config.routing.strategy, 'round-robin');
  assert.deepEqual(config['cors-origins'], ['*']);
  assert.deepEqual(config['gemini-api-key'], []);
  assert.deepEqual(config['oauth-model-alias'], {});
  assert.equal(config['remote-management']['secret-key'], '');
});

test('null and empty count as absent, of another kind with a warning', () => {
  const empty =
    'api-keys:\nrouting: ~\ntls: {}\nws-auth: null\nupdate-base-url: ""\ncors-origins: []\npprof: {addr: ""}\n';
  assert.deepEqual(read(empty), readConfig(null));
  const { config, problems, warnings } = read(
    'api-keys: {}\nrouting: []\nws-auth: ""\nrequest-retry: ""\nproxy-url: []\n',
  );
  assert.deepEqual(config, readConfig(null).config);
  assert.deepEqual(problems, []);
  assert.equal(warnings.length, 5);
});

test('numbers out of bounds count as the nearest that is allowed, or as documented', () => {
  const { config, problems, warnings } = read(
    'logs-max-total-size-mb: -5\nerror-logs-max-files: -1\nmax-retry-interval: 1000000\ntransient-error-cooldown-seconds: -7\nredis-usage-queue-retention-seconds: 0\n',
  );
  assert.equal(config['logs-max-total-size-mb'], 0);
  assert.equal(config['error-logs-max-files'], 10);
  assert.equal(config['max-retry-interval'], 86_400);
  assert.equal(config['transient-error-cooldown-seconds'], -1);
  assert.equal(config['redis-usage-queue-retention-seconds'], 60);
  assert.deepEqual(problems, []);
  assert.equal(warnings[0]?.message, 'is out of bounds and counts as 0');
  assert.equal(warnings.length, 5);
});

test('a port is not bent', () => {
  assert.equal(read('port: 70000\n').problems[0]?.message, 'port must not exceed 65535');
  assert.equal(read('port: -1\n').problems[0]?.message, 'port must not be below 0');
});

test('strategies have further names; an unknown one is kept as it is, with a warning', () => {
  const strategy = (name: string) => read(`routing: {strategy: ${name}}\n`);
  for (const [name, want] of Object.entries({
    rr: 'round-robin',
    ' FillFirst ': 'fill-first',
    wrr: 'weighted-round-robin',
    '""': 'round-robin',
  }))
    assert.deepEqual([strategy(name).config.routing.strategy, strategy(name).warnings.length], [want, 0]);
  const { config, problems, warnings } = strategy('Random');
  assert.equal(config.routing.strategy, 'Random');
  assert.deepEqual(problems, []);
  assert.equal(warnings[0]?.message, 'should be one of round-robin, weighted-round-robin, fill-first');
});

test('a proxy-url that makes no sense is kept, with a warning', () => {
  const { config, problems, warnings } = read('proxy-url: ftp://proxy\n');
  assert.equal(config['proxy-url'], 'ftp://proxy');
  assert.deepEqual(problems, []);
  assert.equal(warnings[0]?.message, 'should be an http, https, socks5 or socks5h URL, direct, none, or empty');
});

test('a switch with further positions takes these too', () => {
  const mode = (text: string) => read(`disable-image-generation: ${text}\n`);
  assert.equal(mode('yes').config['disable-image-generation'], true);
  assert.equal(mode('Chat').config['disable-image-generation'], 'chat');
  assert.equal(mode('sometimes').warnings.length, 1);
});

test('masks are refused where a secret is wanted', () => {
  const { problems } = read(
    'api-keys: [sk-a…b]\nclaude-api-key:\n  - api-key: sk-…\n    headers: {X-A: a…}\nproxy-url: http://u:…@h\n',
  );
  assert.deepEqual(places(problems), [
    'api-keys[0] 1:12',
    'claude-api-key[0].api-key 3:14',
    'claude-api-key[0].headers.* 4:20',
    'proxy-url 5:12',
  ]);
  assert.equal(problems[0]?.message, 'must be the secret itself, not a masked copy of it');
});

test('a plain management key has at most 72 bytes, a hash its own length', () => {
  assert.deepEqual(read(`remote-management: {secret-key: ${'ä'.repeat(36)}}\n`).problems, []);
  assert.equal(
    read(`remote-management: {secret-key: ${'ä'.repeat(36)}a}\n`).problems[0]?.message,
    'must be at most 72 bytes long, or a bcrypt hash',
  );
  assert.deepEqual(read(`remote-management-key: $2b$10$${'a'.repeat(53)}\n`).problems, []);
});

for (const [title, written] of [
  ['half a hash', '$2b$10$short'],
  ['a hash with more behind it', `$2b$10$${'a'.repeat(54)}`],
  ['blanks alone', "'   '"],
  ['a blank at its end', "'key '"],
  ['a line break', '"two\\nlines"'],
  ['a block', '|\n  key\n'],
] as const)
  test(`a management key that nobody could present is a problem: ${title}`, () => {
    assert.equal(read(`remote-management-key: ${written}\n`).problems[0]?.location, 'remote-management-key');
  });

test('the two spellings of a setting must agree', () => {
  const agree =
    'remote-management:\n  secret-key: a\n  allow-remote: yes\nremote-management-key: a\nallow-remote-management: true\n';
  assert.deepEqual(read(agree).problems, []);
  const { problems } = read(agree.replace('secret-key: a', 'secret-key: b').replace(': true', ': false'));
  assert.deepEqual(places(problems), ['remote-management-key 4:24', 'allow-remote-management 5:26']);
  assert.match(problems[0]!.message, /^must agree with remote-management\.secret-key \(line 2\)/);
  assert.match(problems[1]!.message, /^must agree with remote-management\.allow-remote \(line 3\)/);
  assert.deepEqual(
    read('remote-management: {secret-key: ""}\nremote-management-key: b\nallow-remote-management: true\n').problems,
    [],
  );
});

test('unknown keys are kept as YAML 1.2 sees them, at every level', () => {
  const { config, problems } = read(
    'new: {list: [1, yes, ~], __proto__: {a: 1}}\ntls: {extra: 012}\ngemini-api-key: [{api-key: a, more: {b: [c]}}]\nconstructor: x\n',
  );
  const plain = JSON.parse(JSON.stringify(config));
  assert.deepEqual(problems, []);
  assert.deepEqual(Object.keys(plain.new), ['list', '__proto__']);
  assert.deepEqual(plain.new.list, [1, 'yes', null]);
  assert.equal(plain.tls.extra, 12);
  assert.deepEqual(plain['gemini-api-key'], [{ 'api-key': 'a', more: { b: ['c'] } }]);
  assert.equal(plain.constructor, 'x');
});

test('what was read is frozen through and through', () => {
  const check = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    assert.ok(Object.isFrozen(value));
    Object.values(value).forEach(check);
  };
  check(read('gemini-api-key: [{api-key: a, headers: {A: b}, excluded-models: [A]}]\nx: {y: [{}]}\n').config);
});

test('merged keys and aliases count', () => {
  const { config, problems } = read(
    'base: &base {prefix: team, weight: 2}\ngemini-api-key:\n  - <<: *base\n    api-key: a\n    weight: 3\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(config['gemini-api-key'], [{ 'api-key': 'a', prefix: 'team', weight: 3 }]);
});

test('problems stand in the order of the file, and rubbish is listed up to a limit', () => {
  assert.deepEqual(places(read('request-retry: a\nport: b\ndebug: c\n').problems), [
    'request-retry 1:16',
    'port 2:7',
    'debug 3:8',
  ]);
  const { problems } = read(`gemini-api-key: [${'a, '.repeat(5000)}]\n`);
  assert.equal(problems.length, 1001);
  assert.equal(problems.at(-1)?.message, 'there are more, which are not listed');
});

test('a million slashes are tidied in no time', () => {
  const { config } = read(
    `gemini-api-key: [{api-key: a, prefix: "${'/'.repeat(1_000_000)}x${'/'.repeat(1_000_000)}"}]\n`,
  );
  assert.equal(config['gemini-api-key'][0]?.prefix, 'x');
});

test('GET /config shows all but what is hidden', () => {
  const all = read('remote-management-key: a\noauth-clients: {x: {client-id: a}}\nnew: 1\n').config;
  const hidden = [
    'host',
    'port',
    'auth-dir',
    'remote-management',
    'allow-remote-management',
    'remote-management-key',
    'oauth-clients',
    'log-dir',
  ];
  assert.deepEqual(
    Object.keys(visibleConfig(all)).toSorted(),
    Object.keys(all)
      .filter((key) => !hidden.includes(key))
      .toSorted(),
  );
});
