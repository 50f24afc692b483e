/** The program as it is started: its first run, its arguments, and how it ends. */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspectConfig } from '../../src/config/index.ts';
import { atEnd } from '../fixtures/at-end.ts';
import { entry } from '../fixtures/entry.ts';
import { startProcess } from '../fixtures/process.ts';
import { managementKey, minimalConfig } from '../fixtures/server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An environment that says nothing to the program. */
const { CLIPROXY_CONFIG: _, MANAGEMENT_PASSWORD: __, ...env } = process.env;

async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'cliproxy-main-'));
  atEnd(t, () => rm(path, { recursive: true, force: true }));
  return path;
}

async function configIn(cwd: string, text = minimalConfig, name = 'config.yaml'): Promise<string> {
  const path = join(cwd, name);
  await writeFile(path, text);
  return path;
}

type Ended = { code: unknown; stdout: string; stderr: string };

/** Runs the program to its end, which must come by itself. */
const run = (args: string[], cwd: string): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd, env, timeout: 20_000 };
    execFile(process.execPath, [entry, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });

const get = (url: string, key: string): Promise<Response> =>
  fetch(url, { headers: { Authorization: `Bearer ${key}` } });

test('the first run makes config.yaml with fresh keys, which are shown once and work', async (t) => {
  const cwd = await folder(t);
  const first = await startProcess(t, ['--port', '0'], { cwd, env });
  const printed = (name: string): string => new RegExp(`^  ${name} +(\\S+)$`, 'm').exec(first.output())?.[1] ?? '';
  const [owner, client] = [printed('management key'), printed('client key')];
  assert.match(owner, /^mk-[\w-]{32}$/);
  assert.match(client, /^sk-[\w-]{32}$/);
  const path = join(cwd, 'config.yaml');
  for (const said of [`${first.url}/v0/management`, `${first.url}/docs`, path])
    assert.ok(first.output().includes(said), said);
  assert.match(first.url, /^http:\/\/127\.0\.0\.1:/);

  const text = await readFile(path, 'utf8');
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  assert.ok(!text.includes(owner), 'the management key is stored as a hash only');
  assert.match(text, /secret-key: ["']?\$2[aby]\$10\$/);
  assert.ok(text.includes(client));
  const { problems, warnings } = inspectConfig(Buffer.from(text));
  assert.deepEqual([problems, warnings], [[], []]);
  assert.equal((await get(`${first.url}/v0/management/debug`, owner)).status, 200);
  assert.equal((await get(`${first.url}/v1/models`, client)).status, 200);
  first.child.kill('SIGTERM');
  await first.ended;

  const second = await startProcess(t, ['--port', '0'], { cwd, env });
  assert.equal(await readFile(path, 'utf8'), text);
  assert.doesNotMatch(second.output(), /key/);
  assert.equal((await get(`${second.url}/v0/management/debug`, owner)).status, 200);
});

test('what a run leaves in a clone is none of git’s business', { skip: !isClone() && 'this is no git clone' }, () => {
  const left = ['config.yaml', '.config.yaml.lock', 'config.yaml.bak', 'auths/claude.json', 'logs/main.log'];
  const { stdout } = spawnSync('git', ['check-ignore', ...left], { cwd: root, encoding: 'utf8' });
  assert.deepEqual(stdout.trim().split('\n'), left);
});

function isClone(): boolean {
  return spawnSync('git', ['rev-parse', '--git-dir'], { cwd: root }).status === 0;
}

test('--config, or else CLIPROXY_CONFIG, names the file; --host, --port and --password go before what it says', async (t) => {
  const cwd = await folder(t);
  const named = await configIn(cwd, `${minimalConfig}debug: true\nhost: 192.0.2.1\nport: 1\n`, 'named.yaml');
  const other = await configIn(cwd, minimalConfig, 'other.yaml');
  const args = ['--config', named, '--host', '127.0.0.2', '--port', '0', '--password', 'local', '--strict'];
  const byOption = await startProcess(t, args, { cwd, env: { ...env, CLIPROXY_CONFIG: other } });
  assert.match(byOption.url, /^http:\/\/127\.0\.0\.2:/);
  assert.deepEqual(await (await get(`${byOption.url}/v0/management/debug`, 'local')).json(), { debug: true });

  const local = ['--host', '127.0.0.1', '--port', '0'];
  const byEnvironment = await startProcess(t, local, { cwd, env: { ...env, CLIPROXY_CONFIG: other } });
  assert.deepEqual(await (await get(`${byEnvironment.url}/v0/management/debug`, managementKey)).json(), {
    debug: false,
  });
});

test('without any management key it says that there is no Management API', async (t) => {
  const cwd = await folder(t);
  const config = await configIn(cwd, 'debug: false\n');
  const args = ['--config', config, '--host', '127.0.0.1', '--port', '0'];
  const keyless = await startProcess(t, args, { cwd, env });
  assert.match(keyless.output(), /^no management key is configured/m);
  assert.equal((await get(`${keyless.url}/v0/management/debug`, 'x')).status, 404);
  const helped = await startProcess(t, args, { cwd, env: { ...env, MANAGEMENT_PASSWORD: 'secret' } });
  assert.doesNotMatch(helped.output(), /no management key/);
  assert.equal((await get(`${helped.url}/v0/management/debug`, 'secret')).status, 200);
});

test('--version and --help answer and end', async (t) => {
  const cwd = await folder(t);
  const version = await run(['--version'], cwd);
  assert.deepEqual([version.code, version.stderr], [0, '']);
  assert.match(version.stdout, /^\d+\.\d+\.\d+\S*\n$/);
  const help = await run(['--help'], cwd);
  assert.deepEqual([help.code, help.stderr], [0, '']);
  assert.deepEqual(await run(['-h'], cwd), help);
  for (const option of [
    '--config',
    '--host',
    '--port',
    '--password',
    '--strict',
    'CLIPROXY_CONFIG',
    'MANAGEMENT_PASSWORD',
  ])
    assert.ok(help.stdout.includes(option), option);
});

/** What keeps it from starting: the arguments, and what the one line says. */
const obstacles: Record<string, { args: (cwd: string) => Promise<string[]> | string[]; says: RegExp }> = {
  'a file that isn’t there': {
    args: (cwd) => ['--config', join(cwd, 'none.yaml')],
    says: /none\.yaml: config file not found/,
  },
  'a file that can’t be read': { args: (cwd) => ['--config', cwd], says: /is a directory/ },
  'a file that is no YAML': {
    args: async (cwd) => ['--config', await configIn(cwd, 'port: 1\nproxy-url: [hush\n')],
    says: /config\.yaml: line \d+, column \d+: /,
  },
  'a value that is wrong': {
    args: async (cwd) => ['--config', await configIn(cwd, 'debug: hush\n')],
    says: /config\.yaml: debug \(line 1, column 8\): must be true or false/,
  },
  'a certificate that isn’t there': {
    args: async (cwd) => ['--config', await configIn(cwd, 'tls: { enable: true, cert: none.crt, key: none.key }\n')],
    says: /tls\.(?:cert|key): the file does not exist/, // neither is there
  },
  'an address of another machine': {
    args: async (cwd) => ['--config', await configIn(cwd), '--host', '192.0.2.1', '--port', '0'],
    says: /192\.0\.2\.1 \(this machine has no such address: set another host /,
  },
  'a host that is no address': {
    args: async (cwd) => ['--config', await configIn(cwd), '--host', 'none.invalid', '--port', '0'],
    says: /none\.invalid \(no address .*: set another host /,
  },
  'a port that is none': { args: () => ['--port', '65536'], says: /--port takes a number/ },
  'no port': { args: () => ['--port', ''], says: /--port takes a number/ },
  'an unknown option': { args: () => ['--prot', '1'], says: /--prot/ },
  'an unknown command': { args: () => ['serve'], says: /no such command: serve/ },
};
for (const [name, { args, says }] of Object.entries(obstacles))
  test(`${name} keeps it from starting, with one line that says so`, async (t) => {
    const cwd = await folder(t);
    const { code, stdout, stderr } = await run(await args(cwd), cwd);
    assert.equal(code, 1, stdout + stderr);
    assert.match(stderr, /^cliproxy: [^\n]+\n$/);
    assert.match(stderr, says);
    assert.equal(stdout, '');
    assert.doesNotMatch(stderr, /hush|invalid_/);
  });

test('a port in use keeps it from starting, with one line that says so', async (t) => {
  const cwd = await folder(t);
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const args = ['--config', await configIn(cwd), '--host', '127.0.0.1', '--port', String(port)];
  const { code, stdout, stderr } = await run(args, cwd);
  assert.equal(code, 1, stdout);
  assert.match(stderr, new RegExp(`^cliproxy: [^\\n]*127\\.0\\.0\\.1:${port} \\(the port is in use[^\\n]*\\n$`));
});

test('whoever asks again ends it at once, whatever is in flight', async (t) => {
  const cwd = await folder(t);
  const args = ['--config', await configIn(cwd), '--host', '127.0.0.1', '--port', '0'];
  const { child, url, ended } = await startProcess(t, args, { cwd, env });
  const slow = request(`${url}/v0/management/config.yaml`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${managementKey}`, Expect: '100-continue' },
  });
  slow.on('error', () => {}); // the connection breaks off
  slow.flushHeaders();
  await once(slow, 'continue');
  const again = setInterval(() => child.kill('SIGTERM'), 100);
  assert.deepEqual(await ended, { code: null, signal: 'SIGTERM' }); // with what is in flight the end would be 0
  clearInterval(again);
});

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
  test(`on ${signal} it takes no new request, finishes what is in flight, and ends with 0`, async (t) => {
    const cwd = await folder(t);
    const config = await configIn(cwd);
    const { child, url, ended } = await startProcess(t, ['--config', config, '--host', '127.0.0.1', '--port', '0'], {
      cwd,
      env,
    });
    const agent = new Agent({ keepAlive: true });
    t.after(() => agent.destroy());
    const slow = request(`${url}/v0/management/config.yaml`, {
      agent,
      method: 'PUT',
      headers: { Authorization: `Bearer ${managementKey}`, Expect: '100-continue' },
    });
    slow.flushHeaders();
    await once(slow, 'continue');
    slow.write(minimalConfig);
    child.kill(signal);
    child.kill(signal); // a terminal and npm both pass it on
    while (await connects(url)) await new Promise((resolve) => setTimeout(resolve, 10));

    slow.end('debug: true\n');
    const [answer] = (await once(slow, 'response')) as [IncomingMessage];
    let body = '';
    for await (const chunk of answer) body += chunk;
    assert.deepEqual(JSON.parse(body), { ok: true, changed: ['debug'] });
    assert.equal(answer.headers.connection, 'close'); // or the client might ask again over it
    assert.deepEqual(await ended, { code: 0, signal: null });
    assert.equal(await readFile(config, 'utf8'), `${minimalConfig}debug: true\n`);
  });

/** Whether anybody listens there. */
function connects(url: string): Promise<boolean> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  return once(socket, 'connect')
    .then(
      () => true,
      () => false,
    )
    .finally(() => socket.destroy());
}
