/** Names by which one might get out of a directory, or make a store do something odd. All but a few end `.json`. */
const targets = ['secret', 'etc/passwd', 'config.yaml'];
const climbs = [
  '..',
  '.',
  '...',
  '....',
  '..;',
  '. .',
  '.. ',
  ' ..',
  '\u2025',
  '\uFF0E\uFF0E',
  '%2e%2e',
  '%252e%252e',
  '%c0%ae%c0%ae',
  '.%00.',
  '..\0',
  '..\u200B',
];
const separators = [
  '/',
  '\\',
  '//',
  '\\\\',
  '/./',
  '%2f',
  '%5c',
  '%252f',
  '%c0%af',
  '\u2215',
  '\u2044',
  '\uFF0F',
  '\u29F8',
  '/\\',
  ';/',
];

const secretBehind = (climb: string, separator: string): string => `${climb}${separator}secret.json`;
const climbing = climbs.flatMap((climb) => separators.map((separator) => secretBehind(climb, separator)));
const plainlyClimbing = [
  ...climbs.map((climb) => secretBehind(climb, '/')),
  ...separators.map((separator) => secretBehind('..', separator)),
];
const nested = separators.flatMap((separator) => targets.map((target) => `..${separator}..${separator}${target}.json`));
const absolute = [
  '/',
  '//',
  '\\',
  '\\\\',
  'C:\\',
  'C:/',
  'c:',
  'file:///',
  'file:',
  '\\\\?\\C:\\',
  '\\\\.\\',
  '/proc/self/fd/',
  '/dev/',
  '~/',
  '$HOME/',
  '%TEMP%\\',
  'http://127.0.0.1/',
].map((start) => `${start}secret.json`);
const controls = Array.from({ length: 33 }, (_, n) => `a${String.fromCharCode(n === 32 ? 127 : n)}.json`).filter(
  (name) => !name.includes(' '),
);
const odd = [
  '',
  '.',
  '..',
  ' ',
  '.json/',
  '.json\\',
  'a.json/',
  'a.json/..',
  'a.json/../../secret.json',
  '.trash/x.json',
  '.trash',
  '.lock',
  '../.lock',
  'a.json\0.txt',
  'a.json\n',
  'a.json\r\n',
  '\uD800.json',
  'a\uDFFF.json',
  '\u202Egnp.json',
  'a\u2066b.json',
  'a\u2028b.json',
  'a\u2029b.json',
  'a\u0085b.json',
  '\uFFFD.json',
  'a.json:stream',
  'a:b.json',
  'a.json::$DATA',
  'nul\0.json',
  `${'x'.repeat(196)}.json`,
  `${'é'.repeat(98)}.json`,
  `${'x'.repeat(5000)}.json`,
  `${'../'.repeat(100)}secret.json`,
  'secret',
  'secret.txt',
  'config.yaml',
  'a.json ',
  'a.json.',
  'a.jsonx',
  'a',
  'json',
  'a.JSO',
  'toString',
  '__proto__',
  'constructor',
  'hasOwnProperty',
];

const others = [...nested, ...absolute, ...controls, ...odd];

export const hostileNames: readonly string[] = [...new Set([...climbing, ...others])];

/** Without pairs of two odd ones: each climb and each separator is in it with a plain one. */
export const fewerHostileNames: readonly string[] = [...new Set([...plainlyClimbing, ...others])];
