import { join } from 'node:path';
import { type FileFunctions, fileFunctions } from '../platform/durable-file.ts';
import { etagOf } from '../platform/etag.ts';
import type { Log } from '../platform/log.ts';
import { editNamed, runBatch } from './batch.ts';
import { problemOf } from './checks.ts';
import { readContent } from './content.ts';
import type { Credentials, Target } from './credentials.ts';
import type { Directory } from './directory.ts';
import type { EditOptions, Edits } from './edit.ts';
import { type EntryOptions, entriesJson, entryOf } from './entry.ts';
import { authFileNotFound, fileNotFound, invalidFile, storeFault } from './faults.ts';
import { fieldEdits } from './fields.ts';
import { createInForce } from './in-force.ts';
import { checkedName, knownName } from './names.ts';
import { projectsOf, trafficIn } from './projects.ts';
import { findCredentials } from './query.ts';
import { removeFiles, restoreFile } from './remove.ts';
import { describeRuntime } from './runtime.ts';
import { type Update, updateFile } from './save.ts';
import type { Credential, RuntimeCredential, Traffic } from './types.ts';
import { storeFiles } from './upload.ts';
import { importVertexKey } from './vertex-import.ts';

export type CredentialsOptions = {
  /** How the requests of credentials went, by their index. Asked once for each list. */
  traffic: () => (authIndex: string) => Traffic;
  /** Those that have no file now. They are listed; everything else here is about files. */
  runtime?: () => readonly RuntimeCredential[];
  log: Log;
  now?: () => number;
  files?: FileFunctions;
};

/** Makes the service; it answers once settings have been prepared and committed. */
export function createCredentials(options: CredentialsOptions): Credentials {
  const { traffic, runtime = () => [], log, now = Date.now, files = fileFunctions } = options;
  const inForce = createInForce({ log, now, files });
  const { ready, onChange, prepare, close } = inForce;

  const described = (): Credential[] => runtime().map(describeRuntime);

  const tokenUrlOf = (provider: string): string | undefined => inForce.settings.tokenUrls[provider];

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

  const updateIn = (directory: Directory, name: string, update: Update): Promise<void> =>
    directory
      .exclusive((writer) => updateFile(writer, name, update))
      .catch((error) => {
        throw storeFault('failed to write file', error);
      });

  const credentials: Credentials = {
    get current() {
      return inForce.credentials;
    },
    get isReadable() {
      return inForce.directory.isReadable;
    },
    find(target) {
      const files = credentials.current;
      return find(files, target) ?? find(new Map(projectsIn(files.values()).map((one) => [one.name, one])), target);
    },
    async list(query) {
      const { credentials: all, path } = await ready();
      const listed: Credential[] = [];
      for (const file of all.values()) listed.push(file, ...projectsOf(file));
      listed.push(...described());
      const { credentials: found, total, hasMore } = findCredentials(listed, query);
      const trafficOf = traffic();
      const { routing } = inForce.settings;
      const options: EntryOptions = { directory: path, trafficOf: (one) => trafficIn(one, trafficOf), routing };
      return {
        get entries() {
          return found.map((one) => entryOf(one, options));
        },
        json: (name) => entriesJson(name, found, options),
        total,
        hasMore,
      };
    },
    async read(name) {
      const wanted = knownName(credentials.current, name);
      const current = await ready();
      const { bytes } = await current.folder.read(wanted).catch((error) => {
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
      return removeFiles(current, all, { purge: forGood || inForce.settings.trashDays === 0, ifMatch });
    },
    restore: async (name) => restoreFile(await ready('write'), name),
    setDisabled: (target, disabled, { ifMatch } = {}) => edit(target, fieldEdits({ disabled }), ifMatch),
    setFields: async (target, fields, { ifMatch } = {}) => edit(target, fieldEdits(fields), ifMatch),
    async members(name) {
      const content = readContent((await credentials.read(checkedName(name))).bytes);
      return content.problem === undefined ? content.members : undefined;
    },
    async update(name, update) {
      const wanted = checkedName(name);
      await updateIn(await ready('write'), wanted, update);
    },
    here() {
      const { directory } = inForce;
      return {
        isInForce: () => inForce.directory.folder === directory.folder,
        async update(name, update) {
          const isThere = await directory.ready('read').then(
            () => true,
            () => false,
          );
          if (isThere) await updateIn(directory, checkedName(name), (members) => members && update(members));
        },
      };
    },
    setProblem: (name, problem) => inForce.directory.setProblem(name, problem),
    batch: async (batch) => runBatch(await ready(), batch, check),
    async importVertex(key) {
      const current = await ready('write');
      const made = await importVertexKey(current, key, tokenUrlOf);
      return { ...made, path: join(current.path, made.name) };
    },
    onChange,
    prepare,
    close,
  };
  return credentials;
}

const projectsIn = (files: Iterable<Credential>): Credential[] => [...files].flatMap(projectsOf);

function find(all: ReadonlyMap<string, Credential>, { name, authIndex }: Target): Credential | undefined {
  if (name !== undefined) return all.get(name) ?? all.get(name.trim()); // a file's name may begin with a blank
  return [...all.values()].find((credential) => credential.authIndex === authIndex);
}
