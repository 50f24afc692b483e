import { fc } from '../fixtures/properties.ts';

/**
 * Config files with collections in them as people write them: block and flow style, odd spellings, unknown members, members
 * without a value, parts that are shared by an anchor, nulls between entries, and comments everywhere, each with a number of
 * its own (`# c12.`). No PUT would leave out one of their entries, nor take two of them for one. `old`: with old forms too.
 */
export const collectionFiles = ({ old = false } = {}): fc.Arbitrary<string> =>
  fc
    .record({
      head: fc.constantFrom('', '# first\n', 'debug: no # why\n\n').map((head) => head + anchors),
      chosen: fc.shuffledSubarray(sections(old), { minLength: 1, maxLength: 5 }).chain((chosen) => fc.tuple(...chosen)),
      tail: fc.constantFrom('', '# last\n', '\nrequest-retry: 0x3\n', 'proxy-url: "direct" # last'),
      isFlush: fc.boolean(),
      isWindows: fc.boolean(),
      comments: fc.infiniteStream(fc.boolean()),
    })
    .map(({ head, chosen, tail, isFlush, isWindows, comments }) => {
      const write = sectionWriter(comments, isFlush ? '' : '  ');
      const text = `${head}${chosen.map(write).join('')}${tail}`;
      return isWindows ? text.replaceAll('\n', '\r\n') : text;
    });

const anchors = 'shared: &shared {a: [1], X-S: s} # shared\n';

/** YAML source; if it has several lines they are a block below the name. */
type Member = { name: string; source: string };
type Entry = { isFlow: boolean; members: Member[] } | 'null';
type Section =
  | { name: string; entries: Entry[] }
  | { name: string; rules: { name: string; source: string | Entry[] }[] }
  | Member;

const common: Record<string, string[]> = {
  'proxy-url': ['direct', 'socks5://127.0.0.1:1080', '" none "', '', "''", 'proxy:3128'],
  priority: ['1', '-2', '0x10', '1_000'],
  weight: ['3', '0', '-1', '012'],
  prefix: ['team', '/team/', 'a/b', '""', ''],
  headers: ['{X-A: a, " X-B ": b}', "{X-A: '', X-B: $Caller}", 'X-A: a\n# x\nX-B: "b"   # y', '{}'],
  shared: ['*shared', '[*shared, {b: *shared}]'],
  'excluded-models': ['[" ", B, b, a]', '["*"]', '- gpt-5\n# x\n- " GPT-5* "', '[]'],
  models: [
    '- name: a   # x\n  alias: b\n- {name: c}',
    '[{name: " a ", alias: b, later: 1}]',
    '- alias: pool\n  thinking: {levels: [low], min: 1}\n# x\n- alias: pool\n  name: d',
    '',
  ],
  'disable-cooling': ['yes', 'off', 'true', ''],
  'request-retry': ['2', '-1'],
  later: ['{a: [1, ~, {b: c}], b: 1.50}', '1e3', 'yes', '|\n  text\n  # no comment', '"#"', '', '[]'],
};

/** Members that only one of the lists has. */
const special: Record<string, Record<string, string[]>> = {
  'gemini-api-key': {},
  'interactions-api-key': {},
  'claude-api-key': {
    cloak: ['{mode: auto, strict-mode: yes}', '{mode: ""}', 'mode: never # x\nsensitive-words: [a]'],
  },
  'codex-api-key': { websockets: ['on', 'false'] },
  'xai-api-key': {},
  'vertex-api-key': {},
  'openai-compatibility': {
    disabled: ['yes', 'false'],
    'api-key-entries': [
      '- api-key: k # x\n  weight: 2\n- {api-key: 12345, proxy-url: direct}',
      '[{api-key: " k "}, {}]',
      '[]',
    ],
  },
};

const member = (name: string, sources: readonly string[]): fc.Arbitrary<Member> =>
  fc.constantFrom(...sources).map((source) => ({ name, source }));

const members = (from: Record<string, string[]>, most: number): fc.Arbitrary<Member[]> =>
  fc
    .shuffledSubarray(Object.entries(from), { maxLength: most })
    .chain((chosen) => fc.tuple(...chosen.map(([name, sources]) => member(name, sources))));

const inStyle = (members: fc.Arbitrary<Member[]>): fc.Arbitrary<Entry> =>
  fc.record({ members, isFlow: fc.boolean() }).map(({ members, isFlow }) => ({
    members,
    isFlow: isFlow && members.every(({ source }) => !source.includes('\n')),
  }));

/** Some have the name of the first one and are told from it by their base-url alone. */
function keyEntry(list: string, index: number, old: boolean): fc.Arbitrary<Entry> {
  const identity = list === 'openai-compatibility' ? 'name' : 'api-key';
  const first = member(identity, [`k${index}`, `"k${index}"`, `' k${index} '`, `k${index}   `, 'k0', '" k0"']);
  const urls = [`https://a.example.com/${index}`, `" http://[::1]:80/${index} "`, `a.example.com/${index}`];
  const rest = members({ ...common, ...special[list] }, 4);
  const oldKeys =
    list === 'openai-compatibility' && old
      ? fc.array(oldList('api-keys', `o${index}`), { maxLength: 1 })
      : fc.constant([]);
  return inStyle(
    fc
      .tuple(first, member('base-url', urls), rest, oldKeys)
      .map(([first, url, rest, oldKeys]) => [first, url, ...rest, ...oldKeys]),
  );
}

