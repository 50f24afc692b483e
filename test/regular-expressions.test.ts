/** No regular expression takes more than a time in proportion to its input: one that does lets a single request stop the service. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import ts from 'typescript';
import gateway from '../generated/gateway.json' with { type: 'json' };
import management from '../generated/openapi.json' with { type: 'json' };
import { loosened } from '../src/contract/loosened.ts';

// The part of the checker that needs no other program.
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as typeof import('recheck');

/** What the checker can't decide or finds slow, and why it is not. */
const reasons: Readonly<Record<string, string>> = {
  '/(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)$/': 'reads addresses that Node has checked: at most 45 characters',
  '/\\{([^}]+)\\}/': 'reads the paths of the contract',
  '/\\{[^}]+\\}/g': 'reads the paths of the contract',
  '/;\\s*boundary=(?:"([^"]*)"|([^\\s;"]+))/i': 'blanks are read once for each semicolon before them',
  '/-\\d{4}-\\d\\d-\\d\\dT\\d{6}-[\\w.-]+\\.log$/': 'reads names of files: at most 255 bytes',
  '/-(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)-([\\w.-]+)\\.log$/': 'reads names of files: at most 255 bytes',
  '/^(\\d{4,6}-\\d\\d-\\d\\dT\\d\\d)-(\\d\\d)-(\\d\\d\\.\\d{3}Z)-(.+)\\.deleted$/s':
    'reads names of files: at most 255 bytes',
  '/\\s*;\\s*([^\\s;="]+)\\s*=\\s*(?:"((?:\\\\["\\\\]|\\\\(?!["\\\\])|[^"\\\\])*)"|(?!")([^;]*))/gy':
    'sticky: it is tried only where the parameter before has ended',
  '/0+Z$/': 'reads what was written here: 27 characters',
  '/(?<!\\/)\\/+$/': 'begins only where no slash stands before it',
  '/^(?:[^\\s"\'[{]\\S*|".*"|\'.*\'|\\[.*\\]|\\{.*\\})?(?:\\s+#.*)?$/':
    'after the first character only one way goes on',
  '/\\r?\\n[ \\t]*(?=.$)/': 'begins only at the end of a line',
  '/(?:(?<![ \\t])[ \\t]+#[^\\r\\n]*)?(?:\\r?\\n[ \\t]*#[^\\r\\n]*)*(?:\\r?\\n[ \\t]*:)?$/':
    'each part begins at one place',
  '/(?<![ \\t])[ \\t]*#[^\\r\\n]*/': 'begins only where no blank stands before it',
  '/^ *(?=[^ \\t\\r\\n])/gm': 'begins only at the start of a line',
  'a URL': 'each part ends at a character that it can’t hold',
  'a secret': 'looks ahead once, from the start',
  'a range': 'each part ends at a character that it can’t hold',
};

type Expression = { name: string; file: string; source: string; flags: string };

function* expressionsIn(file: string): Generator<Expression> {
  const nodes: ts.Node[] = [ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    node.forEachChild((child) => void nodes.push(child));
    if (!ts.isRegularExpressionLiteral(node)) continue;
    const end = node.text.lastIndexOf('/');
    yield { name: node.text, file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
}

/** Patterns that are too long to be told whole, by how they begin. */
const named = { '^\\s*([hH]': 'a URL', '^(?=': 'a secret', '^([0-9]{1,3}': 'a range' };

function* patternsIn(value: unknown): Generator<Expression> {
  if (typeof value !== 'object' || value === null) return;
  const { pattern } = value as { pattern?: unknown };
  if (typeof pattern === 'string') {
    const name = Object.entries(named).find(([beginning]) => pattern.startsWith(beginning))?.[1] ?? pattern;
    yield { name, file: 'the contract', source: pattern, flags: 'u' };
  }
  for (const member of Object.values(value)) yield* patternsIn(member);
}

const found = [
  ...globSync('src/**/*.ts').flatMap((file) => [...expressionsIn(file)]),
  // As requests are validated by it.
  ...patternsIn(loosened(management)),
  ...patternsIn(loosened(gateway)),
];
const once = new Map(found.map((one) => [one.name, one]));

test('regular expressions are linear, or it is known why they can do no harm', () => {
  assert.ok(once.size > 150);
  const slow = [...once.values()].filter(({ name, source, flags }) => {
    if (name in reasons) return false;
    const found = checkSync(source, flags, { checker: 'automaton', timeout: 120_000 });
    return found.status !== 'safe';
  });
  assert.deepEqual(slow, []);
  assert.deepEqual(
    Object.keys(reasons).filter((name) => !once.has(name)),
    [],
    'reasons for what is gone',
  );
});
