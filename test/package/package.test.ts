/** The package as people get it: packed, installed by npm in an empty folder, and run there by the Node that runs the tests. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import package_ from '../../package.json' with { type: 'json' };
import { clientKey, compatible, configText } from '../fixtures/gateway-server.ts';
import { managementKey } from '../fixtures/server.ts';
import { standIn } from '../fixtures/stand-in/server.ts';
import { commit, copiedByImage, install, root, runIn, serve } from './installed.ts';

let work: string;
let folder: string | undefined;
before(async () => {
  work = await mkdtemp(join(tmpdir(), 'cliproxy-package-'));
  folder = await install(work);
});
after(() => rm(work, { recursive: true, force: true }));

/** A test that is skipped where nothing can be installed. */
const installedTest = (name: string, body: (t: TestContext, folder: string) => Promise<void>) =>
  test(name, (t) => (folder === undefined ? t.skip('the npm registry cannot be reached') : body(t, folder)));

installedTest('holds what it runs by, and nothing else', async (_t, folder) => {
  const files = globSync('**/*', { cwd: join(folder, 'node_modules/cliproxy'), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'node_modules/cliproxy/').length))
    .filter((file) => !/^dist\/([^/]+\.js|types\/.+\.d\.ts)$/.test(file));
  assert.deepEqual(files.sort(), [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'config.example.yaml',
    'dist/LICENSES.txt',
    'generated/config.schema.json',
    'package.json',
  ]);
});

installedTest('brings along the licenses of what is bundled', async (_t, folder) => {
  const text = await readFile(join(folder, 'node_modules/cliproxy/dist/LICENSES.txt'), 'utf8');
  for (const name of ['koa', 'ajv', 'yaml', 'undici'])
    assert.match(text, new RegExp(`^${name} \\d.*, (MIT|ISC)$`, 'm'));
});

installedTest('imports none of Node’s own parts, whose members would all be made', async (_t, folder) => {
  const dist = join(folder, 'node_modules/cliproxy/dist');
  const imported = new Set<string>();
  for (const file of globSync('*.js', { cwd: dist }))
    for (const [, name] of (await readFile(join(dist, file), 'utf8')).matchAll(
      /(?:\bfrom|\bimport) ?["']([a-z0-9:_/]+)["']/g,
    ))
      if (isBuiltin(name!)) imported.add(name!);
  assert.deepEqual([...imported], ['node:module']); // for its require(), which asks for the others
});

installedTest('has its commands', async (_t, folder) => {
  const file = join(folder, 'node_modules/cliproxy/config.example.yaml');
  const command = 'node_modules/.bin/cliproxy'; // what npx finds
  const [version, checked, validated, hashed] = await Promise.all([
    runIn(folder, 'npx', ['cliproxy', '--version']),
    runIn(folder, command, ['check', file]),
    runIn(folder, command, ['api', 'config', 'validate', file]),
    runIn(folder, command, ['hash-key'], 'mk-correct-horse\n'),
  ]);
  assert.deepEqual(version, { code: 0, output: `${package_.version}\n`, errors: '' });
  assert.deepEqual(checked, { code: 0, output: `${file}: ok\n`, errors: '' });
  assert.deepEqual(validated, checked);
  assert.match(hashed.output, /^\$2[aby]\$10\$\S{53}\n$/);
});

installedTest('has the schema that its example names for editors', async (_t, folder) => {
  const home = join(folder, 'node_modules/cliproxy');
  const [, path] = /\$schema=(\S+)/.exec(await readFile(join(home, 'config.example.yaml'), 'utf8'))!;
  const schema = JSON.parse(await readFile(join(home, path!), 'utf8'));
  assert.equal(schema.properties.debug.anyOf[0].type, 'boolean');
});

installedTest('starts, makes its config, serves the API and the docs, and stops', async (t, folder) => {
  const begun = performance.now();
  const service = await serve(t, folder, 'node_modules/.bin/cliproxy', ['--port', '0']);
  t.diagnostic(`first start, with a config to make: ${Math.round(performance.now() - begun)} ms`);
  const [, key] = /management key {2}(\S+)/.exec(service.output)!;
  const headers = { Authorization: `Bearer ${key}` };
  const debug = `${service.url}/v0/management/debug`;

  const before = await fetch(debug, { headers });
  assert.deepEqual(await before.json(), { debug: false });
  assert.equal(before.headers.get('X-CPA-VERSION'), package_.version);
  assert.equal(before.headers.get('X-CPA-COMMIT'), commit);
  assert.ok(Date.parse(before.headers.get('X-CPA-BUILD-DATE')!) <= Date.now());
  const changed = await fetch(debug, { method: 'PATCH', headers, body: '{"value":true}' });
  assert.deepEqual(await changed.json(), { status: 'ok' });
  assert.match(await readFile(join(folder, 'config.yaml'), 'utf8'), /^debug: true$/m);

  const page = await fetch(`${service.url}/docs`);
  const links = (await page.text()).matchAll(/ (?:src|href)="([^"#]+)"/g);
  const assets = [...links].map(([, link]) => new URL(link!, page.url).href);
  assert.ok(assets.length > 2);
  for (const address of [...assets, `${service.url}/openapi.json`, `${service.url}/openapi.yaml`])
    assert.equal((await fetch(address)).status, 200, address);

  service.child.kill('SIGTERM');
  assert.equal(await service.ended, 0);
  const again = performance.now();
  const second = await serve(t, folder, 'node_modules/.bin/cliproxy', ['--port', '0']);
  t.diagnostic(`second start: ${Math.round(performance.now() - again)} ms`);
  assert.deepEqual(await (await fetch(`${second.url}/v0/management/debug`, { headers })).json(), { debug: true });
});

installedTest('records usage, in threads of its own', async (t, folder) => {
  const upstream = await standIn(t);
  const cwd = await mkdtemp(join(folder, 'usage-'));
  const config = {
    'usage-statistics-enabled': true,
    'openai-compatibility': [compatible(upstream.url, { models: [{ name: 'm' }] })],
  };
  await writeFile(join(cwd, 'config.yaml'), configText(config));
  const { url, child, ended } = await serve(t, cwd, join(folder, 'node_modules/.bin/cliproxy'), ['--port', '0']);
  const headers = { Authorization: `Bearer ${clientKey}` };
  await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body: '{"model":"m","messages":[]}' });
  const usage = (path: string, init = {}) =>
    fetch(`${url}/v0/management/usage${path}`, { headers: { Authorization: `Bearer ${managementKey}` }, ...init });
  const exported = await (await usage('/export')).text();
  assert.equal(JSON.parse(exported).usage.total_requests, 1);
  const imported = await usage('/import', { method: 'POST', body: exported });
  assert.deepEqual(await imported.json(), { added: 0, skipped: 1, total_requests: 1, failed_requests: 0 });
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
});

