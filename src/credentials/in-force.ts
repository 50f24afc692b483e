import type { FileFunctions } from '../platform/durable-file.ts';
import { Fault } from '../platform/fault.ts';
import type { Log } from '../platform/log.ts';
import { type Folder, openFolderStore } from '../stores/index.ts';
import type { Credentials } from './credentials.ts';
import { type Directory, openDirectory } from './directory.ts';
import { maxFileBytes } from './edit.ts';
import { storeFault } from './faults.ts';
import { isCredentialName } from './names.ts';
import type { CredentialSettings } from './settings.ts';
import type { Credential, CredentialChange } from './types.ts';

export type InForceOptions = { log: Log; now: () => number; files: FileFunctions };

/** The settings and the auth directory in force, which others take the place of; meanwhile the directory is followed and its trash purged. */
export type InForce = Pick<Credentials, 'onChange' | 'prepare' | 'close'> & {
  /** Throws before the first settings are in force. */
  readonly settings: CredentialSettings;
  readonly directory: Directory;
  /** What stands in the directory, by name; nothing before the first settings are in force. */
  readonly credentials: ReadonlyMap<string, Credential>;
  /** The directory, if it can be read; to be written, one that has vanished is made again. Rejects with Fault `unavailable`. */
  ready(purpose?: 'read' | 'write'): Promise<Directory>;
};

const dayMilliseconds = 86_400_000;
const purgeInterval = 3_600_000;

type State = Pick<InForce, 'settings' | 'directory'>;

export function createInForce({ log, now, files }: InForceOptions): InForce {
  const listeners = new Set<(changes: readonly CredentialChange[]) => void>();
  let state: State | undefined;
  let unfollow = (): void => {};
  const inForce = (): State => {
    if (!state) throw new Error('the credentials have no settings yet');
    return state;
  };

  const tell = (changes: readonly CredentialChange[]): void => {
    for (const listener of listeners)
      try {
        listener(changes);
      } catch (error) {
        log.error('a listener to credential files failed', {}, error);
      }
  };

  /** The directory of these settings, in the folder that is open already or in another. */
  async function open({ directory: path, tokenUrls }: CredentialSettings, present?: Folder): Promise<Directory> {
    const limit = maxFileBytes;
    const folder = present ?? (await openFolderStore({ path, accepts: isCredentialName, limit, log, files, now }));
    return openDirectory({ path, folder, tokenUrlOf: (provider) => tokenUrls[provider], log });
  }

  function purge(): void {
    const { settings, directory } = inForce();
    const before = now() - settings.trashDays * dayMilliseconds;
    directory
      .exclusive((writer) => writer.purge({ before }))
      .catch((error) =>
        log.warn('the trash of credential files cannot be emptied', { folder: directory.path, cause: String(error) }),
      );
  }
  const purging = setInterval(() => state && purge(), purgeInterval).unref();

  async function ready(purpose: 'read' | 'write' = 'read'): Promise<Directory> {
    const { directory: current } = inForce();
    await current.ready(purpose).catch((error) => {
      throw storeFault('failed to read auth dir', error);
    });
    return current;
  }

  return {
    get settings() {
      return inForce().settings;
    },
    get directory() {
      return inForce().directory;
    },
    get credentials() {
      return state?.directory.credentials ?? new Map();
    },
    ready,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async prepare(settings) {
      const present = state;
      const moves = present?.settings.directory !== settings.directory;
      const isSame =
        present && !moves && JSON.stringify(settings.tokenUrls) === JSON.stringify(present.settings.tokenUrls);
      const directory = isSame
        ? present.directory
        : await open(settings, moves ? undefined : present?.directory.folder);
      if (present && moves)
        await directory.ready('write').catch((error) => {
          throw unusable(error);
        });
      return {
        commit() {
          const changes = isSame ? [] : changesBetween(state?.directory.credentials, directory.credentials);
          const purges = settings.trashDays !== state?.settings.trashDays;
          state = { settings, directory };
          if (purges) purge();
          if (isSame) return;
          unfollow();
          unfollow = directory.follow(tell);
          if (changes.length > 0) tell(changes);
        },
      };
    },
    async close() {
      clearInterval(purging);
      unfollow();
      await state?.directory.exclusive(async () => {}).catch(() => {}); // what is being written gets done
    },
  };
}

function changesBetween(
  before: ReadonlyMap<string, Credential> = new Map(),
  after: ReadonlyMap<string, Credential>,
): CredentialChange[] {
  const removed = [...before.keys()].filter((name) => !after.has(name));
  return [
    ...removed.map((name): CredentialChange => ({ type: 'removed', name })),
    ...[...after.values()].map(
      (credential): CredentialChange => ({ type: before.has(credential.name) ? 'changed' : 'added', credential }),
    ),
  ];
}

function unusable(error: unknown): unknown {
  if (!(error instanceof Fault)) return error;
  const { message, cause } = error;
  return new Fault('unprocessable', 'invalid_config', {
    message: `auth-dir: ${message}`,
    details: [{ location: 'auth-dir', message }],
    cause,
  });
}
