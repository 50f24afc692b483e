/** Answers that are long, or that are a little of something long: their CPU beside what it can't be less than. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Asked, clientsOf } from './load.ts';
import { child, costOf, interleaved, milliseconds, row } from './measure.ts';
import { configWith, key } from './setting.ts';

const get = (path: string): Asked => ({
  path: `/v0/management/${path}`,
  method: 'GET',
  headers: { authorization: `Bearer ${key}` },
});

/** A fresh config file with so many credential files beside it; resolves to its path. */
async function credentialFiles(count: number): Promise<string> {
  const configFile = await configWith(1);
  const folder = join(dirname(configFile), 'auths');
  await mkdir(folder);
  for (let n = 0; n < count; n++) {
    const content = {
      type: 'codex',
      email: `user-${n}@example.com`,
      access_token: `at-${n}`,
      refresh_token: `rt-${n}`,
    };
    await writeFile(join(folder, `codex-user-${n}@example.com.json`), JSON.stringify(content));
  }
  return configFile;
}

async function credentialList(profile: readonly string[]): Promise<void> {
  const server = await child(['cliproxy', await credentialFiles(10_000)], profile);
  const client = clientsOf(server.url, 1);
  const request = get('auth-files');
  const answer = await fetch(server.url + request.path, { headers: request.headers! });
  const value = await answer.json();
  const costs = await interleaved(5, {
    ours: () => costOf(server, () => client.ask(request, 2)),
    stringify: async () => {
      const before = process.cpuUsage();
      for (let round = 0; round < 5; round++) JSON.stringify(value);
      const { user, system } = process.cpuUsage(before);
      return { cpu: (user + system) / 5, rate: 0 };
    },
  });
  await client.close();
  await server.stop();
  row({
    figure: 'list of 10,000 credential files (CPU)',
    ours: costs.ours.cpu / 1000,
    beside: { what: 'JSON.stringify of the answer', value: costs.stringify.cpu / 1000 },
    show: milliseconds,
    reach: { most: 2 },
  });
}

export async function lists(profile: readonly string[] = []): Promise<void> {
  await credentialList(profile);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await lists(process.argv.slice(2));
