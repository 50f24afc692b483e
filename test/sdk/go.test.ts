import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { goEnvironment } from '../../scripts/go-environment.ts';
import { withoutGo } from '../../scripts/sdk/go.ts';
import { run } from '../commands/command.ts';
import { operations } from '../contract/document.ts';
import { atEnd } from '../fixtures/at-end.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';
import { assertEvening } from './evening.ts';

const cwd = fileURLToPath(new URL('../../generated/sdk/go', import.meta.url));
const env = goEnvironment;

/** A program that does what these lines do, and ends with their error. */
const programOf = (lines: string): string => `package main

import (
	"context"
	"fmt"
	"log"

	cliproxy "cliproxy/sdk"
)

func work(ctx context.Context) error {
${lines}	return nil
}

func main() {
	if err := work(context.Background()); err != nil {
		log.Fatal(err)
	}
}
`;

test('each operation of the contract has a method, and there is no other', async () => {
  const code = await readFile(join(cwd, 'client.gen.go'), 'utf8');
  const methods = new Set(
    [...code.matchAll(/^func \(c \*ClientWithResponses\) (\w+?)(?:WithBody)?WithResponse\(/gm)].map(
      ([, name]) => name!,
    ),
  );
  const wanted = operations.map(({ operationId }) => operationId.charAt(0).toUpperCase() + operationId.slice(1));
  assert.deepEqual([...methods].sort(), wanted.sort());
});

test('its tests pass on a real server', { skip: withoutGo }, async (t) => {
  const { url } = await testServer(t, minimalConfig);
  const service = { ...env, CLIPROXY_URL: url, CLIPROXY_KEY: managementKey };
  const { code, output, errors } = await run('go', ['test', '-count=1', '-vet=off', '-v', '.'], { cwd, env: service });
  assert.equal(code, 0, output + errors);
  assert.equal(output.match(/^--- PASS/gm)?.length, 13);
});

test('the lines of the README work in a program that has copied the folder', { skip: withoutGo }, async (t) => {
  const { url } = await testServer(t, `${minimalConfig}debug: true\n`);
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-go-'));
  atEnd(t, () => rm(folder, { recursive: true, force: true }));
  await cp(cwd, join(folder, 'that', 'folder'), { recursive: true });
  const readme = await readFile(join(cwd, 'README.md'), 'utf8');
  const lines = /^```go\n([\s\S]*?)^```$/m
    .exec(readme)![1]!
    .replace('http://127.0.0.1:8317', url)
    .replace('mk-…', managementKey);
  await writeFile(join(folder, 'main.go'), programOf(lines));
  await writeFile(join(folder, 'go.mod'), 'module example.com/program\n\ngo 1.26\n');
  const [, replace] = /`go (mod edit -replace \S+)`/.exec(readme)!;
  const go = (...args: string[]) => run('go', args, { cwd: folder, env });
  for (const args of [replace!.split(' '), ['mod', 'tidy']]) assert.equal((await go(...args)).code, 0, `${args}`);
  const { output, errors } = await go('run', '.');
  assert.equal(output, 'true\n', errors);
});

test('the example does an evening’s work', { skip: withoutGo }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-go-'));
  atEnd(t, () => rm(folder, { recursive: true, force: true }));
  const program = join(folder, 'evening');
  await promisify(execFile)('go', ['build', '-o', program, './examples/evening'], { cwd, env });
  await assertEvening(t, program, []);
});
