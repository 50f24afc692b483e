/** The wheel that `generated/sdk/python` becomes, as a program has it: built, installed, imported. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sdkPython } from '../../scripts/sdk/python.ts';
import { run } from '../commands/command.ts';
import { operations } from '../contract/document.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';
import { assertEvening } from './evening.ts';

const generated = fileURLToPath(new URL('../../generated/sdk/python', import.meta.url));
const own = sdkPython();
const withoutPython = 'missing' in own ? own.missing : false;
const { python, env } = 'missing' in own ? { python: '', env: process.env } : own;
let work: string;
let installed: NodeJS.ProcessEnv;

before(async () => {
  if (withoutPython) return;
  work = await mkdtemp(join(tmpdir(), 'cliproxy-python-'));
  const source = join(work, 'source');
  await cp(generated, source, { recursive: true });
  const pip = (...args: string[]) => promisify(execFile)(python, ['-m', 'pip', '--quiet', ...args], { cwd: work, env });
  await pip('wheel', '--no-deps', '--no-build-isolation', '--wheel-dir', work, source);
  const wheel = (await readdir(work)).find((name) => name.endsWith('.whl'))!;
  assert.match(wheel, /^cliproxy_sdk-\d+\.\d+\.\d+-py3-none-any\.whl$/);
  await pip('install', '--no-deps', '--no-compile', '--target', join(work, 'site'), join(work, wheel));
  installed = { ...env, PYTHONPATH: join(work, 'site') };
});
after(() => work && rm(work, { recursive: true, force: true }));

test('each operation of the contract has a module, and there is no other', () => {
  const modules = globSync('cliproxy_sdk/api/*/*.py', { cwd: generated })
    .map((file) => file.replace(/^.*\/|\.py$/g, '').replaceAll('_', ''))
    .filter((name) => name !== 'init');
  assert.deepEqual(modules.sort(), operations.map(({ operationId }) => operationId.toLowerCase()).sort());
});

test('each module asks for the path of its operation, sync and async', async () => {
  for (const file of globSync('cliproxy_sdk/api/*/[a-z]*.py', { cwd: generated })) {
    const code = await readFile(join(generated, file), 'utf8');
    assert.match(code, /^def sync_detailed\(/m, file);
    assert.match(code, /^async def asyncio_detailed\(/m, file);
  }
});

test('its tests pass on a real server', { skip: withoutPython }, async (t) => {
  const { url } = await testServer(t, minimalConfig);
  const service = { ...installed, CLIPROXY_URL: url, CLIPROXY_KEY: managementKey };
  const args = ['-m', 'unittest', 'discover', '--start-directory', 'tests'];
  const { code, errors } = await run(python, args, { cwd: generated, env: service });
  assert.equal(code, 0, errors);
  assert.match(errors, /^Ran 15 tests.*\n\nOK\n$/m);
});

test('the lines of the README work', { skip: withoutPython }, async (t) => {
  const { url } = await testServer(t, `${minimalConfig}debug: true\n`);
  const [, lines] = /^```python\n([\s\S]*?)^```$/m.exec(await readFile(join(generated, 'README.md'), 'utf8'))!;
  const program = lines!.replace('http://127.0.0.1:8317', url).replace('mk-…', managementKey);
  assert.deepEqual(await run(python, ['-c', program], { env: installed }), { code: 0, output: 'True\n', errors: '' });
});

test('type checkers know what it answers', { skip: withoutPython }, async () => {
  const program = `
from typing import assert_type
from cliproxy_sdk import checked, connect, edit
from cliproxy_sdk.api.api_keys import list_api_keys, put_api_keys
from cliproxy_sdk.api.logging import get_debug
from cliproxy_sdk.api.logins import get_login_status, start_codex_login
from cliproxy_sdk.models import GetDebugResponse200, Ok, Started

with connect("http://127.0.0.1:8317", "mk") as client:
    assert_type(checked(get_debug.sync_detailed(client=client)), GetDebugResponse200)
    assert_type(checked(start_codex_login.sync_detailed(client=client)), Started)
    written = edit(
        lambda: list_api_keys.sync_detailed(client=client),
        lambda found, etag: put_api_keys.sync_detailed(client=client, body=[*found.api_keys, "k"], if_match=etag),
    )
    assert_type(written, Ok)
    checked(get_debug.sync_detailed(client=client)).other  # type: ignore[attr-defined]
`;
  await writeFile(join(work, 'typed.py'), program);
  const files = [join(work, 'typed.py'), join(generated, 'examples/evening.py')];
  const args = ['-m', 'mypy', '--strict', '--cache-dir', join(work, 'mypy'), ...files];
  const env = { ...installed, MYPYPATH: undefined };
  const { output, errors } = await run(python, args, { cwd: work, env });
  assert.match(output, /^Success: no issues found in 2 source files\n$/, errors);
});

test('the example does an evening’s work', { skip: withoutPython }, (t) =>
  assertEvening(t, python, [join(generated, 'examples/evening.py')], { env: installed }),
);
