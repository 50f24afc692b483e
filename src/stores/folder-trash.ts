import { lstat, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { mapBounded } from '../platform/bounded.ts';
import { type FileFunctions, isErrno, syncFolder } from '../platform/durable-file.ts';
import { makeFolder } from '../platform/make-folder.ts';
import { openRegular, readNoFollow } from '../platform/regular-file.ts';
import { nameTaken, noSuchDocument, tooLongForTrash, writeFault } from './folder-faults.ts';
import { pathIn } from './folder-file.ts';

/**
 * The subfolder that keeps what was taken away. Its files don't end as documents do, so that nobody takes them for some.
 */
export const trashName = '.trash';

const ending = '.deleted';
const atWork = 16;
/** `2026-11-24T12-00-00.000Z-NAME.deleted`. */
const pattern = /^(\d{4,6}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)-(.+)\.deleted$/s;

type Discarded = { file: string; name: string; at: number };

const fileNameOf = (name: string, at: number): string =>
  `${new Date(at).toISOString().replaceAll(':', '-')}-${name}${ending}`;

/** What a folder's documents go to when they are taken away. All of it is to be called by one writer at a time. */
export function createTrash(folder: string, { files, now }: { files: FileFunctions; now: () => number }) {
  const trash = join(folder, trashName);

  async function discarded(): Promise<Discarded[]> {
    const found = await readdir(trash).catch((error) => {
      if (isErrno(error, 'ENOENT')) return [];
      throw error;
    });
    return found.flatMap((file) => {
      const [, day, minute, second, name] = pattern.exec(file) ?? [];
      return name === undefined ? [] : { file, name, at: Date.parse(`${day}:${minute}:${second}`) };
    });
  }

  /** The subfolder itself, not a link that leads to another. */
  async function open(): Promise<void> {
    const made = await makeFolder(trash);
    if (made) await syncFolder(folder, files);
    if (!(await lstat(trash)).isDirectory())
      throw Object.assign(new Error(`ENOTDIR: the trash is no folder, '${trash}'`), { code: 'ENOTDIR' });
  }

  return {
    /** Takes files away; the errors, by name, are of those that stay. */
    async remove(names: readonly string[], keep: boolean): Promise<Map<string, Error>> {
      const errors = new Map<string, Error>();
      const latest = new Map<string, number>();
      if (keep) {
        await open();
        for (const { name, at } of await discarded()) latest.set(name, Math.max(at, latest.get(name) ?? 0));
      }
      await mapBounded([...new Set(names)], atWork, async (name) => {
        const path = pathIn(folder, name);
        try {
          const status = await lstat(path);
          if (status.isDirectory()) throw noSuchDocument();
          if (!keep) return await unlink(path);
          const file = join(trash, fileNameOf(name, Math.max(now(), (latest.get(name) ?? 0) + 1)));
          await files.rename(path, file).catch((error) => {
            throw isErrno(error, 'ENAMETOOLONG') ? tooLongForTrash(error) : error;
          });
          if (status.isFile()) await hide(file);
        } catch (error) {
          errors.set(name, (isErrno(error, 'ENOENT') ? noSuchDocument(error) : writeFault(error)) as Error);
        }
      });
      if (keep) await syncFolder(trash, files); // first, so that a crash finds it in one of the two
      await syncFolder(folder, files);
      return errors;
    },

    /** Puts the latest file of this name back. */
    async restore(name: string): Promise<void> {
      const ours = (await discarded()).filter((one) => one.name === name);
      const newest = ours.reduce<Discarded | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
      if (!newest) throw noSuchDocument();
      const to = pathIn(folder, name);
      if (await lstat(to).catch(() => undefined)) throw nameTaken();
      await files.rename(join(trash, newest.file), to);
      await syncFolder(folder, files);
      await syncFolder(trash, files);
    },

    /** Removes what was discarded before a time, or all of some names. Resolves to the names of what there was. */
    async purge(which: { before: number } | { names: readonly string[] }): Promise<string[]> {
      const names = new Set('names' in which ? which.names : []);
      const doomed = (await discarded()).filter(({ at, name }) =>
        'before' in which ? at < which.before : names.has(name),
      );
      await mapBounded(doomed, atWork, ({ file }) => unlink(join(trash, file)));
      if (doomed.length > 0) await syncFolder(trash, files);
      return doomed.map(({ name }) => name);
    },
  };
}

/** Lets nobody else read a file: this very one, and not what a link leads to that has taken its place. */
async function hide(file: string): Promise<void> {
  const { handle } = await openRegular(file, readNoFollow);
  await handle.chmod(0o600).finally(() => handle.close());
}
