import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MappingNode, parseYaml, type SequenceNode, YamlError, type YamlNode } from '../../../src/yaml/index.ts';

const problemsOf = (text: string) => {
  try {
    parseYaml(text);
  } catch (error) {
    assert.ok(error instanceof YamlError, String(error));
    return error.problems;
  }
  return assert.fail('it was read');
};

const values: Record<string, { text: string; value: unknown }> = {
  'nothing is null': { text: '', value: null },
  'comments alone are null': { text: '# c\n\n  # d\n---\n# e\n', value: null },
  'scalars are those of YAML 1.2': {
    text: 'a: yes\nb: 012\nc: 0o17\nd: 0x1F\ne: 1_000\nf: true\ng: ~\nh:\ni: 1.50\nj: -0\nk: 12:30\n',
    value: { a: 'yes', b: 12, c: 15, d: 31, e: '1_000', f: true, g: null, h: null, i: 1.5, j: -0, k: '12:30' },
  },
  'a directive does not change that': { text: '%YAML 1.1\n---\na: yes\nb: 012\n', value: { a: 'yes', b: 12 } },
  'unknown tags count for nothing': {
    text: 'a: !x 1\nb: !!binary eA==\nc: !y {d: 1}\n',
    value: { a: '1', b: 'eA==', c: { d: 1 } },
  },
  'keys are what is written': {
    text: '0x10: a\n1e3: b\nnull: c\ntrue: d\n"x": e\n',
    value: { '0x10': 'a', '1e3': 'b', null: 'c', true: 'd', x: 'e' },
  },
  'aliases are followed': {
    text: 'a: &a {x: 1}\nb: *a\nc: [*a]\n',
    value: { a: { x: 1 }, b: { x: 1 }, c: [{ x: 1 }] },
  },
  'an alias means the last anchor before it': {
    text: 'a: &a 1\nb: *a\nc: &a 2\nd: *a\n',
    value: { a: 1, b: 1, c: 2, d: 2 },
  },
  'merge keys are applied, own keys win': {
    text: 'a: &a {x: 1, y: 2}\nb:\n  y: 3\n  <<: *a\n',
    value: { a: { x: 1, y: 2 }, b: { y: 3, x: 1 } },
  },
  'of merged maps the first wins': {
    text: 'a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc:\n  <<: [*a, *b]\nd: {<<: {z: 1}}\n',
    value: { a: { x: 1 }, b: { x: 2, y: 2 }, c: { x: 1, y: 2 }, d: { z: 1 } },
  },
  'a merged map may have merged itself': {
    text: 'a: &a {x: 1}\nb: &b\n  <<: *a\nc:\n  <<: *b\n',
    value: { a: { x: 1 }, b: { x: 1 }, c: { x: 1 } },
  },
  'a quoted << is a name': { text: '"<<": 1\na: {\'<<\': 2, <<: {b: 3}}\n', value: { '<<': 1, a: { '<<': 2, b: 3 } } },
  'quotes and backslashes may end a string': {
    text: 'a: "\\\\"\nb: "\\""\nc: \'\'\'\'\nd: ""\n',
    value: { a: '\\', b: '"', c: "'", d: '' },
  },
  'a byte order mark and CRLF are nothing special': {
    text: '\uFEFFa: 1\r\nb: "x\r\n  y"\r\n',
    value: { a: 1, b: 'x y' },
  },
};

for (const [name, { text, value }] of Object.entries(values)) {
  test(`of a text, ${name}`, () => assert.deepEqual(parseYaml(text).value, value));
}

test('names from the prototype are names', () => {
  const { value } = parseYaml('__proto__: {x: 1}\nconstructor: 2\ntoString: 3\nm: {<<: {__proto__: 4}}\n');
  assert.deepEqual(
    JSON.parse(JSON.stringify(value)),
    JSON.parse('{"__proto__": {"x": 1}, "constructor": 2, "toString": 3, "m": {"__proto__": 4}}'),
  );
  assert.equal(Object.getPrototypeOf(value), Object.prototype);
});

