/** The package that `generated/sdk/typescript` becomes, as a program has it: packed, unpacked into node_modules, imported. */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { run } from '../commands/command.ts';
import { browserOfFile, troubleOf, withoutBrowser } from '../fixtures/browser.ts';
import { codeBlocks } from '../fixtures/readme.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';
import { assertEvening } from './evening.ts';

const openBrowser = browserOfFile();
const root = fileURLToPath(new URL('../..', import.meta.url));
let work: string;
let installed: string;

before(async () => {
  work = await mkdtemp(join(tmpdir(), 'cliproxy-sdk-'));
  const source = join(work, 'source');
  installed = join(work, 'node_modules', '@cliproxy', 'sdk');
  await cp(join(root, 'generated/sdk/typescript'), source, { recursive: true });
  await mkdir(installed, { recursive: true });
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH']}` };
  const { stdout } = await promisify(execFile)('npm', ['pack', '--json', '--silent'], { cwd: source, env });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  await promisify(execFile)('tar', ['-xzf', join(source, filename), '-C', installed, '--strip-components=1']);
});
after(() => rm(work, { recursive: true, force: true }));

/** The oldest Node at hand that the package is for: 20, where the system has it. */
const oldestNode = ((): string => {
  const version = (path: string): number => {
    try {
      return Number(/^v(\d+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' }))?.[1]);
    } catch {
      return 0;
    }
  };
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => ({ path: join(folder, 'node'), version: version(join(folder, 'node')) }))
    .filter((node) => node.version >= 20)
    .sort((a, b) => a.version - b.version);
  return found[0]?.path ?? process.execPath;
})();

const lines = async (): Promise<string> =>
  /^```js\n([\s\S]*?)^```$/m.exec(await readFile(join(installed, 'README.md'), 'utf8'))![1]!;

test('the package holds what runs, its types and examples, and nothing else', async () => {
  assert.deepEqual((await readdir(installed)).sort(), ['README.md', 'dist', 'examples', 'package.json']);
});

test('the tests of the package pass, with the oldest Node it is for', async (t) => {
  const { url } = await testServer(t, minimalConfig);
  await cp(join(root, 'generated/sdk/typescript/test'), join(installed, 'test'), { recursive: true });
  const tests = (await readdir(join(installed, 'test'))).map((name) => join('test', name));
  const { NODE_TEST_CONTEXT: _, NODE_COMPILE_CACHE: __, ...env } = process.env;
  const { code, output } = await run(oldestNode, ['--test', '--test-reporter=tap', ...tests], {
    cwd: installed,
    env: { ...env, CLIPROXY_URL: url, CLIPROXY_KEY: managementKey },
  });
  assert.equal(code, 0, output);
  assert.match(output, /^# pass 11\n# fail 0\n# cancelled 0\n# skipped 0$/m);
});

test('the example does an evening’s work', (t) =>
  assertEvening(t, oldestNode, [join(installed, 'examples/evening.mjs')]));

test('the ten lines of the README work, and their types are right', async (t) => {
  const { url, text } = await testServer(t, `${minimalConfig}debug: true\napi-keys: [sk-old]\n`);
  assert.deepEqual(codeBlocks('ts'), [await lines()], 'the project’s README shows other lines');
  const program = (await lines()).replace('http://127.0.0.1:8317', url).replace('mk-…', managementKey);
  assert.ok(program.trimEnd().split('\n').filter(Boolean).length <= 10);
  await writeFile(join(work, 'ten-lines.mts'), program);
  const misuse = `
import { Cliproxy } from '@cliproxy/sdk';
const { error } = await new Cliproxy().putDebug({ body: { value: true } });
if (error?.status === 422) error.details?.[0]?.location.length;
if (error) console.log(error.stack, error.message.length);
const { error: taken } = await new Cliproxy().loginWithIflowCookie({ body: { cookie: '' } });
if (taken?.status === 409) taken.existing_file.length;
// @ts-expect-error: the operation has no such status
if (error?.status === 418) console.log(error);
`;
  await writeFile(join(work, 'misuse.mts'), misuse);
  const compilerOptions = {
    strict: true,
    skipDefaultLibCheck: true, // ours are checked, not TypeScript's own
    target: 'es2022',
    lib: ['es2022', 'dom'],
    module: 'nodenext',
    types: [],
  };
  await writeFile(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts'] }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const checked = await run(process.execPath, [tsc], { cwd: work });
  assert.deepEqual([checked.code, checked.output], [0, '']);
  const { output } = await run(oldestNode, [join(work, 'ten-lines.mjs')]);
  assert.equal(output, 'true\nadded\n');
  assert.match(await text(), /^api-keys: \[sk-old, sk-new\]$/m);
});

test('a page in a browser uses it', { skip: withoutBrowser }, async (t) => {
  const { url } = await testServer(t, minimalConfig);
  const bundled = await build({
    stdin: { contents: "export * from '@cliproxy/sdk'", resolveDir: work },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sdk',
    platform: 'browser',
  });
  const browser = await openBrowser(t);
  const page = await browser.newPage();
  const trouble = troubleOf(page, url);
  await page.goto(`${url}/docs`);
  await page.evaluate(`${bundled.outputFiles[0]!.text};globalThis.sdk = sdk`);
  const done = await page.evaluate(`(async () => {
    const api = new sdk.Cliproxy({ key: '${managementKey}' });
    const read = await api.getDebug();
    const written = await api.putDebug({ body: { value: true }, ...sdk.ifMatch(read) });
    const file = new File(['{"type":"claude","access_token":"at"}'], 'a.json');
    const uploaded = await api.uploadAuthFiles({ body: { file: [file] } });
    return [read.data, written.data, uploaded.data];
  })()`);
  assert.deepEqual(done, [{ debug: false }, { status: 'ok' }, { status: 'ok' }]);
  assert.deepEqual(trouble, []);
});
