/**
 * What it takes to start, until the first answer, and the memory of what then does nothing: the bundle beside bare Koa, which is a
 * bundle too. Both have a warm compile cache.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { freePort } from '../../test/fixtures/free-port.ts';
import { interleaved, megabytes, milliseconds, row, startFlags } from './measure.ts';
import { configWith } from './setting.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const koa = `
  import module from 'node:module';
  module.enableCompileCache();
  const { default: Koa } = await import('koa');
  process.once('SIGTERM', () => process.exit()); // so that Node keeps what it has compiled
  new Koa().use((ctx) => { ctx.body = { debug: false }; }).listen(Number(process.argv[2]), '127.0.0.1');
`;

/** Bundles bare Koa as ours is bundled; resolves to the path of what to start. */
async function bundledKoa(folder: string): Promise<string> {
  const outdir = join(folder, 'koa');
  await build({
    stdin: { contents: koa, resolveDir: root, sourcefile: 'koa.js' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return join(outdir, 'stdin.mjs');
}

/** Microseconds of CPU time that all threads of a process have taken. */
const cpuOf = ({ pid }: ChildProcess): number =>
  readdirSync(`/proc/${pid}/task`)
    .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1000)
    .reduce((sum, time) => sum + time, 0);

/** Bytes of memory that a process has. */
const rssOf = ({ pid }: ChildProcess): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024;

/** Milliseconds, and bytes after so many milliseconds of rest. */
type StartCost = { cpu: number; time: number; rss: number };

/** Starts a server, and sees what that has cost when it gives its first answer. */
async function startCost(args: (port: number) => string[], path: string, rest = 0): Promise<StartCost> {
  const port = await freePort();
  const started = performance.now();
  const server = spawn(process.execPath, args(port), { stdio: 'ignore' });
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) break;
    await sleep(5);
  }
  const time = performance.now() - started;
  const cpu = cpuOf(server) / 1000;
  await sleep(rest);
  const cost = { cpu, time, rss: rssOf(server) };
  server.kill();
  await once(server, 'exit');
  return cost;
}

export async function start(): Promise<void> {
  execFileSync(process.execPath, [join(root, 'scripts/build.ts')]);
  const [small, large] = [await configWith(10), await configWith(10_000)];
  const bare = await bundledKoa(dirname(small));
  const ours = (config: string) => (port: number) => [
    ...startFlags,
    join(root, 'dist/start.js'),
    '--config',
    config,
    '--port',
    `${port}`,
  ];
  const costs = await interleaved(5, {
    bare: () => startCost((port) => [bare, `${port}`], '/', 1000),
    small: () => startCost(ours(small), '/healthz', 1000),
    large: () => startCost(ours(large), '/healthz'),
  });
  const startRow = (what: string, { cpu, time }: StartCost, most: number): void => {
    const figure = `start to the first answer, ${what}`;
    const other = { show: milliseconds, reach: { most } };
    row({ figure, ours: time, beside: { what: 'bare Koa', value: costs.bare.time }, ...other });
    row({ figure: '  CPU', ours: cpu, beside: { what: 'bare Koa', value: costs.bare.cpu }, ...other });
  };
  row({
    figure: 'memory of an idle service (RSS)',
    ours: costs.small.rss,
    beside: { what: 'bare Koa', value: costs.bare.rss },
    show: megabytes,
    reach: { most: 1.5 },
  });
  startRow('small config', costs.small, 1.3);
  startRow('10,000 entries', costs.large, 2.5);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await start();
