import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hash } from '@node-rs/bcrypt';
import { type FileFunctions, fileFunctions } from '../../src/platform/durable-file.ts';
import { managementKey, minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';
import { fillAuthDir, resetAuthFiles, spoilAuthDir } from './auth-file-example.ts';
import { collectionExample } from './collection-example.ts';
import { loginExample } from './login-example.ts';
import { askedUpstream } from './question-example.ts';

/** What the contract's examples find. */
const exampleConfig = `${minimalConfig}logging-to-file: true
api-keys:
  - sk-team-1
  - sk-team-2
${collectionExample}`;

/**
 * `open`: a server in order. `keyless`: without a management key. `broken`: its file was broken by hand. `refused`: its file
 * has what a running part refuses. `full`: its disk is full. `slow`: checking a key takes a while. `gone`: its file was removed. `folder`: a folder stands where its file was.
 * `aside`: what it asks other servers for fails, and it has no log directory. `unreadable`: a file stands where its log
 * directory was. `storeless`: it can't keep usage. `dirless`: a file stands where its auth directory was.
 */
export type Scenario =
  | 'open'
  | 'keyless'
  | 'broken'
  | 'refused'
  | 'full'
  | 'slow'
  | 'gone'
  | 'folder'
  | 'aside'
  | 'banned'
  | 'dirless'
  | 'unreadable'
  | 'storeless';
export type Scenarios = Record<Scenario, TestServer> & {
  /** Gives the server the config that the examples are made for. */
  reset(scenario: Scenario): Promise<void>;
  /** Gives the server the credential files that the examples are made for. */
  resetFiles(scenario: Scenario): Promise<void>;
  stop(): Promise<void>;
};

const diskThatFills = (isFull: () => boolean): FileFunctions => ({
  ...fileFunctions,
  write: async (...of) => {
    if (isFull()) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    return fileFunctions.write(...of);
  },
  rename: async (...of) => {
    if (isFull()) throw Object.assign(new Error('ENOSPC: no space left on device, rename'), { code: 'ENOSPC' });
    return fileFunctions.rename(...of);
  },
});

async function untilDegraded(server: TestServer): Promise<void> {
  for (;;) {
    const answer = await fetch(`${server.url}/readyz`);
    if (((await answer.json()) as { status: string }).status === 'degraded') return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A server whose file somebody spoils while it runs. */
async function spoiled(spoil: (configFile: string) => Promise<unknown>): Promise<TestServer> {
  const server = await testServer(undefined, exampleConfig);
  await spoil(server.configFile);
  await untilDegraded(server);
  return server;
}

/** A server that has the log of a failed request which the examples show. */
async function withLogs(config: string): Promise<TestServer> {
  const server = await testServer(undefined, config);
  const name = 'error-v1-chat-completions-2026-01-02T030405-5f0c3a9e.log';
  const folder = join(dirname(server.configFile), 'logs');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, name), '=== REQUEST INFO ===\nURL: /v1/chat/completions\nMethod: POST\n');
  return server;
}

async function withoutLogs(): Promise<TestServer> {
  const server = await testServer(undefined, exampleConfig);
  await server.call('GET', '/debug'); // a line of the log, and so its directory
  const folder = join(dirname(server.configFile), 'logs');
  await rename(folder, `${folder}.old`);
  await writeFile(folder, '');
  return server;
}

/** Five wrong keys came from elsewhere. */
async function thatBans(): Promise<TestServer> {
  const server = await testServer(undefined, minimalConfig.replace('secret-key', 'allow-remote: true\n  secret-key'));
  const wrong = { key: 'mk-wrong', headers: { 'X-Forwarded-For': '203.0.113.9' } };
  for (let n = 0; n < 5; n++) await server.call('GET', '/debug', wrong);
  return server;
}

/** A folder stands where the database would be. */
async function withoutStore(): Promise<TestServer> {
  const server = await testServer(undefined, exampleConfig);
  await mkdir(join(dirname(server.configFile), 'usage.db'));
  return server;
}

type Surroundings = { config: string; resetFiles(server: TestServer): Promise<void>; stop(): Promise<void> };

/** What the examples ask and log in to, and the config that names it. */
async function surroundings(): Promise<Surroundings> {
  const logins = await loginExample();
  const upstream = await askedUpstream();
  return {
    config: exampleConfig.replace('oauth-excluded-models:', (next) => upstream.config + next) + logins.config,
    resetFiles: async (server) => {
      await resetAuthFiles(server);
      await logins.resetFiles(server);
    },
    stop: async () => {
      await logins.stop();
      await upstream.stop();
    },
  };
}

/** The scenario `open` alone. */
export async function openScenario(): Promise<{ server: TestServer; stop(): Promise<void> }> {
  const { config, resetFiles, stop } = await surroundings();
  const server = await withLogs(config);
  await fillAuthDir(server);
  await resetFiles(server);
  return { server, stop: () => server.stop().then(stop) };
}

export async function scenarios(): Promise<Scenarios> {
  let full = false;
  const { config, resetFiles, stop } = await surroundings();
  const unreachable = { 'device-url': 'http://127.0.0.1:1', 'token-url': 'http://127.0.0.1:1' };
  const servers = {
    open: await withLogs(config),
    keyless: await testServer(undefined, 'debug: false\n'),
    broken: await spoiled((file) => appendFile(file, 'debug: [\n')),
    refused: await spoiled((file) => appendFile(file, 'tls: {enable: true, cert: missing.pem, key: missing.pem}\n')),
    full: await testServer(undefined, config.replace('logging-to-file: true', ''), {
      files: diskThatFills(() => full),
    }),
    unreadable: await withoutLogs(),
    gone: await spoiled((file) => rm(file)),
    folder: await spoiled((file) => rm(file).then(() => mkdir(file))),
    aside: await testServer(
      undefined,
      `${minimalConfig}update-repository: a/b
update-base-url: http://127.0.0.1:1
oauth-clients: ${JSON.stringify({ qwen: unreachable, kimi: unreachable, xai: { 'auth-url': 'http://127.0.0.1:1' } })}
`,
    ),
    banned: await thatBans(),
    storeless: await withoutStore(),
    dirless: await testServer(undefined, exampleConfig),
    slow: await testServer(undefined, `remote-management:\n  secret-key: ${await hash(managementKey, 6)}\n`),
  };
  await spoilAuthDir(servers.dirless);
  for (const server of [servers.open, servers.full]) {
    await fillAuthDir(server);
    await resetFiles(server);
  }
  full = true;
  return {
    ...servers,
    resetFiles: (scenario) => resetFiles(servers[scenario]),
    async reset(scenario) {
      if ((await servers[scenario].text()) === config) return; // what was done changed nothing, or was undone
      const { status } = await servers[scenario].call('PUT', '/config.yaml', { body: config });
      if (status !== 200) throw new Error(`the ${scenario} server could not be reset: ${status}`);
    },
    stop: async () => {
      await Promise.all(Object.values(servers).map((server) => server.stop()));
      await stop();
    },
  };
}
