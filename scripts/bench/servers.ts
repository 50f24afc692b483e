/** Runs in a child process: starts what the bench asks for, and says where it listens. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import { startServer } from '../../src/server.ts';

const [kind, configFile] = process.argv.slice(2);
if (kind === 'koa') {
  const app = new Koa().use((ctx) => {
    ctx.body = { debug: false };
  });
  const server = createServer(app.callback()).listen(0, '127.0.0.1', () => {
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
} else {
  const build = { version: '0.0.0', commit: 'bench', date: new Date().toISOString() };
  const server = await startServer({ configFile: configFile!, host: '127.0.0.1', port: 0, build, writeLog: () => {} });
  process.send?.(server.url);
}
process.on('disconnect', () => process.exit(0));