const program = `import { startServer, type Server, type ServerOptions } from 'cliproxy';

const options: ServerOptions = {
  configFile: 'config.yaml',
  port: 0,
  build: { version: '1', commit: 'none', date: '2026-01-01' },
  writeLog: () => {},
};
const server: Server = await startServer(options);
const debug: boolean = server.config.current.debug;
// @ts-expect-error: it is a boolean
const wrong: string = server.config.current.debug;
await server.stop();
process.stdout.write(\`\${typeof debug} \${typeof wrong} \${server.url}\`);
`;

installedTest('is a library with types', async (_t, folder) => {
  const options = {
    strict: true,
    skipDefaultLibCheck: true, // ours are checked, not TypeScript's own
    target: 'es2024',
    lib: ['es2024'], // a program for Node has no page
    module: 'nodenext',
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const cwd = await mkdtemp(join(folder, 'program-'));
  await writeFile(join(cwd, 'package.json'), '{"type":"module"}');
  await writeFile(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
  await writeFile(join(cwd, 'program.ts'), program);
  await writeFile(join(cwd, 'config.yaml'), 'debug: true\n');
  const compiled = await runIn(cwd, process.execPath, [join(root, 'node_modules/typescript/bin/tsc')]);
  assert.deepEqual(compiled, { code: 0, output: '', errors: '' });
  const { code, output, errors } = await runIn(cwd, process.execPath, ['program.js']);
  assert.deepEqual([code, errors], [0, '']);
  assert.match(output, /^boolean boolean http:\/\/.+:\d+$/);
});

test('nothing but what the package is built from reaches an image', async () => {
  const ignored = (await readFile(join(root, '.dockerignore'), 'utf8'))
    .split('\n')
    .filter((line) => /^[^#]/.test(line));
  assert.deepEqual(ignored.sort(), ['*', ...(await copiedByImage()).map((name) => `!${name}`)].sort());
});
