// Longer than 300 lines because it is one generator with its words.
import type { Json } from '../../src/platform/json.ts';
import { fc } from '../fixtures/properties.ts';

/**
 * Files as people write them: nested maps and lists in block and flow style, comments in all places, blank lines, odd
 * spacing, every kind of scalar. Each comment has a number of its own (`#§12`), so that a test can follow it.
 */
export const fileArbitrary = (): fc.Arbitrary<string> =>
  fc
    .record({
      root: mapArbitrary(3),
      frame: fc.record({
        bom: fc.boolean(),
        start: fc.constantFrom('', '', '', '---\n', '--- # start\n', '%YAML 1.2\n---\n', '\n\n', '# first\n\n'),
        end: fc.constantFrom('', '', '', '\n\n', '...\n', '\n# last\n', '# last'),
        crlf: fc.boolean(),
        finalNewline: fc.boolean(),
        anchors: fc.constantFrom(0, 0, 0, 1, 2),
      }),
    })
    .map(({ root, frame }) => framed(root, frame));

type Frame = { bom: boolean; start: string; end: string; crlf: boolean; finalNewline: boolean; anchors: number };

type Above = 'own' | 'blank' | 'left' | 'deep' | 'commented';
type Member = { key: string; above: Above[]; side: boolean; colon: string; value: Tree };
type Tree =
  | { kind: 'scalar'; text: string }
  | { kind: 'block'; of: 'map' | 'sequence'; step: number; compact: boolean; members: Member[]; tail: boolean }
  | { kind: 'flow'; of: 'map' | 'sequence'; tight: boolean; lines: boolean; trailing: boolean; members: Member[] };

const plainKeys = [
  'debug',
  'api-key',
  'base url',
  'a:b',
  'x#y',
  'ключ',
  '__proto__',
  'constructor',
  'yes',
  '.5x',
  'k/1',
];
const quotedKeys = ["'it''s'", '"dq\\t"', '"a: b"', "'# no'", '""'];
const scalars = [
  ...['', '', '~', 'null', 'true', 'no', 'yes', '0', '-1', '1.50', '0x1F', '0o17', '012', '1e3', '.inf', '-0', '1_000'],
  ...[
    'word',
    'two words',
    'http://h:80/p?q=1#f',
    'a, b',
    "don't",
    '"dq # no"',
    "'sq: ''q'''",
    '"esc \\u00e9\\n"',
    '😀 é',
  ],
  ...[
    '"two\n  lines"',
    'plain over\n  lines',
    "'single\n\n  lines'",
    '\n  below',
    '\n  #c\n  below',
    ' #c\n\n  #c\n  "below"',
    '!!str 5',
    '"" ',
    "''",
  ],
  ...[
    '|\n  text\n  # not a comment\n',
    '|-\n  a\n\n   b\n',
    '>\n  folded\n  text\n',
    '|+\n  keep\n\n',
    '| #c\n  x\n',
    '>-\n  x\n',
  ],
];

const memberArbitrary = (value: fc.Arbitrary<Tree>): fc.Arbitrary<Member> =>
  fc.record({
    key: fc.constantFrom(...plainKeys, ...plainKeys, ...quotedKeys),
    above: fc.array(fc.constantFrom<Above>('own', 'own', 'blank', 'left', 'deep', 'commented'), { maxLength: 3 }),
    side: fc.boolean(),
    colon: fc.constantFrom(' ', ' ', ' ', '   ', '\t'),
    value,
  });

const scalarArbitrary: fc.Arbitrary<Tree> = fc
  .constantFrom(...scalars)
  .map((text) => ({ kind: 'scalar', text }) as const);

const uniqueMembers = (value: fc.Arbitrary<Tree>, minLength: number) =>
  fc.uniqueArray(memberArbitrary(value), { selector: (member) => member.key, minLength, maxLength: 4 });

function mapArbitrary(depth: number): fc.Arbitrary<Tree> {
  return fc.record({
    kind: fc.constant('block' as const),
    of: fc.constant('map' as const),
    step: fc.constantFrom(2, 2, 4, 1, 3),
    compact: fc.boolean(),
    members: uniqueMembers(treeArbitrary(depth - 1), 1),
    tail: fc.boolean(),
  });
}

