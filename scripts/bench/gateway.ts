/** Streaming through the gateway next to a bare undici proxy in the same run: the rate, and the time that it adds to the first byte. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { perSecond, row } from './measure.ts';

async function start(...args: string[]): Promise<{ url: string; stop(): void }> {
  const child = fork(fileURLToPath(new URL('gateway-servers.ts', import.meta.url)), args);
  const [url] = await once(child, 'message');
  return { url: String(url), stop: () => child.disconnect() };
}

const headers = { authorization: 'Bearer ck-bench', 'content-type': 'application/json' };
const ask = (pool: Pool, events: number) =>
  pool.request({
    path: '/v1/chat/completions',
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'bench', stream: true, events }),
  });

/** Events per second over 32 streams at a time, for `seconds`. */
async function rate(pool: Pool, seconds: number): Promise<number> {
  const events = 256;
  const until = performance.now() + seconds * 1000;
  const started = performance.now();
  let streams = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const answer = await ask(pool, events);
      if (answer.statusCode !== 200) throw new Error(`answered ${answer.statusCode}: ${await answer.body.text()}`);
      for await (const _ of answer.body);
      streams++;
    }
  };
  await Promise.all(Array.from({ length: 32 }, client));
  return (streams * events) / ((performance.now() - started) / 1000);
}

/** Milliseconds to the first byte of one request at a time. */
async function firstByte(pool: Pool): Promise<number> {
  const started = performance.now();
  const answer = await ask(pool, 1);
  let time: number | undefined;
  for await (const _ of answer.body) time ??= performance.now() - started;
  return time!;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

export async function gateway(): Promise<void> {
  const provider = await start('provider');
  const servers = { provider, bare: await start('bare', provider.url), gateway: await start('gateway', provider.url) };
  const pools = Object.values(servers).map(({ url }) => new Pool(url, { connections: 32, pipelining: 1 }));
  const rates = [0, 0, 0];
  const times: number[][] = [[], [], []];
  for (const pool of pools) await rate(pool, 1); // warm
  for (let round = 0; round < 3; round++)
    for (const [i, pool] of pools.entries()) rates[i]! += (await rate(pool, 2)) / 3;
  for (let round = 0; round < 1500; round++)
    for (const [i, pool] of pools.entries()) times[i]!.push(await firstByte(pool));
  for (const pool of pools) await pool.destroy();
  for (const server of Object.values(servers)) server.stop();

  const [, bareRate, ourRate] = rates as [number, number, number];
  const [direct, bare, ours] = times.map(median) as [number, number, number];
  row('streamed events through a bare undici proxy', perSecond(bareRate));
  row('streamed events through the gateway', perSecond(ourRate));
  row('  of the bare proxy', `${((ourRate / bareRate) * 100).toFixed(0)} %`);
  row('time to first byte, straight to the provider', `${direct.toFixed(2)} ms`);
  row('  added by a bare undici proxy', `${(bare - direct).toFixed(2)} ms`);
  row('  added by the gateway', `${(ours - direct).toFixed(2)} ms`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await gateway();
