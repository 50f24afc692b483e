/** Answers that are long, or that are a little of something long: their CPU beside what it can't be less than. */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createUsage } from '../../src/usage/index.ts';
import { type Asked, clientsOf } from './load.ts';
import { child, costOf, costRow, interleaved, microseconds } from './measure.ts';
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
      const started = performance.now();
      for (let round = 0; round < 5; round++) JSON.stringify(value);
      const { user, system } = process.cpuUsage(before);
      return { cpu: (user + system) / 5, rate: 5000 / (performance.now() - started) };
    },
  });
  await client.close();
  await server.stop();
  costRow({
    figure: 'list of 10,000 credential files (CPU)',
    ours: costs.ours,
    beside: { what: 'JSON.stringify of the answer', cost: costs.stringify },
    show: microseconds,
    reach: { most: 2 },
  });
}

/** Asks servers for the same, one with little of it and one with much, and prints the second beside the first. */
async function muchBesideLittle(
  figure: string,
  request: Asked,
  { much, little, what, most }: { much: string; little: string; what: string; most: number },
): Promise<void> {
  const servers = { much: await child(['cliproxy', much]), little: await child(['cliproxy', little]) };
  const clients = { much: clientsOf(servers.much.url, 1), little: clientsOf(servers.little.url, 1) };
  const costs = await interleaved(5, {
    much: () => costOf(servers.much, () => clients.much.ask(request, 1.5)),
    little: () => costOf(servers.little, () => clients.little.ask(request, 1.5)),
  });
  for (const end of [clients.much.close, clients.little.close, servers.much.stop, servers.little.stop]) await end();
  const beside = { what, cost: costs.little };
  costRow({ figure, ours: costs.much, beside, show: microseconds, reach: { most } });
}

/** A fresh config file with a log of so many bytes beside it; resolves to its path. */
async function logOf(bytes: number): Promise<string> {
  const configFile = await configWith(1);
  await appendFile(configFile, 'logging-to-file: true\nlogs-max-total-size-mb: 0\n');
  const folder = join(dirname(configFile), 'logs');
  await mkdir(folder);
  const line = '[2026-05-20 12:00:00] [0000abcd] [info ] 200 | 120ms | 127.0.0.1 | POST /v1/chat/completions\n';
  const piece = line.repeat(Math.ceil(2 ** 20 / line.length));
  for (let written = 0; written < bytes; written += piece.length) await appendFile(join(folder, 'main.log'), piece);
  return configFile;
}

/** A fresh config file with the usage of so many requests beside it; resolves to its path. */
async function usageOf(requests: number): Promise<string> {
  const configFile = await configWith(1);
  await appendFile(configFile, 'usage-retention-days: 0\n');
  const settings = {
    'usage-statistics-enabled': true,
    'usage-retention-days': 0,
    'usage-max-size-mb': 0,
    'usage-details-limit': 0,
    'redis-usage-queue-retention-seconds': 60,
  };
  const usage = createUsage({
    file: join(dirname(configFile), 'usage.db'),
    settings: () => settings,
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: Date.now,
  });
  const started = Date.now() - 86_400_000;
  for (let n = 0; n < requests; n++) {
    usage.record({
      time: started + Math.floor((n * 86_400_000) / requests),
      requestId: '0000abcd',
      clientKey: `ck-${n % 50}`,
      clientIp: '127.0.0.1',
      userAgent: 'client/1',
      endpoint: 'POST /v1/chat/completions',
      provider: 'claude',
      model: `m${n % 20}`,
      alias: `m${n % 20}`,
      authIndex: '359679d0f6381b30',
      authType: 'api_key',
      source: 'sk-1',
      status: 200,
      failure: undefined,
      latency: 120,
      firstByte: 40,
      tokens: { input: 10, output: 5, total: 15 },
      serviceTier: 'standard',
      failed: false,
    });
    if (n % 5000 === 0) await usage.report('none'); // so that never too many wait
  }
  await usage.close();
  return configFile;
}

export async function lists(profile: readonly string[] = []): Promise<void> {
  await credentialList(profile);
  await muchBesideLittle('poll of a log of 1 GB (CPU)', get('logs?limit=100'), {
    much: await logOf(2 ** 30),
    little: await logOf(2 ** 20),
    what: 'of a log of 1 MB',
    most: 1.2,
  });
  await muchBesideLittle('usage of 1,000,000 requests (CPU)', get('usage?details=false'), {
    much: await usageOf(1_000_000),
    little: await usageOf(1000),
    what: 'of 1,000 requests',
    most: 2,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await lists(process.argv.slice(2));