const sequenceArbitrary = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    kind: fc.constant('block' as const),
    of: fc.constant('sequence' as const),
    step: fc.constantFrom(2, 0, 0, 4),
    compact: fc.boolean(),
    members: fc.array(memberArbitrary(treeArbitrary(depth - 1)), { minLength: 1, maxLength: 4 }),
    tail: fc.boolean(),
  });

const flowArbitrary = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    kind: fc.constant('flow' as const),
    of: fc.constantFrom('map' as const, 'sequence' as const),
    tight: fc.boolean(),
    lines: fc.boolean(),
    trailing: fc.boolean(),
    members: uniqueMembers(depth <= 0 ? flowScalar : fc.oneof(flowScalar, flowArbitrary(depth - 1)), 0),
  });

const flowScalar: fc.Arbitrary<Tree> = fc
  .constantFrom('a', '1', 'null', '"q, ]"', "'s'", 'two words', 'true', 'h://x')
  .map((text) => ({ kind: 'scalar', text }) as const);

function treeArbitrary(depth: number): fc.Arbitrary<Tree> {
  if (depth <= 0)
    return fc.oneof({ weight: 4, arbitrary: scalarArbitrary }, { weight: 1, arbitrary: flowArbitrary(0) });
  return fc.oneof(
    { weight: 4, arbitrary: scalarArbitrary },
    { weight: 2, arbitrary: mapArbitrary(depth) },
    { weight: 3, arbitrary: sequenceArbitrary(depth) },
    { weight: 2, arbitrary: flowArbitrary(depth - 1) },
  );
}

function framed(root: Tree, frame: Frame): string {
  let body = printed(root);
  const start = frame.start === '' || frame.bom ? frame.start.replace(/^%.*\n/, '') : frame.start;
  if (frame.anchors > 0) body = `base: &base {x: 1}\nuse: *base\n${body}`;
  if (frame.anchors > 1)
    body = `${body}merged:\n  <<: *base # merge\n  own: 2\nlist: &list\n  - a\nagain:\n  - *list\n`;
  let text = start + body + frame.end;
  if (!frame.finalNewline && frame.end !== '...\n') text = text.replace(/\n$/, '');
  if (frame.crlf) text = text.replaceAll('\n', '\r\n');
  return (frame.bom ? '\uFEFF' : '') + text;
}

