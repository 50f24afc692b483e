import { writeFile } from 'node:fs/promises';
import { hashSecret } from '../../src/access/index.ts';
import { type FileFunctions, fileFunctions } from '../../src/platform/durable-file.ts';
import { managementKey, minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';

/** What the contract's examples find. */
const exampleConfig = `${minimalConfig}api-keys:
  - sk-team-1
  - sk-team-2
proxy-url: socks5://127.0.0.1:1080
`;

/**
 * `open`: a server in order. `keyless`: without a management key. `broken`: its file was broken by hand. `refused`: its file
 * has what a running part refuses. `full`: its disk is full. `slow`: checking a key takes a while.
 */
export type Scenario = 'open' | 'keyless' | 'broken' | 'refused' | 'full' | 'slow';
export type Scenarios = Record<Scenario, TestServer> & {
  /** Gives the server the config that the examples are made for. */
  reset(scenario: Scenario): Promise<void>;
  stop(): Promise<void>;
};

const diskThatFills = (isFull: () => boolean): FileFunctions => ({
  ...fileFunctions,
  write: async (...of) => {
    if (isFull()) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    return fileFunctions.write(...of);
  },
});

async function untilDegraded(server: TestServer): Promise<void> {
  for (;;) {
    const answer = await fetch(`${server.url}/readyz`);
    if (((await answer.json()) as { status: string }).status === 'degraded') return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function spoiled(text: string): Promise<TestServer> {
  const server = await testServer(undefined, exampleConfig);
  await writeFile(server.configFile, text);
  await untilDegraded(server);
  return server;
}

export async function scenarios(): Promise<Scenarios> {
  let full = false;
  const servers = {
    open: await testServer(undefined, exampleConfig),
    keyless: await testServer(undefined, 'debug: false\n'),
    broken: await spoiled(`${exampleConfig}debug: [\n`),
    refused: await spoiled(`${exampleConfig}tls:\n  enable: true\n  cert: missing.pem\n  key: missing.pem\n`),
    full: await testServer(undefined, exampleConfig, { files: diskThatFills(() => full) }),
    slow: await testServer(undefined, `remote-management:\n  secret-key: ${await hashSecret(managementKey)}\n`),
  };
  full = true;
  return {
    ...servers,
    async reset(scenario) {
      const { status } = await servers[scenario].call('PUT', '/config.yaml', { body: exampleConfig });
      if (status !== 200) throw new Error(`the ${scenario} server could not be reset: ${status}`);
    },
    stop: async () => {
      await Promise.all(Object.values(servers).map((server) => server.stop()));
    },
  };
}
