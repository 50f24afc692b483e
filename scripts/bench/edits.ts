/** Durable edits per second next to what the disk itself can do, and the CPU that one edit costs in files of several sizes. */
import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Asked, type Clients, clientsOf } from './load.ts';
import { type Cost, child, costOf, costRow, interleaved, microseconds, perSecond, row } from './measure.ts';
import { configWith, key } from './setting.ts';

async function diskRate(path: string, seconds: number): Promise<number> {
  const bytes = await readFile(path);
  const until = performance.now() + seconds * 1000;
  let written = 0;
  for (; performance.now() < until; written++) {
    const file = await open(`${path}.bench`, 'w');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(`${path}.bench`, path);
    const folder = await open(dirname(path));
    await folder.sync();
    await folder.close();
  }
  return written / seconds;
}

const patch = (path: string, body: (n: number) => object): Asked => ({
  path: `/v0/management/${path}`,
  method: 'PATCH',
  headers: { authorization: `Bearer ${key}` },
  body: (n) => JSON.stringify(body(n)),
});

export async function edits(): Promise<void> {
  await durable();
  await among();
}

async function durable(): Promise<void> {
  const configFile = await configWith(10);
  const server = await child(['cliproxy', configFile]);
  const clients = [1, 64].map((connections) => clientsOf(server.url, connections));
  const request = patch('debug', (n) => ({ value: n % 2 === 0 }));
  const measure = (by: Clients) => () => costOf(server, () => by.ask(request, 1.5));
  const rates = await interleaved(5, {
    disk: async () => ({ rate: await diskRate(configFile, 1), cpu: 0 }),
    one: measure(clients[0]!),
    many: measure(clients[1]!),
  });
  for (const one of clients) await one.close();
  await server.stop();
  const beside = { what: "the disk's own write, fsync, rename, fsync of the folder", value: rates.disk.rate };
  const show = perSecond;
  const durableRow = (figure: string, { rate, cpu }: Cost, least: number): void =>
    row({ figure, ours: rate, beside, show, reach: { least }, note: `${microseconds(cpu)} of CPU` });
  durableRow('durable PATCH /debug, 1 client', rates.one, 0.5);
  durableRow('durable PATCH /debug, 64 clients', rates.many, 4);
}

/** What one edit costs among many entries. */
async function among(): Promise<void> {
  const measured = async (entries: number) => {
    const server = await child(['cliproxy', await configWith(entries)]);
    const client = clientsOf(server.url, 1);
    const request = patch('codex-api-key', (n) => ({ index: entries >> 1, value: { priority: n } }));
    const stop = () => Promise.all([client.close(), server.stop()]);
    return { stop, measure: () => costOf(server, () => client.ask(request, 2)) };
  };
  const [few, some, many] = [await measured(10), await measured(1000), await measured(10_000)];
  const costs = await interleaved(5, { few: few.measure, some: some.measure, many: many.measure });
  for (const { stop } of [few, some, many]) await stop();
  const beside = { what: 'one of 10', cost: costs.few };
  const show = microseconds;
  costRow({ figure: 'PATCH of one of 1,000 entries (CPU)', ours: costs.some, beside, show, reach: { most: 2 } });
  costRow({ figure: 'PATCH of one of 10,000 entries (CPU)', ours: costs.many, beside, show, reach: { most: 5 } });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await edits();
