/** What a request of the Management API costs next to bare Koa, and what a key costs. */
import { fileURLToPath } from 'node:url';
import { createAccess, hashSecret } from '../../src/access/index.ts';
import { type Asked, type Clients, clientsOf } from './load.ts';
import { type Child, child, costOf, costRow, interleaved, lone, microseconds, perSecond, row } from './measure.ts';
import { configWith, key } from './setting.ts';

const headers = { authorization: `Bearer ${key}` };
const debug: Asked = { path: '/v0/management/debug', method: 'GET', headers };

/** What bare Koa shall send along to have as much to write as ours. */
async function headersOf(url: string): Promise<string> {
  const answer = await fetch(url + debug.path, { headers });
  const {
    date: _,
    connection: __,
    'keep-alive': ___,
    'content-length': ____,
    ...others
  } = Object.fromEntries(answer.headers);
  return JSON.stringify(others);
}

export async function access(profile: readonly string[] = []): Promise<void> {
  const ours = await child(['cliproxy', await configWith(10)], profile);
  const bare = await child(['koa', await headersOf(ours.url)]);
  const clients = { ours: clientsOf(ours.url, 16), bare: clientsOf(bare.url, 16) };
  const measure = (server: Child, by: Clients) => () => costOf(server, () => by.ask(debug, 1.5));
  const costs = await interleaved(5, { bare: measure(bare, clients.bare), ours: measure(ours, clients.ours) });
  await Promise.all([clients.ours.close(), clients.bare.close()]);
  const what = 'bare Koa, same bytes';
  costRow({
    figure: 'GET /debug with the key (CPU)',
    ours: costs.ours,
    beside: { what, cost: costs.bare },
    show: microseconds,
    reach: { most: 2 },
    note: 'CLIProxyAPI 7.2 took 2.1 × of bare Koa when it was measured beside both',
  });
  row({
    figure: '  its rate',
    ours: costs.ours.rate,
    beside: { what, value: costs.bare.rate },
    show: perSecond,
    reach: { least: 0.5 },
  });
  await ours.stop();
  await bare.stop();
}

/** What one check of a management key costs. */
export async function keys(): Promise<void> {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const service = createAccess({ now: () => performance.now(), log });
  service.prepare({ secretKey: await hashSecret(key), allowRemote: false, trustedProxies: [], allowedHosts: [] })();
  const caller = { peer: '127.0.0.1', headers: { host: 'localhost', ...headers } };
  const started = performance.now();
  await service.check(caller);
  lone('first check of a key (bcrypt)', microseconds((performance.now() - started) * 1000));
  const again = performance.now();
  for (let i = 0; i < 20_000; i++) await service.check(caller);
  lone('check of a remembered key', microseconds(((performance.now() - again) / 20_000) * 1000));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await access(process.argv.slice(2));