const keySections = (old: boolean) =>
  Object.keys(special).map((name) =>
    fc
      .array(fc.boolean(), { maxLength: 4 })
      .chain((full) =>
        fc.tuple(...full.map((isFull, i) => (isFull || i % 2 ? keyEntry(name, i, old) : fc.constant('null' as const)))),
      )
      .map((entries): Section => ({ name, entries })),
  );

/** A list of keys in their old form: some of them count for nothing. */
const oldList = (name: string, prefix: string): fc.Arbitrary<Member> =>
  fc
    .shuffledSubarray([
      `${prefix}a`,
      `"${prefix}b"`,
      `' ${prefix}c '`,
      `${prefix}a `,
      '~',
      '""',
      'k1',
      '12345',
      '12345',
      '0x10',
      '16',
      'true',
      '[a]',
    ])
    .chain((keys) =>
      fc.constantFrom(
        `[${keys.join(', ')}]`,
        keys.map((key, index) => `# ${prefix}${index}.\n- ${key} # ${prefix}${index};`).join('\n'),
      ),
    )
    .map((source) => ({ name, source }));

const named = (name: string, source: (index: number) => fc.Arbitrary<string | Entry[]>): fc.Arbitrary<Section> =>
  fc
    .uniqueArray(fc.constantFrom('claude', '" Codex "', 'iflow', 'QWEN'), { maxLength: 3 })
    .chain((names) =>
      fc.tuple(...names.map((name, index) => fc.record({ name: fc.constant(name), source: source(index) }))),
    )
    .map((rules) => ({ name, rules }));

const rule = (alias: string): fc.Arbitrary<Entry> =>
  inStyle(
    fc.tuple(member('name', ['a', '" a "', '']), member('alias', [alias, 'a', '']), member('fork', ['yes', 'false'])),
  );

const rules = (name: string) => named(name, () => fc.tuple(rule('b'), rule('c')));
const sections = (old: boolean): fc.Arbitrary<Section>[] => [
  ...keySections(old),
  named('oauth-excluded-models', () => fc.constantFrom('[a, B]', '- gpt*\n# x\n- " Mini"', '[]', '', "['*', '*']")),
  rules('oauth-model-alias'),
  ...(old ? [oldList('generative-language-api-key', 'g'), rules('oauth-model-mappings')] : []),
];

/** Writes sections, their entries indented like this. */
function sectionWriter(comments: Iterator<boolean>, indent: string): (section: Section) => string {
  let count = 0;
  const comment = (before: string, after: string): string =>
    comments.next().value ? `${before}# c${count++}.${after}` : '';
  const side = (): string => `${comment(' ', '')}\n`;
  const above = (indent: string): string => comment(indent, '\n');

  function value({ source }: { source: string }, inside: string): string {
    if (!source.includes('\n')) return source && ` ${source}`;
    const lines = source.split('\n');
    const opening = source.startsWith('|') ? ` ${lines.shift()}` : '';
    return `${opening}\n${lines.map((line) => `${inside}${line}`).join('\n')}`;
  }

  function entry(entry: Entry, indent: string): string {
    const start = `${above(indent)}${indent}- `;
    if (entry === 'null') return `${start}~${side()}`;
    if (entry.isFlow)
      return `${start}{${entry.members.map((one) => `${one.name}:${value(one, '') || ' '}`).join(', ')}}${side()}`;
    return start + entry.members.map((one, index) => line(one, `${indent}  `, index === 0)).join('');
  }

  function line(one: Member, indent: string, isFirst: boolean): string {
    const lead = isFirst ? '' : `${above(indent)}${indent}`;
    return `${lead}${one.name}:${value(one, `${indent}  `)}${one.source.includes('\n') ? '\n' : side()}`;
  }

  return (section) => {
    const empty = `${section.name}:${comments.next().value ? ' []' : ''}${side()}`;
    if ('entries' in section) {
      if (section.entries.length === 0) return above('') + empty;
      return `${above('')}${section.name}:${side()}${section.entries.map((one) => entry(one, indent)).join('')}`;
    }
    if ('source' in section) return line(section, '', false);
    if (section.rules.length === 0) return `${above('')}${section.name}: {}${side()}`;
    const rules = section.rules.map(({ name, source }) =>
      typeof source === 'string'
        ? line({ name, source }, '  ', false)
        : `${above('  ')}  ${name}:${side()}${source.map((one) => entry(one, '    ')).join('')}`,
    );
    return `${above('')}${section.name}:${side()}${rules.join('')}`;
  };
}
