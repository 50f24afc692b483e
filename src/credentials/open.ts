import { join } from 'node:path';
import { type FileFunctions, fileFunctions } from '../platform/durable-file.ts';
import { etagOf } from '../platform/etag.ts';
import { Fault } from '../platform/fault.ts';
import type { Log } from '../platform/log.ts';
import { matches, modelDefinitions } from '../providers/index.ts';
import { openFolderStore } from '../stores/index.ts';
import { editNamed, runBatch } from './batch.ts';
import { problemOf } from './checks.ts';
import type { Credentials, Target } from './credentials.ts';
import { type Directory, openDirectory } from './directory.ts';
import { type EditOptions, type Edits, maxFileBytes } from './edit.ts';
import { entryOf } from './entry.ts';
import { authFileNotFound, fileNotFound, invalidFile, storeFault } from './faults.ts';
import { fieldEdits } from './fields.ts';
import { checkedName, isCredentialName } from './names.ts';
import { findCredentials } from './query.ts';
import { removeFiles, restoreFile } from './remove.ts';
import { saveMembers } from './save.ts';
import type { CredentialSettings } from './settings.ts';
import type { Credential, CredentialChange, Traffic } from './types.ts';
import { storeFiles } from './upload.ts';
import { importVertexKey } from './vertex-import.ts';

export type CredentialsOptions = {
  settings: CredentialSettings;
  /** How a credential's requests went. */
  trafficOf: (authIndex: string) => Traffic;
  log: Log;
  now?: () => number;
  files?: FileFunctions;
};

const dayMilliseconds = 86_400_000;
const purgeInterval = 3_600_000;

