import assert from 'node:assert/strict';
import { test } from 'node:test';
import gateway from '../../generated/gateway.json' with { type: 'json' };
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
const skip = 'missing' in oasdiff && oasdiff.missing;

function found(before: object, after: object): string[] {
  assert.ok('breaking' in oasdiff);
  return oasdiff.breaking(before, after).map(({ operation, path }) => `${operation} ${path}`);
}

const { patch: _, ...debug } = document.paths['/debug'];
const { post: __, ...completions } = gateway.paths['/v1/chat/completions'];
const smaller = {
  'PATCH /debug': [document, { ...document, paths: { ...document.paths, '/debug': debug } }],
  'POST /v1/chat/completions': [
    gateway,
    { ...gateway, paths: { ...gateway.paths, '/v1/chat/completions': completions } },
  ],
} as const;
for (const [operation, [whole, less]] of Object.entries(smaller))
  test(`that ${operation} is gone is a breaking change, that it is new is none`, { skip }, () => {
    assert.deepEqual(found(whole, less), [operation]);
    assert.deepEqual(found(less, whole), []);
  });

test('a parameter that is needed from now on is a breaking change, unless the operation refused its absence before', {
  skip,
}, () => {
  const asking = (parameter: object): object => {
    const get = { operationId: 'getFile', parameters: [parameter], responses: { 200: { description: 'a file' } } };
    return { openapi: '3.1.0', info: { title: 'files', version: '1' }, paths: { '/file': { get } } };
  };
  const name = { in: 'query', name: 'name', schema: { type: 'string' } };
  assert.deepEqual(found(asking(name), asking({ ...name, required: true })), ['GET /file']);
  assert.deepEqual(found(asking(name), asking({ ...name, required: true, 'x-own-errors': ['required'] })), []);
});
