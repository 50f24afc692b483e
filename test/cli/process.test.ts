/** What only a process has: standard streams, signals, exit codes; and what it loads. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cliproxy, run } from '../commands/command.ts';
import { entry } from '../fixtures/entry.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';
import { emptyFolder } from './cli.ts';

// CI tells programs that no person looks at their terminal.
const { NO_COLOR: _, FORCE_COLOR: __, CLIPROXY_CONFIG: ___, CI: ____, ...environment } = process.env;
const command = `'${process.execPath}' '${entry}'`;

const envFor = (url: string) => ({ ...environment, CLIPROXY_URL: url, CLIPROXY_KEY: managementKey });

test('commands end with their codes, behind options of the service as well', async (t) => {
  const { url } = await testServer(t, `${minimalConfig}debug: true\n`);
  const env = envFor(url);
  const config = join(await emptyFolder(t), 'here.yaml');
  await writeFile(config, `host: 127.0.0.1\nport: ${new URL(url).port}\n`);
  const ended = await Promise.all([
    cliproxy(['--config', config, 'api', 'get', 'debug'], { env: { ...env, CLIPROXY_URL: 'http://127.0.0.1:9' } }),
    cliproxy(['api', 'get', 'debug'], { env }),
    cliproxy(['--host', '0.0.0.0', 'api', 'get', 'debug', '--json'], { env }),
    cliproxy(['api', 'set', 'request-retry', '2000'], { env }),
    cliproxy(['api', 'get', 'debug', '--key', 'mk-wrong'], { env }),
  ]);
  assert.deepEqual(ended, [
    { code: 0, output: 'true\n', errors: '' },
    { code: 0, output: 'true\n', errors: '' },
    { code: 0, output: 'true\n', errors: '' },
    { code: 1, output: '', errors: 'cliproxy: invalid body: value must be an integer from 0 to 1000\n' },
    { code: 4, output: '', errors: 'cliproxy: invalid management key\n' },
  ]);
});

test('a reader that has had enough ends it quietly', async (t) => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `sk-${index}-${'x'.repeat(40)}`);
  const { url } = await testServer(t, `${minimalConfig}api-keys: ${JSON.stringify(keys)}\n`);
  const script = `set -o pipefail; ${command} api keys list --json | head -n 1`;
  const ended = await run('bash', ['-c', script], { env: envFor(url) });
  assert.deepEqual(ended, { code: 0, output: '{\n', errors: '' });
});

test('Ctrl-C ends a log that is followed', async (t) => {
  const server = await testServer(t, `${minimalConfig}logging-to-file: true\n`);
  await server.call('GET', '/debug');
  const child = spawn(process.execPath, [entry, 'api', 'logs', '-f'], {
    env: envFor(server.url),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(() => child.kill('SIGKILL'));
  const ended = once(child, 'close');
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  for await (const line of createInterface(child.stdout)) {
    assert.match(line, /^\[/);
    break;
  }
  child.kill('SIGINT');
  assert.deepEqual([...(await ended), errors], [130, null, '']);
});

const withoutScript = spawnSync('script', ['--version']).error
  ? 'there is no script(1) to make a terminal with'
  : false;

test('there is colour on a real terminal, and none with NO_COLOR', { skip: withoutScript }, async (t) => {
  const { url } = await testServer(t);
  const cwd = await emptyFolder(t);
  await writeFile(join(cwd, 'a.json'), '{"type":"claude","access_token":"at"}');
  const shown = async (words: string, env: NodeJS.ProcessEnv, columns = 80): Promise<string> => {
    const args = ['--quiet', '--return', '--command', `stty cols ${columns}; ${command} api ${words}`, '/dev/null'];
    return (await run('script', args, { cwd, env: { ...envFor(url), TERM: 'xterm', ...env } })).output;
  };
  const colour = '\u001b[3';
  const [status, upload, plainStatus, plainUpload, narrow] = await Promise.all([
    shown('status', {}),
    shown('auth upload a.json', {}),
    shown('status', { NO_COLOR: '1' }),
    shown('auth upload a.json', { NO_COLOR: '1' }),
    shown('auth upload a.json', {}, 0),
  ]);
  assert.ok(status.includes('\u001b[32mok\u001b[39m'), status);
  assert.ok(upload.includes(`${colour}6m`) && upload.includes('uploading'), upload);
  assert.ok(!plainStatus.includes('\u001b') && plainStatus.includes('service    ok'), plainStatus);
  assert.equal(narrow, 'uploaded a.json\r\n', 'a terminal without a width');
  assert.ok(!plainUpload.includes(colour) && plainUpload.includes('uploading'), plainUpload);
});

test('the service loads nothing of these commands, and they load nothing of the service', async (t) => {
  const { url } = await testServer(t);
  const source = fileURLToPath(new URL('../../src/start.ts', import.meta.url));
  const hook = `import { registerHooks } from 'node:module';
    registerHooks({ load(url, context, next) { process.stderr.write('loaded ' + url + '\\n'); return next(url, context); } });`;
  const loaded = async (args: string[]): Promise<string> => {
    const options = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, source, ...args];
    const { code, errors } = await run(process.execPath, options, { env: envFor(url) });
    assert.equal(code, 0, errors);
    return errors;
  };
  const [asService, asCommand] = await Promise.all([loaded(['--version']), loaded(['api', 'get', 'debug'])]);
  assert.match(asService, /\/src\/server\.ts$/m);
  assert.doesNotMatch(asService, /\/src\/cli\/|\/commander\/|\/ora\//);
  assert.match(asCommand, /\/src\/cli\/run\.ts$/m);
  assert.doesNotMatch(asCommand, /\/src\/(?:server|main)\.ts|\/src\/(?:config|gateway|http)\/|\/koa\//);
});
