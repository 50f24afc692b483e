import { open } from 'node:fs/promises';
import type { TestContext } from 'node:test';
import { type FileFunctions, fileFunctions } from '../../src/platform/durable-file.ts';

/** File functions with which `act` runs in the middle of a write's last look: the old bytes are read, and nothing is done yet. */
export async function duringLastLook(t: TestContext, act: () => Promise<void>): Promise<FileFunctions> {
  const handle = await open('/dev/null');
  const prototype = Object.getPrototypeOf(handle) as { read(...of: unknown[]): Promise<unknown> };
  await handle.close();
  const { read } = prototype;
  let isDue = false;
  t.mock.method(prototype, 'read', async function (this: unknown, ...of: unknown[]) {
    const result = await read.apply(this, of);
    if (isDue) {
      isDue = false;
      await act();
    }
    return result;
  });
  return {
    ...fileFunctions,
    async sync(file) {
      await fileFunctions.sync(file);
      isDue = true; // the next that is read is the old file
    },
  };
}
