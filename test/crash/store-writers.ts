import { writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FileFunctions, fileFunctions, type OpenFile } from '../../src/platform/durable-file.ts';
import { openFileStore } from '../../src/stores/index.ts';

// A process with 32 writers that add lines to a file, and say so when a line is durable: `store-writers.ts FILE NAME COUNT [in-place|half]`.
// In place, the file can't be renamed onto and is written slowly, so that a kill may find it half-written; with `half`, the 20th write stops there.
const [path = '', name = '', count, how] = process.argv.slice(2);

const starter = new Socket({ fd: 0 }).resume().on('end', process.exit); // it ends with whoever started it
starter.unref();

const made = new WeakSet<OpenFile>();
let writes = 0;
const inPlace: FileFunctions = {
  ...fileFunctions,
  openNow(...file) {
    const handle = fileFunctions.openNow(...file);
    made.add(handle);
    return handle;
  },
  async rename(from, to) {
    if (to === path) throw Object.assign(new Error('EBUSY: on purpose'), { code: 'EBUSY' });
    await fileFunctions.rename(from, to);
  },
  async write(handle, bytes, position) {
    if (made.has(handle)) return fileFunctions.write(handle, bytes, position);
    const half = Math.ceil(bytes.length / 2);
    await fileFunctions.write(handle, bytes.subarray(0, half), position);
    await sleep(5);
    if (how === 'half' && ++writes === 20) {
      writeSync(1, 'half-written\n');
      await sleep(3_600_000);
    }
    await fileFunctions.write(handle, bytes.subarray(half), position + half);
  },
};

const store = await openFileStore(path, {
  kind: 'config',
  log: { debug() {}, info() {}, warn() {}, error() {} },
  files: how ? inPlace : fileFunctions,
});

/** The last line says how many come before it. New lines come first, so that in a mixture of two states nothing is in its place. */
const add = (line: string): Promise<void> =>
  store.exclusive(async () => {
    const { bytes, version } = await store.read();
    const lines = Buffer.from(bytes).toString().split('\n').slice(0, -2);
    const { overtaken } = await store.write(
      Buffer.from(`${[line, ...lines].join('\n')}\nend ${lines.length + 1}\n`),
      version,
    );
    if (overtaken) throw new Error('nobody else writes here');
  });

const writer = async (_: unknown, number: number) => {
  for (let turn = 0; turn < Number(count); turn++) {
    const line = `${name} ${number} ${turn}`;
    await add(line);
    writeSync(1, `${line}\n`);
  }
};
await Promise.all(Array.from({ length: 32 }, writer));
