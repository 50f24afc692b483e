import { writeSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { openFileStore } from '../../src/config/file-store.ts';
import { type FileFunctions, fileFunctions } from '../../src/platform/durable-file.ts';

// A process with 32 writers that add lines to a file, and say so when a line is durable: `store-writers.ts FILE NAME COUNT [in-place]`.
// In place, the file can't be renamed onto and is written slowly, so that a kill finds it half-written.
const [path = '', name = '', count, how] = process.argv.slice(2);

const made = new WeakSet<FileHandle>();
const inPlace: FileFunctions = {
  ...fileFunctions,
  async open(...file) {
    const handle = await fileFunctions.open(...file);
    made.add(handle);
    return handle;
  },
  async rename(from, to) {
    if (to === path) throw Object.assign(new Error('EBUSY: on purpose'), { code: 'EBUSY' });
    await fileFunctions.rename(from, to);
  },
  async write(handle, bytes, position) {
    if (made.has(handle)) return fileFunctions.write(handle, bytes, position);
    const piece = Math.ceil(bytes.length / 8);
    for (let at = 0; at < bytes.length; at += piece) {
      await fileFunctions.write(handle, bytes.subarray(at, at + piece), position + at);
      await sleep(1);
    }
  },
};

const store = await openFileStore(path, {
  log: { debug() {}, info() {}, warn() {}, error() {} },
  files: how === 'in-place' ? inPlace : fileFunctions,
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
