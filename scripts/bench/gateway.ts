/** What a request through the gateway and a streamed event cost, and the memory for that, next to the barest proxy that undici can make. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Asked, type Clients, clientsOf } from './load.ts';
import {
  type Child,
  child,
  costOf,
  costRow,
  interleaved,
  median,
  megabytes,
  microseconds,
  milliseconds,
  row,
} from './measure.ts';
import { gatewayConfig } from './setting.ts';

const address = { path: '/v1/chat/completions', method: 'POST' } as const;
const headers = { authorization: 'Bearer ck-bench', 'content-type': 'application/json' };
const source = await readFile(new URL('../../src/http/listener.ts', import.meta.url), 'utf8');

/** A coding agent's request of about so many bytes: files in messages, and tools with their schemas. */
function requestOf(bytes: number): Buffer {
  const parameters = {
    type: 'object',
    properties: { path: { type: 'string', description: 'Where the file is.' }, limit: { type: 'integer' } },
    required: ['path'],
  };
  const tools: object[] = [];
  const messages: object[] = [{ role: 'system', content: 'You are a coding agent.' }];
  const body = { model: 'bench', messages, tools };
  const left = (): number => bytes - JSON.stringify(body).length;
  for (let n = 0; left() > 1500; n++) {
    if (n % 2 === 0 && n < 40)
      tools.push({ type: 'function', function: { name: `read_${n}`, description: 'Reads a file.', parameters } });
    const at = (n * 997) % 4000;
    const part = source.slice(at, at + Math.min(left() - 300, 400 * (1 + (n % 10))));
    messages.push({ role: n % 2 ? 'assistant' : 'user', content: part });
  }
  messages.push({ role: 'user', content: 'x'.repeat(Math.max(0, left() - 31)) });
  return Buffer.from(JSON.stringify(body));
}

type Servers = { ours: Child; bare: Child };
const both = <T>({ ours, bare }: Servers, make: (server: Child) => T): { ours: T; bare: T } => ({
  ours: make(ours),
  bare: make(bare),
});

/** Until V8 has compiled what matters: the first row would otherwise pay for that. */
async function warmUp({ ours, bare }: Servers): Promise<void> {
  const bytes = requestOf(1000);
  for (const { url } of [ours, bare]) {
    const clients = clientsOf(url, 16);
    await clients.ask({ ...address, headers, body: () => bytes }, 10);
    await clients.close();
  }
}

async function requests(servers: Servers, kilobytes: number, reach: number): Promise<void> {
  const bytes = requestOf(kilobytes * 1000);
  const request: Asked = { ...address, headers, body: () => bytes };
  const clients = both(servers, ({ url }) => clientsOf(url, 16));
  const measure = (server: Child, by: Clients) => () => costOf(server, () => by.ask(request, 1.5));
  const { ours, bare } = await interleaved(5, {
    bare: measure(servers.bare, clients.bare),
    ours: measure(servers.ours, clients.ours),
  });
  await Promise.all([clients.ours.close(), clients.bare.close()]);
  costRow({
    figure: `gateway, request of ${kilobytes} kB (CPU)`,
    ours,
    beside: { what: 'bare undici proxy', cost: bare },
    show: microseconds,
    reach: { most: reach },
  });
}

async function streams(servers: Servers): Promise<void> {
  const ask = (events: number): Asked => ({
    ...address,
    headers: { ...headers, 'x-title': String(events) },
    body: () => JSON.stringify({ model: 'bench', stream: true, messages: [{ role: 'user', content: 'Count.' }] }),
  });
  const measure = (server: Child) => async () => {
    const clients = clientsOf(server.url, 512);
    let firstBytes: number[] = [];
    const cost = await costOf(server, async () => {
      const seen = await clients.stream(ask, { seconds: 6, events: 150 });
      firstBytes = seen.firstBytes.sort((a, b) => a - b);
      return seen.events;
    });
    const { rss } = await server.usage();
    await clients.close();
    return { ...cost, rss, p50: median(firstBytes), p99: firstBytes[Math.floor(firstBytes.length * 0.99)]! };
  };
  const { ours, bare } = await interleaved(3, both(servers, measure));
  const beside = (value: number) => ({ what: 'bare undici proxy', value });
  costRow({
    figure: 'gateway, event of one of 512 streams (CPU)',
    ours,
    beside: { what: 'bare undici proxy', cost: bare },
    show: microseconds,
    reach: { most: 1.4 },
  });
  row({
    figure: '  p99 of the time to their first byte',
    ours: ours.p99,
    beside: beside(bare.p99),
    show: milliseconds,
    reach: { most: 1.5 },
    note: `p50 ${milliseconds(ours.p50)} and ${milliseconds(bare.p50)}`,
  });
  row({
    figure: '  memory (RSS)',
    ours: ours.rss,
    beside: beside(bare.rss),
    show: megabytes,
    reach: { most: 1.3 },
  });
}

/** All figures, or those of one kind; `profile` is passed on to Node for ours, such as `--cpu-prof`. */
export async function gateway(only = '', profile: readonly string[] = []): Promise<void> {
  const provider = await child(['provider']);
  const servers = {
    bare: await child(['proxy', provider.url]),
    ours: await child(['cliproxy', await gatewayConfig(provider.url)], profile),
  };
  await warmUp(servers);
  const reaches = { 1: 1.6, 21: 2, 100: 2, 500: 2 };
  for (const [size, reach] of Object.entries(reaches))
    if (only === '' || only === size) await requests(servers, Number(size), reach);
  if (only === '' || only === 'streams') await streams(servers);
  for (const server of [servers.ours, servers.bare, provider]) await server.stop();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await gateway(process.argv[2], process.argv.slice(3));