/** Reads the auth directory, which is made when it is missing, and follows it. One that can't be read is no reason to reject: it is read as soon as it can be. */
export async function openCredentials(options: CredentialsOptions): Promise<Credentials> {
  const { trafficOf, log, now = Date.now, files = fileFunctions } = options;
  let settings = options.settings;
  const listeners = new Set<(changes: readonly CredentialChange[]) => void>();

  const tokenUrlOf = (provider: string): string | undefined => settings.tokenUrls[provider];
  async function directoryOf({ directory, tokenUrls }: CredentialSettings): Promise<Directory> {
    const folder = await openFolderStore({
      path: directory,
      accepts: isCredentialName,
      limit: maxFileBytes,
      log,
      files,
      now,
    });
    return openDirectory({ path: directory, folder, tokenUrlOf: (provider) => tokenUrls[provider], log });
  }
  const tell = (changes: readonly CredentialChange[]): void => {
    for (const listener of listeners)
      try {
        listener(changes);
      } catch (error) {
        log.error('a listener to credential files failed', {}, error);
      }
  };

  let directory = await directoryOf(settings);
  let unfollow = directory.follow(tell);

  const purge = (): void => {
    const before = now() - settings.trashDays * dayMilliseconds;
    const { path } = directory;
    directory
      .exclusive((writer) => writer.purge({ before }))
      .catch((error) =>
        log.warn('the trash of credential files cannot be emptied', { folder: path, cause: String(error) }),
      );
  };
  purge();
  const purging = setInterval(purge, purgeInterval).unref();

  /** The directory, if it can be read; to be written, one that has vanished is made again. */
  async function ready(purpose: 'read' | 'write' = 'read'): Promise<Directory> {
    const current = directory;
    await current.ready(purpose).catch((error) => {
      throw storeFault('failed to read auth dir', error);
    });
    return current;
  }

  /** What an edit must not make of a file that was right before. */
  const check: EditOptions['check'] = (before, after) => {
    const problem = problemOf(after, tokenUrlOf);
    if (problem && !problemOf(before, tokenUrlOf)) throw invalidFile(problem.message);
  };

  async function edit(target: Target, edits: Edits, ifMatch: string | undefined): Promise<string> {
    const current = await ready();
    const name = find(current.credentials, target)?.name;
    if (name === undefined) throw authFileNotFound();
    return current
      .exclusive((writer) => editNamed(writer, name, edits, { ifMatch, check }))
      .catch((error) => {
        throw storeFault('failed to update auth', error);
      });
  }

  const credentials: Credentials = {
    get current() {
      return directory.credentials;
    },
    async list(query) {
      const { credentials: all, path } = await ready();
      const { credentials: found, total, hasMore } = findCredentials(all.values(), query);
      return { entries: found.map((one) => entryOf(one, path, trafficOf(one.authIndex))), total, hasMore };
    },
    async read(name) {
      const wanted = checkedName(name);
      const current = await ready();
      const { bytes } = await current.read(wanted).catch((error) => {
        throw error?.kind === 'missing' ? fileNotFound() : storeFault('failed to read file', error);
      });
      return { bytes, tag: etagOf(bytes) };
    },
    upload: async (uploads, { ifMatch } = {}) =>
      storeFiles(await ready('write'), uploads, { tokenUrlOf, ifMatch }).catch((error) => {
        throw storeFault('failed to write file', error);
      }),
    async remove(names, { purge: forGood, ifMatch }) {
      const current = await ready();
      const all = names === 'all' ? [...current.credentials.keys()] : names;
      return removeFiles(current, all, { purge: forGood || settings.trashDays === 0, ifMatch });
    },
    async restore(name) {
      await restoreFile(await ready('write'), name);
      return (await credentials.read(name)).tag;
    },
    setDisabled: (target, disabled, { ifMatch } = {}) => edit(target, fieldEdits({ disabled }), ifMatch),
    setFields: async (target, fields, { ifMatch } = {}) => edit(target, fieldEdits(fields), ifMatch),
    save: async (name, members) => {
      const wanted = checkedName(name);
      return (await ready('write'))
        .exclusive((writer) => saveMembers(writer, wanted, members))
        .catch((error) => {
          throw storeFault('failed to write file', error);
        });
    },
    batch: async (batch) => runBatch(await ready(), batch, check),
    async importVertex(key) {
      const current = await ready('write');
      const made = await importVertexKey(current, key, tokenUrlOf);
      return { ...made, path: join(current.path, made.name) };
    },
    models(name) {
      const credential = directory.credentials.get(name);
      if (!credential || credential.disabled || credential.problem !== undefined) return [];
      const excluded = [...credential.excludedModels, ...(settings.excludedModels[credential.provider] ?? [])];
      const { models = [] } = modelDefinitions(credential.provider) ?? {};
      return models.filter(({ id }) => !excluded.some((pattern) => matches(pattern, id)));
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async prepare(next) {
      const moves = next.directory !== settings.directory;
      const isOther = moves || JSON.stringify(next.tokenUrls) !== JSON.stringify(settings.tokenUrls);
      const opened = isOther ? await directoryOf(next) : directory;
      if (moves)
        await opened.ready('write').catch((error) => {
          throw unusable(error);
        });
      return {
        commit() {
          const keepsOthers = next.trashDays !== settings.trashDays;
          settings = next;
          if (keepsOthers) purge();
          if (!isOther) return;
          const changes = changesBetween(directory.credentials, opened.credentials);
          unfollow();
          directory = opened;
          unfollow = directory.follow(tell);
          if (changes.length > 0) tell(changes);
        },
      };
    },
    async close() {
      clearInterval(purging);
      unfollow();
      await directory.exclusive(async () => {}).catch(() => {}); // what is being written gets done
    },
  };
  return credentials;
}

function find(all: ReadonlyMap<string, Credential>, { name, authIndex }: Target): Credential | undefined {
  if (name !== undefined) return all.get(name);
  return [...all.values()].find((credential) => credential.authIndex === authIndex);
}

function changesBetween(
  before: ReadonlyMap<string, Credential>,
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
    message: `invalid_config: auth-dir: ${message}`,
    details: [{ location: 'auth-dir', message }],
    cause,
  });
}
