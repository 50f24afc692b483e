/** Runs in a process of its own: starts what the bench asks for, says where it listens, and then what it has cost whenever it is asked. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tuneEngine } from '../../src/platform/engine.ts';
import { bareKoa, bareProxy } from './bare-servers.ts';
import { provider } from './provider.ts';

/** What a server has cost since it began: microseconds of CPU time; and the bytes of memory that it has now. */
export type Usage = { cpu: number; rss: number };

const listening = (listener: RequestListener): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });

const kinds: Record<string, (argument: string) => Promise<string>> = {
  koa: (headers) => listening(bareKoa(JSON.parse(headers || '{}'))),
  proxy: (upstream) => listening(bareProxy(upstream)),
  provider: () => listening(provider),
  async cliproxy(configFile) {
    const { startServer } = await import('../../src/server.ts'); // here, so that the bare ones don't carry it
    const build = { version: '0.0.0', commit: 'bench', date: new Date().toISOString() };
    const { url, whole } = await startServer({ configFile, host: '127.0.0.1', port: 0, build, writeLog: () => {} });
    void whole.then(tuneEngine); // as the service does
    return url;
  },
};

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() } satisfies Usage);
});
process.on('disconnect', () => process.exit(0));
const [kind = '', argument = ''] = process.argv.slice(2);
process.send?.(await kinds[kind]!(argument));
