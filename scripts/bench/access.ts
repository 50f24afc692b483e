/** What a request of the Management API costs next to bare Koa, and a remembered key next to a bcrypt check. */
import { createAccess, hashSecret } from '../../src/access/index.ts';
import { perSecond, ratePerSecond, row } from './measure.ts';
import { child, configWith, key } from './setting.ts';

export async function access(): Promise<void> {
  const load = { connections: 16, seconds: 3 };
  const koa = await child('koa');
  const bare = await ratePerSecond(koa.url, { path: '/', method: 'GET' }, load);
  koa.stop();
  row('bare Koa, GET', perSecond(bare));

  const server = await child('cliproxy', await configWith(10));
  const headers = { authorization: `Bearer ${key}` };
  const debug = await ratePerSecond(server.url, { path: '/v0/management/debug', method: 'GET', headers }, load);
  server.stop();
  row('GET /debug with the key', perSecond(debug));
  row('  of bare Koa', `${((debug / bare) * 100).toFixed(0)} %`);

  const large = await child('cliproxy', await configWith(1000));
  const list = await ratePerSecond(large.url, { path: '/v0/management/codex-api-key', method: 'GET', headers }, load);
  large.stop();
  row('GET of a list of 1,000 entries', perSecond(list));

  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const service = createAccess({ now: () => performance.now(), log });
  service.prepare({ secretKey: await hashSecret(key), allowRemote: false, trustedProxies: [], allowedHosts: [] })();
  const caller = { peer: '127.0.0.1', headers: { host: 'localhost', ...headers } };
  const started = performance.now();
  await service.check(caller);
  row('first check of a key (bcrypt)', `${(performance.now() - started).toFixed(1)} ms`);
  const again = performance.now();
  for (let i = 0; i < 20_000; i++) await service.check(caller);
  row('check of a remembered key', `${(((performance.now() - again) / 20_000) * 1000).toFixed(1)} µs`);
}
