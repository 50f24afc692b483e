import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** The services. They don't import each other, and meet in server.ts. */
const services = [
  'access',
  'config',
  'credentials',
  'gateway',
  'logins',
  'logs',
  'metrics',
  'questions',
  'relay',
  'updates',
  'usage',
];

/** From top to bottom: a file may import from its own folder and from layers below its own. */
const layers: string[][] = [
  ['start.ts'],
  ['main.ts', 'cli'],
  ['server.ts', 'first-run.ts', 'commands'],
  ['management.ts', 'served.ts'],
  ['parts.ts', 'login-files.ts', 'log-diffs.ts', 'recorded-exchange.ts', 'asked-credentials.ts'],
  ['relay-credentials.ts', 'http', 'operations'],
  ['contract', 'resources'],
  services,
  ['stores', 'providers', 'yaml'],
  ['platform', 'build.ts', 'command-line.ts'],
];

/** What outsiders see by its index.ts only, or by its later.ts, if that has what is loaded after the start. */
const faced = ['cli', 'operations', 'contract', 'resources', ...services, 'stores', 'providers', 'yaml'];

const files = globSync('**/*.ts', { cwd: source });
const part = (file: string): string => file.split('/')[0]!;
const layerOf = (file: string): number => layers.findIndex((names) => names.includes(part(file)));

const read = (file: string): string => readFileSync(join(source, file), 'utf8');

/** The files that a file imports, types included. */
function importsOf(file: string): string[] {
  const statements = read(file).matchAll(/(?:import|export)[^'";]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g);
  return [...statements].map(([, from, dynamic]) => relative(source, join(source, dirname(file), from ?? dynamic!)));
}

/** The imports that `isWrong` finds, as `from → to`. */
const wrongImports = (isWrong: (file: string, target: string) => boolean): string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !target.startsWith('..') && part(target) !== part(file) && isWrong(file, target))
      .map((target) => `${file} → ${target}`),
  );

test('every file of src/ has a layer', () => {
  assert.deepEqual(
    files.filter((file) => layerOf(file) === -1),
    [],
  );
});

test('imports point downwards only, and neighbours in a layer do not import each other', () => {
  assert.deepEqual(
    wrongImports((file, target) => layerOf(target) <= layerOf(file)),
    [],
  );
});

test('outsiders see a room by its face only', () => {
  assert.deepEqual(
    wrongImports((_, target) => faced.includes(part(target)) && !/^[^/]+\/(?:index|later)\.ts$/.test(target)),
    [],
  );
});

test('the contract knows nothing of the server that it is served by', () => {
  const inside = files.filter((file) => part(file) === 'contract');
  assert.ok(inside.length > 0);
  assert.deepEqual(
    inside.filter((file) => /from '(?:@?koa|node:https?)/.test(read(file))),
    [],
  );
});

test('the command line knows a service by its contract alone', () => {
  const inside = files.filter((file) => part(file) === 'cli');
  const targets = inside.flatMap(importsOf).filter((target) => !target.startsWith('..') && part(target) !== 'cli');
  // `config validate` asks no service: it is `check`.
  const known = ['build.ts', 'commands/check.ts', 'platform/bcrypt.ts', 'platform/json.ts', 'yaml/index.ts'];
  assert.deepEqual([...new Set(targets)].sort(), known);
});

test('neither the contract nor the transport names a vendor', () => {
  const vendors = /anthropic|claude|codex|gemini|goog|grok|openai(?!-|Backend|Router|Validator)|vertex|xai/i;
  const outside = files.filter((file) => ['contract', 'http'].includes(part(file)));
  assert.deepEqual(
    outside.filter((file) => vendors.test(read(file))),
    [],
  );
});

test('the stages of the YAML code import from earlier stages only', () => {
  const stages = ['read', 'tree', 'style', 'edit'];
  const stageOf = (file: string): number => stages.indexOf(file.split('/')[1]!);
  const staged = files.filter((file) => part(file) === 'yaml' && file !== 'yaml/index.ts');
  const wrong = staged.flatMap((file) =>
    importsOf(file)
      .filter((target) => part(target) === 'yaml' && (stageOf(target) === -1 || stageOf(target) > stageOf(file)))
      .map((target) => `${file} → ${target}`),
  );
  assert.deepEqual(wrong, []);
  assert.deepEqual([...new Set(staged.map(stageOf))].sort(), [0, 1, 2, 3]);
});

test('no file has more than 300 lines without a reason in it', () => {
  const root = join(source, '..');
  const written = globSync('{src,scripts,test,openapi}/**/*.{ts,yaml}', { cwd: root });
  assert.ok(written.length > files.length);
  const long = written.filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return text.split('\n').length > 300 && !text.includes('Longer than 300 lines because');
  });
  assert.deepEqual(long, []);
});
