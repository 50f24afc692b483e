import { mapBounded } from '../platform/bounded.ts';
import { Fault } from '../platform/fault.ts';
import type { Log } from '../platform/log.ts';
import type { Folder, Listed, Written } from '../stores/index.ts';
import type { TokenUrlOf } from './checks.ts';
import { type Content, readContent } from './content.ts';
import { describedFiles } from './described-files.ts';
import { gatheredChanges } from './gathered-changes.ts';
import type { Credential, CredentialChange, Problem } from './types.ts';

/** Files that are read at the same time. */
const atWork = 64;

/**
 * Milliseconds for which a directory may be missing before its files count as removed: somebody may be putting another one
 * in its place.
 */
const swapping = 500;

/** One auth directory: what stands in it, described, and the only way to write there. */
export type Directory = {
  /** Absolute. */
  readonly path: string;
  readonly folder: Folder;
  /** By name. While the directory can't be read, what it held. */
  readonly credentials: ReadonlyMap<string, Credential>;
  /** Whether it could be read when it was looked at last. */
  readonly isReadable: boolean;
  /**
   * Rejects with Fault `unavailable` while the directory can't be read. To be written, one that has vanished is made again.
   */
  ready(purpose: 'read' | 'write'): Promise<void>;
  /** Runs `work` while nobody else writes there, here or in another process. */
  exclusive<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Shows a problem that the file itself doesn't tell, until it changes; undefined: none any more. */
  setProblem(name: string, problem: Problem | undefined): void;
  /** Tells of changes from now on, and follows the directory. Returns the end of it. */
  follow(listener: (changes: readonly CredentialChange[]) => void): () => void;
};

/** A folder whose writes are described before they resolve. */
export type Writer = Pick<Folder, 'read' | 'remove' | 'purge'> & {
  write(name: string, bytes: Uint8Array, expected: string | undefined): Promise<Written>;
  put(name: string, bytes: Uint8Array): Promise<Written>;
  restore(name: string): Promise<Listed>;
};

export type DirectoryOptions = { path: string; folder: Folder; tokenUrlOf: TokenUrlOf; log: Log };

/** Reads a directory. Never rejects for its state: `ready` does, until it can be read. */
export async function openDirectory({ path, folder, tokenUrlOf, log }: DirectoryOptions): Promise<Directory> {
  const { credentials, set, drop, setProblem } = describedFiles(tokenUrlOf);
  let listener: (changes: readonly CredentialChange[]) => void = () => {};
  let trouble: { error: unknown; since: number } | undefined;
  let turn: Promise<void> = Promise.resolve();

  const tell = (changes: readonly (CredentialChange | undefined)[]): void => {
    const made = changes.filter((change) => change !== undefined);
    if (made.length > 0) listener(made);
  };

  async function contentOf(name: string): Promise<Content | undefined> {
    try {
      return readContent((await folder.read(name)).bytes);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return error.kind === 'missing' ? undefined : { problem: error.message };
    }
  }

  /** Takes up what changed in the directory. What one of our own writes has described meanwhile stays: it knows better. */
  async function look(names: ReadonlySet<string> | undefined): Promise<void> {
    const before = new Map(names ? [...names].map((name) => [name, credentials.get(name)]) : credentials);
    const listed = names
      ? (await mapBounded([...names], atWork, (name) => folder.look(name))).filter((one) => one !== undefined)
      : await folder.list();
    const present = new Set(listed.map(({ name }) => name));
    const touched = new Set<string>();
    for (const [name, credential] of before)
      if (credential && !present.has(name) && credentials.get(name) === credential && drop(name)) touched.add(name);
    const changed = listed.filter(({ name, stamp }) => before.get(name)?.stamp !== stamp);
    await mapBounded(changed, atWork, async (one) => {
      const content = await contentOf(one.name);
      if (credentials.get(one.name) !== before.get(one.name)) return;
      if (content ? set(one, content) : drop(one.name)) touched.add(one.name);
    });
    tell(
      [...touched].map((name) => {
        const credential = credentials.get(name);
        if (!credential) return { type: 'removed', name };
        return { type: before.get(name) ? 'changed' : 'added', credential };
      }),
    );
  }

  const refresh = (names?: ReadonlySet<string>): Promise<void> => {
    turn = turn.then(async () => {
      try {
        await look(trouble ? undefined : names);
        if (trouble) log.info('the directory of credential files can be read again', { folder: path });
        trouble = undefined;
      } catch (error) {
        const now = performance.now();
        if (!trouble)
          log.warn('the directory of credential files cannot be read', { folder: path, cause: String(error) });
        trouble = { error, since: trouble?.since ?? now };
        if (isGone(error) && now - trouble.since > swapping) tell([...credentials.keys()].map(drop));
      }
    });
    return turn;
  };

  await refresh();

  return {
    path,
    folder,
    credentials,
    get isReadable() {
      return trouble === undefined;
    },
    async ready(purpose) {
      if (trouble && purpose === 'write') await folder.exclusive(async () => {}).catch(() => {});
      if (trouble) await refresh();
      if (trouble) throw trouble.error;
    },
    exclusive: (work) =>
      folder.exclusive(async () => {
        const gathered = gatheredChanges(credentials, tell);
        const stored = (bytes: Uint8Array) => (written: Written) => {
          gathered.add([set(written.listed, readContent(bytes))]);
          return written;
        };
        try {
          return await work({
            read: folder.read,
            write: (name, bytes, expected) => folder.write(name, bytes, expected).then(stored(bytes)),
            put: (name, bytes) => folder.put(name, bytes).then(stored(bytes)),
            async remove(names, removal) {
              const errors = await folder.remove(names, removal);
              gathered.add([...new Set(names)].filter((name) => !errors.has(name)).map(drop));
              return errors;
            },
            async restore(name) {
              const listed = await folder.restore(name);
              const content = await contentOf(name);
              if (content) gathered.add([set(listed, content)]);
              return listed;
            },
            purge: folder.purge,
          });
        } finally {
          gathered.tell();
        }
      }),
    setProblem: (name, problem) => tell([setProblem(name, problem)]),
    follow(tellThem) {
      listener = tellThem;
      const end = folder.watch(refresh);
      return () => {
        listener = () => {};
        end();
      };
    },
  };
}

/** The directory is known not to be there, which a permission or a disk that fails doesn't say. */
const isGone = (error: unknown): boolean =>
  error instanceof Fault &&
  ['ENOENT', 'ENOTDIR'].includes((error.cause as NodeJS.ErrnoException | undefined)?.code ?? '');
