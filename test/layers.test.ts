import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** From top to bottom: a file may import from its own folder and from layers below its own. */
const layers: string[][] = [
  ['start.ts'],
  ['main.ts'],
  ['server.ts', 'first-run.ts', 'commands'],
  ['http', 'operations'],
  ['resources'],
  ['access', 'config', 'credentials', 'gateway', 'logins', 'logs', 'updates', 'usage'],
  ['providers', 'stores', 'yaml'],
  ['platform', 'build.ts'],
];
/** Types of the contract's edge, which the handlers are written against. */
const shared = new Set(['http/operation.ts', 'http/backend.ts']);

const files = globSync('**/*.ts', { cwd: source });
const part = (file: string): string => file.split('/')[0]!;
const layerOf = (file: string): number => layers.findIndex((names) => names.includes(part(file)));

function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const text = readFileSync(join(source, file), 'utf8');
  const statements = text.matchAll(/(?:import|export)(\s+type)?[^'";]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g);
  return [...statements].map(([, typeOnly, from, dynamic]) => ({
    target: relative(source, join(source, dirname(file), from ?? dynamic!)),
    typeOnly: typeOnly !== undefined,
  }));
}

test('every file of src/ has a layer', () => {
  assert.deepEqual(
    files.filter((file) => layerOf(file) === -1),
    [],
  );
});

test('imports point downwards only, and services do not import each other', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => !target.startsWith('..'))
      .filter(({ target, typeOnly }) => {
        if (part(target) === part(file) || layerOf(target) > layerOf(file)) return false;
        return !(part(file) === 'operations' && shared.has(target) && typeOnly);
      })
      .map(({ target }) => `${file} → ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('outsiders see a service by its face only', () => {
  const services = [...layers[4]!, ...layers[5]!];
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(
        ({ target }) => services.includes(part(target)) && part(target) !== part(file) && !target.endsWith('/index.ts'),
      )
      .map(({ target }) => `${file} → ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('outsiders see a store by its face only', () => {
  const faces = ['stores/document.ts', 'stores/folder.ts'];
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => part(target) === 'stores' && part(file) !== 'stores' && !faces.includes(target))
      .map(({ target }) => `${file} → ${target}`),
  );
  assert.deepEqual(wrong, []);
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
