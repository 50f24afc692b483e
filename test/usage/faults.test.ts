/** The store fails; recording goes on, and what can be kept is. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, open, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until } from '../fixtures/until.ts';
import { exchange, noon, type TestUsage, temporaryFolder, testUsage, whole } from './usage.ts';

const script = fileURLToPath(new URL('./recording-process.ts', import.meta.url));

type Recording = { pid: number; output: () => string; end: (signal: NodeJS.Signals) => Promise<void> };

async function startRecording(t: TestContext, file: string, mode = ''): Promise<Recording> {
  const child = spawn(process.execPath, [script, file, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  await until(() => output.includes('recorded'));
  const closed = once(child, 'close');
  return {
    pid: child.pid!,
    output: () => output,
    async end(signal) {
      child.kill(signal);
      await closed;
    },
  };
}

/** What is said of each recorded request: its number, and what is wrong with the store. */
const recorded = (output: string): { id: string; trouble: string }[] =>
  [...output.matchAll(/^recorded (\d+) (.*)$/gm)].map(([, id = '', trouble = '']) => ({ id, trouble }));

/** The ids of all requests; the sums must count as many. */
async function idsIn(usage: TestUsage): Promise<string[]> {
  const { usage: report } = JSON.parse(await whole(await usage.report('none')));
  const ids: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const { records, nextCursor } = await usage.records({ filter: {}, limit: 1000, cursor });
    ids.push(...records.map((record) => record['request-id'] ?? ''));
    if (nextCursor === undefined) break;
    cursor = nextCursor;
  }
  assert.equal(report.total_requests, ids.length, 'sums and requests agree');
  return ids;
}

const count = async (usage: TestUsage): Promise<number> => (await idsIn(usage)).length;

/** Those of them that are not in the file. */
async function missingIn(t: TestContext, file: string, ids: string[]): Promise<string[]> {
  const kept = new Set(await idsIn(await testUsage(t, { file, 'usage-retention-days': 0 })));
  return ids.filter((id) => !kept.has(id));
}

test('a kill loses nothing that has been written, and requests are written as they come', async (t) => {
  const file = join(await temporaryFolder(t), 'usage.db');
  for (let round = 1; round <= 3; round++) {
    const recording = await startRecording(t, file);
    const seen = new DatabaseSync(file, { timeout: 60_000 });
    const written = (): string[] => {
      try {
        return seen
          .prepare('SELECT request_id AS id FROM requests')
          .all()
          .map(({ id }) => String(id));
      } catch {
        return []; // the table is still to come
      }
    };
    await until(() => written().length > round * 400);
    const before = written();
    await recording.end('SIGKILL');
    seen.close();
    assert.deepEqual(await missingIn(t, file, before), []);
  }
});

test('a normal stop loses nothing', async (t) => {
  const file = join(await temporaryFolder(t), 'usage.db');
  const recording = await startRecording(t, file);
  await until(() => recorded(recording.output()).length > 300);
  await recording.end('SIGTERM');
  assert.match(recording.output(), /^closed$/m);
  assert.deepEqual(await readdir(dirname(file)), ['usage.db']);
  const all = recorded(recording.output()).map(({ id }) => id);
  assert.deepEqual(await missingIn(t, file, all), []);
});

const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0;

test('on a full disk recording waits, and goes on by itself', { skip: !hasPrlimit && 'no prlimit here' }, async (t) => {
  const file = join(await temporaryFolder(t), 'usage.db');
  const recording = await startRecording(t, file, 'slowly');
  await until(() => recorded(recording.output()).length > 20);
  const limit = (bytes: string): void => {
    assert.equal(spawnSync('prlimit', ['--pid', String(recording.pid), `--fsize=${bytes}:unlimited`]).status, 0);
  };
  limit('4096'); // no file may grow beyond it: as on a full disk, each write fails
  await until(() => (recorded(recording.output()).at(-1)?.trouble ?? '') !== '');
  const before = recorded(recording.output()).length;
  await until(() => recorded(recording.output()).length > before + 20); // it still takes requests
  limit('unlimited');
  await until(() => recorded(recording.output()).at(-1)?.trouble === '');
  await recording.end('SIGTERM');
  assert.equal(recording.output().match(/^log usage cannot be recorded/gm)?.length, 1, recording.output());
  assert.equal(recording.output().match(/^log usage is recorded again/gm)?.length, 1);
  const all = recorded(recording.output()).map(({ id }) => id);
  assert.deepEqual(await missingIn(t, file, all), []);
});

test('while another process has the database locked, recording waits', async (t) => {
  const usage = await testUsage(t);
  usage.record(exchange());
  assert.equal(await count(usage), 1);
  const other = new DatabaseSync(usage.file);
  t.after(() => other.close());
  other.exec('BEGIN EXCLUSIVE');
  usage.record(exchange());
  await until(() => usage.health().trouble !== undefined);
  assert.match(usage.log.join('\n'), /cannot be recorded.*locked/);
  assert.equal(await count(usage), 1); // reading goes on
  other.exec('ROLLBACK');
  await until(() => usage.health().trouble === undefined);
  assert.equal(await count(usage), 2);
});