/** The text of a tree at the top of a file. */
function printed(root: Tree): string {
  let out = '';
  let comments = 0;
  const comment = (): string => {
    const texts = ['', ' why', ': x', " 'q", ' "', '\ttab', ' - a: [', ' # more'];
    return `#§${++comments}${texts[comments % texts.length]}`;
  };
  /** After a block scalar: what is indented further would be part of it. */
  let textOpen = false;

  function aboveLines(above: Above[], column: number, key: string | null): void {
    for (const kind of above) {
      const before = ' '.repeat(column);
      if (kind === 'blank') out += '\n';
      else if (kind === 'left' && !textOpen) out += `${comment()}\n`;
      else if (kind === 'deep' && !textOpen) out += `${before}   ${comment()}\n`;
      else if (kind === 'commented' && key !== null) out += `${before}# other-${key.replaceAll(/\W/g, '')}: 1\n`;
      else out += `${before}${comment()}\n`;
      if (kind !== 'blank') textOpen = false;
    }
  }

  function block(tree: Tree & { kind: 'block' }, column: number, behindDash: boolean): void {
    tree.members.forEach((member, index) => {
      if (!(behindDash && index === 0)) {
        aboveLines(member.above, column, tree.of === 'map' ? member.key : null);
        out += ' '.repeat(column);
      }
      out += tree.of === 'map' ? `${member.key}:` : '-';
      textOpen = false;
      value(member, column, tree);
    });
    if (tree.tail && !textOpen) out += `${' '.repeat(column)}${comment()}\n`;
  }

  function value({ value: tree, side, colon }: Member, column: number, parent: Tree & { kind: 'block' }): void {
    const beside = side ? ` ${comment()}` : '';
    if (tree.kind === 'block') {
      if (parent.of === 'sequence' && tree.compact) {
        out += ' ';
        block(tree, column + 2, true);
        return;
      }
      out += `${beside}\n`;
      const step = tree.of === 'map' || parent.of === 'sequence' ? Math.max(1, tree.step) : tree.step;
      block(tree, column + step, false);
    } else if (tree.kind === 'flow') out += `${colon.replace('\t', ' ')}${flow(tree, column)}${beside}\n`;
    else if (tree.text === '') out += `${beside}\n`;
    else if (/^[|>]/.test(tree.text)) {
      out += ` ${tree.text.replaceAll(/\n(?= *\S)/g, `\n${' '.repeat(column)}`).replace('#c', comment)}`;
      textOpen = true;
    } else {
      const text = tree.text.replaceAll('\n', `\n${' '.repeat(column)}`).replaceAll('#c', comment);
      const space = text.startsWith('!') ? ' ' : colon;
      out += `${/^\s/.test(text) ? '' : space}${text}${beside}\n`;
    }
  }

  function flow(tree: Tree & { kind: 'flow' }, column: number): string {
    const [open, close] = tree.of === 'map' ? '{}' : '[]';
    if (tree.members.length === 0) return open! + (tree.tight ? '' : ' ') + close;
    const inner = ' '.repeat(column + 4);
    const last = tree.members.length - 1;
    const parts = tree.members.map((member, index) => {
      const text = member.value.kind === 'flow' ? flow(member.value, column + 4) : scalarText(member.value);
      const pair = tree.of === 'map' ? `${member.key}: ${text}` : text;
      const comma = index < last || tree.trailing ? ',' : '';
      if (!tree.lines) return pair + comma + (index < last && !tree.tight ? ' ' : '');
      const above = member.above.includes('own') ? `${inner}${comment()}\n` : '';
      return `${above}${inner}${pair}${comma}${member.side ? ` ${comment()}` : ''}\n`;
    });
    if (tree.lines) return `${open}\n${parts.join('')}${' '.repeat(column + 2)}${close}`;
    return tree.tight ? open + parts.join('') + close : `${open} ${parts.join('')} ${close}`;
  }

  block(root as Tree & { kind: 'block' }, 0, false);
  return out;
}

const scalarText = (tree: Tree): string => (tree.kind === 'scalar' ? tree.text : '');

/** Strings that one reader or another takes for something else, or can't read bare. */
export const trickyStrings = [
  ...[
    '',
    ' ',
    'yes',
    'No',
    'on',
    'OFF',
    'y',
    'n',
    'true',
    'null',
    '~',
    '012',
    '0x1',
    '0b1',
    '0o7',
    '1e3',
    '1_000',
    '12:30',
  ],
  ...[
    '2001-12-14',
    '.5',
    '.',
    '1.2.3',
    '.inf',
    '-',
    '- a',
    '?',
    ': x',
    'a: b',
    'a:',
    'a #b',
    '#a',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
  ],
  ...[
    '`a',
    "'",
    '"',
    "it's",
    'say "x"',
    '{a',
    '[a',
    'a]',
    'a, b',
    '=',
    '<<',
    '---',
    '...',
    ' a',
    'a ',
    'a\nb',
    'a\tb',
    '\t',
    'a\\b',
  ],
  ...[
    '\u0000',
    '\u0085',
    '\u2028',
    '\ufeff',
    '😀',
    'é',
    'ключ',
    'http://h:1/#x',
    'gemini-2.5-*',
    '$2a$10$abc',
    '-1',
    '+1',
    'a\r\nb',
  ],
];

const stringArbitrary = fc.oneof(
  fc.constantFrom(...trickyStrings),
  fc.constantFrom('word', 'two words', 'sk-123'),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

/** Values for edits. */
export const jsonArbitrary: fc.Arbitrary<Json> = fc.letrec<{ value: Json; leaf: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'json' },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'json' }),
    fc.dictionary(fc.oneof(fc.constantFrom(...plainKeys), stringArbitrary), tie('value'), {
      maxKeys: 3,
      depthIdentifier: 'json',
      noNullPrototype: true,
    }),
  ),
  leaf: fc.oneof(
    stringArbitrary,
    fc.constantFrom<Json>(null, true, false, 0, 1, -0, 1e21, 1e-7, -1.5, 8317),
    fc.integer(),
    fc.double({ noNaN: true }),
  ),
})).value;
