import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import document from '../../generated/openapi.json' with { type: 'json' };
import { lineOf, unannounced } from '../../scripts/breaking-changes.ts';
import { ownOasdiff } from '../../scripts/own-oasdiff.ts';

const removed = { id: 'api-removed', text: 'it is gone', operation: 'PATCH', path: '/debug' };
const log = (...sections: string[]): string => `# Changelog\n\n${sections.join('\n')}`;
const breaking = (...lines: string[]): string => `### Breaking\n\n${lines.map((line) => `- ${line}\n`).join('')}`;

test('a breaking change is announced by its operation, below Breaking in the newest section', () => {
  const silent = (changelog: string): number => unannounced([removed], changelog).length;
  assert.equal(silent(log('## 2.0.0\n', breaking('`PATCH /debug` is gone: send PUT.'))), 0);
  assert.equal(silent(log('## 2.0.0\n', breaking('`PATCH /debug-all` is gone.'))), 1);
  assert.equal(silent(log('## 2.0.0\n', '- `PATCH /debug` is gone.\n')), 1);
  assert.equal(silent(log('## 2.0.0\n', '- More.\n', '## 1.0.0\n', breaking('`PATCH /debug` is gone.'))), 1);
  assert.equal(silent(log('## 2.0.0\n', breaking('Nothing.'), '### Fixed\n\n- `PATCH /debug` works.\n')), 1);
  assert.equal(lineOf(removed), 'PATCH /debug: it is gone (api-removed)');
});

const oasdiff = ownOasdiff();
test('an operation that is gone is a breaking change, a new one is none', {
  skip: 'missing' in oasdiff && oasdiff.missing,
}, (t) => {
  assert.ok('breaking' in oasdiff);
  const folder = mkdtempSync(join(tmpdir(), 'cliproxy-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const { patch: _, ...left } = document.paths['/debug'];
  const smaller = join(folder, 'smaller.json');
  writeFileSync(smaller, JSON.stringify({ ...document, paths: { ...document.paths, '/debug': left } }));
  const whole = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));
  const found = oasdiff.breaking(whole, smaller).map(({ operation, path }) => `${operation} ${path}`);
  assert.deepEqual(found, ['PATCH /debug']);
  assert.deepEqual(oasdiff.breaking(smaller, whole), []);
});