const damages: Record<string, (file: string) => Promise<void>> = {
  'text in its place': (file) => writeFile(file, 'this is no database\n'.repeat(1000)),
  'a broken header': async (file) => {
    const handle = await open(file, 'r+');
    await handle.write(Buffer.alloc(100, 0xff), 0, 100, 0);
    await handle.close();
  },
  'an end that is cut off': async (file) => truncate(file, Math.floor((await stat(file)).size / 2 / 4096) * 4096),
  'pages of zeros': async (file) => {
    const handle = await open(file, 'r+');
    const { size } = await handle.stat();
    await handle.write(Buffer.alloc(size - 4096, 0), 0, size - 4096, 4096);
    await handle.close();
  },
};

test('a damaged database is moved aside, said so, and a new one begun', async (t) => {
  for (const [name, damage] of Object.entries(damages))
    await t.test(name, async (t) => {
      const first = await testUsage(t);
      for (let n = 0; n < 2000; n++) first.record(exchange({ time: noon + n }));
      await first.close();
      await damage(first.file);
      const damaged = await readFile(first.file);
      const usage = await testUsage(t, { file: first.file });
      usage.record(exchange());
      await until(async () => (await usage.report('all').then(whole, () => '')).includes('"total_requests":1,'));
      await until(() => usage.health().trouble === undefined);
      assert.match(
        usage.log.join('\n'),
        /damaged: it has been moved aside, and a new one is begun .*usage\.db\.damaged/,
      );
      assert.deepEqual(await readFile(`${first.file}.damaged`), damaged);
      assert.equal(await count(usage), 1);
      assert.equal(usage.log.length, 1, usage.log.join('\n'));
    });
});

test('a database that is damaged while it is used is moved aside too', async (t) => {
  const usage = await testUsage(t);
  for (let n = 0; n < 2000; n++) usage.record(exchange({ time: noon + n }));
  await usage.report('none');
  const other = new DatabaseSync(usage.file);
  other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  other.close();
  await damages['pages of zeros']!(usage.file);
  usage.record(exchange());
  await until(async () => {
    usage.record(exchange());
    return (await usage.report('all').then(whole, () => '')) !== '' && usage.log.join('\n').includes('moved aside');
  });
  await until(() => usage.health().trouble === undefined);
  usage.record(exchange());
  assert.ok((await count(usage)) > 0);
});

test('a database of a later version is left alone', async (t) => {
  const first = await testUsage(t);
  await first.report('none');
  await first.close();
  const database = new DatabaseSync(first.file);
  database.exec('PRAGMA user_version = 99');
  database.close();
  const before = await readFile(first.file);
  const usage = await testUsage(t, { file: first.file });
  await until(() => usage.health().trouble !== undefined);
  await assert.rejects(usage.takeFromQueue(1), { kind: 'unavailable', code: 'usage store unavailable' });
  assert.deepEqual(await readFile(first.file), before);
});

test('a place that cannot be written to is trouble until it can', {
  skip: process.getuid?.() !== 0 && undefined,
}, async (t) => {
  const folder = join(await temporaryFolder(t), 'missing');
  const usage = await testUsage(t, { file: join(folder, 'usage.db') });
  usage.record(exchange());
  await until(() => usage.health().trouble !== undefined);
  await assert.rejects(usage.report(), { kind: 'unavailable', code: 'usage store unavailable' });
  await assert.rejects(usage.import((async function* () {})()), { kind: 'unavailable' });
  await mkdir(folder);
  await until(() => usage.health().trouble === undefined);
  assert.equal(await count(usage), 1);
});

test('what fails is trouble no more when recording is switched off, unless something waits', async (t) => {
  const folder = join(await temporaryFolder(t), 'missing');
  const usage = await testUsage(t, { file: join(folder, 'usage.db') });
  const isOn = (on: boolean): void => {
    usage.settings['usage-statistics-enabled'] = on;
    usage.settingsChanged();
  };
  await until(() => usage.health().trouble !== undefined);
  isOn(false);
  await until(() => usage.health().trouble === undefined);
  isOn(true);
  await until(() => usage.health().trouble !== undefined);
  usage.record(exchange());
  isOn(false);
  assert.notEqual(usage.health().trouble, undefined);
  await mkdir(folder);
  await until(() => usage.health().trouble === undefined);
  assert.equal(await count(usage), 1);
});

test('its files are for its owner only', async (t) => {
  const folder = await temporaryFolder(t);
  const file = join(folder, 'usage.db');
  await writeFile(file, '', { mode: 0o644 });
  await chmod(file, 0o644);
  const usage = await testUsage(t, { file });
  usage.record(exchange());
  await usage.report('none');
  const names = await readdir(folder);
  assert.deepEqual(names.sort(), ['usage.db', 'usage.db-shm', 'usage.db-wal']);
  for (const name of names) assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600, name);
});

test('what waits while the store fails is bounded, and what is lost is counted', async (t) => {
  const folder = join(await temporaryFolder(t), 'missing');
  const usage = await testUsage(t, { file: join(folder, 'usage.db') });
  await until(() => usage.health().trouble !== undefined);
  const large = exchange({ failure: { status: 500, body: 'x'.repeat(4000) } });
  for (let n = 0; n < 10_000; n++) usage.record(large);
  const { lost } = usage.health();
  assert.ok(lost > 1000 && lost < 5000, String(lost));
  await mkdir(folder);
  await until(() => usage.health().trouble === undefined);
  assert.match(usage.log.join('\n'), new RegExp(`recorded again .*"lost":${lost}`));
  assert.equal((await usage.summary({ filter: {}, groupBy: [], timeZone: 'UTC' }))[0]?.requests, 10_000 - lost);
});