test('each node knows its place, style and source', () => {
  const { root } = parseYaml('\uFEFFa: 1.50 # c\nlist:\n  - "x\\ty"\n  - |\n    z\nm: {k: *a}\n'.replace('*a', 'v'));
  assert.deepEqual(root!.position, { line: 1, column: 1 });
  const at = (name: string): { key: unknown; value: YamlNode } => root!.entries.get(name)!;
  assert.deepEqual(at('a'), {
    key: { line: 1, column: 1 },
    value: { kind: 'scalar', value: 1.5, source: '1.50', style: 'plain', position: { line: 1, column: 4 } },
    merged: false,
  });
  const [x, z] = (at('list').value as SequenceNode).items;
  assert.deepEqual(x, {
    kind: 'scalar',
    value: 'x\ty',
    source: 'x\ty',
    style: 'quoted',
    position: { line: 3, column: 5 },
  });
  assert.deepEqual(z, {
    kind: 'scalar',
    value: 'z\n',
    source: 'z\n',
    style: 'block',
    position: { line: 4, column: 5 },
  });
  assert.deepEqual((at('m').value as MappingNode).entries.get('k')!.key, { line: 6, column: 5 });
});

test('merged entries are marked, and stand where their << does', () => {
  const { root } = parseYaml('a: &a {x: 1, y: 2}\nb:\n  p: 1\n  <<: *a\n  x: 3\n');
  const { entries } = root!.entries.get('b')!.value as MappingNode;
  assert.deepEqual(
    [...entries].map(([name, { merged }]) => [name, merged]),
    [
      ['p', false],
      ['y', true],
      ['x', false],
    ],
  );
});

const invalid: Record<string, { text: string; code: string; line: number; column?: number }> = {
  'a bracket that is not closed': { text: 'a: 1\nb: [1, 2\n', code: 'BAD_INDENT', line: 3 },
  'a quote that is not closed': { text: 'a: 1\nb: "x\n', code: 'MISSING_CHAR', line: 3 },
  'an escaped quote at the end': { text: 'a: 1\nb: "x\\"', code: 'MISSING_CHAR', line: 2, column: 4 },
  'a doubled quote at the end': { text: "a: 1\nb: 'x''", code: 'MISSING_CHAR', line: 2, column: 4 },
  'a tab for indentation': { text: 'a:\n\tb: 1\n', code: 'TAB_AS_INDENT', line: 2, column: 1 },
  'a wrong indentation': { text: 'a:\n   b: 1\n  c: 2\n', code: 'BAD_INDENT', line: 3 },
  'a line without a colon': { text: 'a: 1\nb\nc: 1\n', code: 'MISSING_CHAR', line: 2, column: 1 },
  'a word behind a string': { text: 'a: "x" y\n', code: 'UNEXPECTED_TOKEN', line: 1, column: 8 },
  'an unknown escape': { text: 'a: "\\q"\n', code: 'BAD_DQ_ESCAPE', line: 1, column: 5 },
  'a key that stands twice': { text: 'a: 1\nb: 2\na: 3\n', code: 'DUPLICATE_KEY', line: 3, column: 1 },
  'a key that stands twice, quoted': { text: 'x: {a: 1, "a": 2}\n', code: 'DUPLICATE_KEY', line: 1, column: 11 },
  'a second document': { text: 'a: 1\n---\nb: 2\n', code: 'MULTIPLE_DOCS', line: 2, column: 1 },
  'a second document that is empty': { text: '---\na: 1\n---\n', code: 'MULTIPLE_DOCS', line: 3, column: 1 },
  'an alias without an anchor': { text: 'a: *x\nb: &x 1\n', code: 'UNKNOWN_ALIAS', line: 1, column: 4 },
  'an alias inside its anchor': { text: 'a: &x [1, *x]\n', code: 'CYCLIC_ALIAS', line: 1, column: 11 },
  'a merge of something else': { text: 'a:\n  <<: 1\n', code: 'BAD_MERGE', line: 2, column: 3 },
  'a merge key that stands twice': { text: 'a:\n  <<: {x: 1}\n  <<: {y: 1}\n', code: 'DUPLICATE_KEY', line: 3 },
  'a list as a key': { text: 'a: 1\n[b]: 2\n', code: 'NON_STRING_KEY', line: 2, column: 1 },
  'no key': { text: 'a: 1\n: 2\n', code: 'EMPTY_KEY', line: 2 },
  'a list at the top': { text: '# c\n- a\n', code: 'NOT_A_MAP', line: 2, column: 1 },
  'a word at the top': { text: 'a\n', code: 'NOT_A_MAP', line: 1, column: 1 },
  'null at the top': { text: '~\n', code: 'NOT_A_MAP', line: 1, column: 1 },
  'a control character': { text: 'a: 1\nb: x\u0000y\n', code: 'UNPRINTABLE', line: 2, column: 5 },
  'half a character': { text: 'a: "\ud800"\n', code: 'UNPRINTABLE', line: 1, column: 5 },
  'a carriage return alone': { text: 'a: 1\rb: 2\n', code: 'UNPRINTABLE', line: 1, column: 5 },
  'a scalar that runs on in lines that are not its': {
    text: 'a:\n- b:\n# c\n   x\n- d\n',
    code: 'BAD_INDENT',
    line: 4,
  },
  'too many levels': { text: `a: ${'['.repeat(101)}${']'.repeat(101)}\n`, code: 'RESOURCE_EXHAUSTION', line: 1 },
};

