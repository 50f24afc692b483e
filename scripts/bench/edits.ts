/** Durable edits per second next to what the disk itself can do, and the CPU that one edit costs in files of several sizes. */
import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { applyEdits, parseYaml } from '../../src/yaml/index.ts';
import { clientsOf } from './load.ts';
import { child, costOf, lone, milliseconds, perSecond, row } from './measure.ts';
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

export async function edits(): Promise<void> {
  const configFile = await configWith(10);
  const server = await child(['cliproxy', configFile]);
  const request = {
    path: '/v0/management/request-retry',
    method: 'PATCH',
    headers: { authorization: `Bearer ${key}` },
    body: (n: number) => JSON.stringify({ value: n % 1000 }),
  } as const;
  const rates = [];
  for (const connections of [1, 64]) {
    const clients = clientsOf(server.url, connections);
    await clients.ask(request, 0.5); // warm
    rates.push((await costOf(server, () => clients.ask(request, 3))).rate);
    await clients.close();
  }
  await server.stop();
  const disk = {
    what: "the disk's own write, fsync, rename, fsync of the folder",
    value: await diskRate(configFile, 2),
  };
  for (const [i, least] of [0.5, 4].entries())
    row({
      figure: `durable edits, ${['1 client', '64 clients'][i]}`,
      ours: rates[i]!,
      beside: disk,
      show: perSecond,
      reach: { least },
    });

  for (const entries of [10, 1000, 10_000]) {
    const document = parseYaml(await readFile(await configWith(entries), 'utf8'));
    const rounds = entries > 1000 ? 3 : 20;
    const before = process.cpuUsage();
    for (let i = 0; i < rounds; i++)
      applyEdits(document, [{ op: 'set', at: ['codex-api-key', entries >> 1, 'priority'], value: i + 10 }]);
    const { user, system } = process.cpuUsage(before);
    lone(`CPU of one edit and its proof, ${entries} entries`, milliseconds((user + system) / 1000 / rounds));
  }
}
