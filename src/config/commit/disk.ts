import { Fault } from '../../platform/fault.ts';
import type { DocumentStore } from '../../stores/index.ts';
import type { Trouble } from '../config.ts';
import { BrokenFile } from '../read/broken-file.ts';
import { type Loaded, loadBytes } from '../read/loaded.ts';

/** What the store held at one time: a usable document, or trouble. */
export type Found = { version: string | undefined } & (
  | { loaded: Loaded; trouble?: undefined }
  | { loaded?: undefined; trouble: Trouble }
);

/** The document in its store. */
export type Disk = {
  /** What is there now: the same object as `followed` if its bytes are the same. */
  read(): Promise<Found>;
  /** What we went by last. Somebody else's change shows by being another one. */
  readonly followed: Found | undefined;
  follow(found: Found): void;
  /**
   * Writes in place of the version that is `expected` there; resolves to the new one. Rejects with Overtaken if somebody
   * else came between: what they wrote stays, unless ours `overrides` what came in the moment of the write.
   */
  write(loaded: Loaded, expected: string | undefined, options?: { overrides: boolean }): Promise<string>;
};

/** Somebody else wrote the document at the same moment: what was to be written must be made anew. */
class Overtaken extends Error {}

/** How often a commit starts anew because of that. */
const maxAttempts = 50;

export function createDisk(store: DocumentStore): Disk {
  let followed: Found | undefined;

  async function read(): Promise<Found> {
    let version: string | undefined;
    try {
      const stored = await store.read();
      ({ version } = stored);
      if (version === followed?.version) return followed;
      return { version, loaded: loadBytes(stored.bytes) };
    } catch (error) {
      return { version, trouble: troubleOf(error) };
    }
  }

  async function write({ bytes }: Loaded, expected: string | undefined, { overrides } = { overrides: false }) {
    try {
      const { version, overtaken } = await store.write(bytes, expected);
      if (!overtaken || overrides) return version;
      await store.write(overtaken, version); // theirs comes first, and we start anew on it
    } catch (error) {
      if (!(error instanceof Fault) || error.kind !== 'stale') throw error;
    }
    throw new Overtaken();
  }

  return {
    read,
    get followed() {
      return followed;
    },
    follow(found) {
      followed = found;
    },
    write,
  };
}

/** Tries a commit again as often as somebody else overtakes it. Rejects as it does, or with Fault `failed` if that never ends. */
export async function untilNotOvertaken<T>(commit: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < maxAttempts; attempt++)
    try {
      return await commit();
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  throw new Fault('failed', 'overtaken', { message: 'the file keeps changing' });
}

/** What keeps bytes from being in force, if anything does. */
export function troubleIn(bytes: Uint8Array): Trouble | undefined {
  try {
    loadBytes(bytes);
    return undefined;
  } catch (error) {
    return troubleOf(error);
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof BrokenFile) return error.trouble;
  if (!(error instanceof Fault)) throw error;
  return { code: error.kind === 'missing' ? 'missing' : 'unreadable', message: error.message };
}