for (const [name, { text, code, line, column }] of Object.entries(invalid)) {
  test(`${name} is a problem with its place`, () => {
    const [problem] = problemsOf(text);
    assert.deepEqual([problem!.code, problem!.line], [code, line]);
    if (column !== undefined) assert.equal(problem!.column, column);
    assert.match(problem!.message, /^[A-Z].{15,}\.$/);
  });
}

test('every problem of a text is told, in its order', () => {
  const text = 'a: 1\na: 2\nb: *x\nc: "\\q"\nd: [1\n  , *y]\n---\n';
  assert.deepEqual(
    problemsOf(text).map(({ code, line }) => [code, line]),
    [
      ['DUPLICATE_KEY', 2],
      ['UNKNOWN_ALIAS', 3],
      ['BAD_DQ_ESCAPE', 4],
      ['UNKNOWN_ALIAS', 6],
      ['MULTIPLE_DOCS', 7],
    ],
  );
});

test('a problem that repeats itself is told some times, and hides no other', () => {
  const aliases = `b: [${'*x, '.repeat(500)}]\n`;
  const keys = 'a: 1\n'.repeat(500);
  const escapes = `c: "${'\\q'.repeat(500)}"\n`;
  const counts = new Map<string, number>();
  for (const { code } of problemsOf(aliases + keys + escapes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  assert.deepEqual([...counts.keys()], ['UNKNOWN_ALIAS', 'DUPLICATE_KEY', 'BAD_DQ_ESCAPE']);
  for (const count of counts.values()) assert.equal(count, 20);
});

test('a key that stands twice and a second document are told with both places', () => {
  assert.match(problemsOf('a: 1\nb: 2\na: 3\n')[0]!.message, /line 1 .* line 3/);
  assert.match(problemsOf('# c\na: 1\n---\nb: 2\n')[0]!.message, /line 2,.* line 3/);
});

test('ninety-nine levels are read', () => {
  assert.ok(parseYaml(`a: ${'['.repeat(99)}${']'.repeat(99)}\n`).root);
  assert.ok(parseYaml(Array.from({ length: 100 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')).root);
});

test('no problem tells anything of the text', () => {
  const secret = 'zq7secret';
  const texts = [
    ...Object.values(invalid).map(({ text }) => text.replaceAll(/[a-dxy]/g, secret)),
    `a: !<${secret}> 1\nb: !${secret}!x y\nc: |${secret}\n  x\nd: "\\u${secret}"\ne: &${secret} *${secret}\n`,
    `%${secret} 1\n%TAG !${secret}\n---\n${secret}: @${secret}\n- ${secret}: ${secret}: ${secret}\n`,
    `a: [${secret} ${secret}: "${secret}" ${secret}\n ${secret}: }\n`,
  ];
  for (const text of texts) {
    const problems = problemsOf(text);
    for (const { message, code } of problems) assert.doesNotMatch(message + code, /zq7/i);
    assert.doesNotMatch(`${new YamlError(problems).stack}`, /zq7/);
  }
});
