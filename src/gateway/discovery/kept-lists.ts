import { createHash } from 'node:crypto';
import type { Log } from '../../platform/log.ts';
import { readLists, type StoredList, writeLists } from './list-file.ts';
import type { ModelList, Models } from './model-list.ts';

/** A list that changes, and what it is kept by: never what could be sent anywhere. */
export type KeptList = { -readonly [member in keyof ModelList]: ModelList[member] } & { readonly key: string };

/** The lists of models of all credentials, in memory and in a file. */
export type KeptLists = {
  /** The list of this key; an empty one if there is none yet. */
  listOf(key: string): KeptList;
  /** Rises whenever a list names something else. */
  readonly version: number;
  /** Puts what a provider listed in place of what it listed before. Returns false, and does nothing, if there is no room. */
  put(list: KeptList, models: Models, at: number): boolean;
  /** Keeps these lists, and forgets those of the others that aren't worth it. */
  keep(lists: Iterable<KeptList>, isWorthwhile: (list: KeptList) => boolean): void;
  /** Takes up what the file holds. Never rejects: there is nothing in it that can't be asked for again. */
  load(): Promise<void>;
  /** Writes the file if something has changed. Never rejects. */
  save(): Promise<void>;
};

/** Of all lists together, equal ones counted once: a provider that lists without end fills no memory. */
const maxModels = 50_000;

export function createKeptLists({ log, file }: { log: Log; file: string | undefined }): KeptLists {
  const lists = new Map<string, KeptList>();
  const digests = new WeakMap<Models, string>();
  let version = 0;
  let hasChanged = false;
  let saving: Promise<void> = Promise.resolve();

  /** Equal lists are one: thousands of keys may have the same. Undefined: there is no room for another. */
  function shared(models: Models): Models | undefined {
    const digest = digestOf(models);
    const distinct = new Set([...lists.values()].flatMap((list) => list.models ?? []));
    let size = models.size;
    for (const one of distinct) {
      if (digests.get(one) === digest) return one;
      size += one.size;
    }
    if (size > maxModels) return undefined;
    digests.set(models, digest);
    return models;
  }

  function put(list: KeptList, models: Models, at: number): boolean {
    const taken = shared(models);
    if (!taken) return false;
    if (taken !== list.models) version++;
    list.models = taken;
    list.at = at;
    list.error = undefined;
    return true;
  }

  function listOf(key: string): KeptList {
    const list = lists.get(key) ?? { key, models: undefined, at: undefined, error: undefined };
    lists.set(key, list);
    return list;
  }

  async function write(path: string): Promise<void> {
    hasChanged = false;
    const kept = [...lists].flatMap(([key, { at, models }]): [string, StoredList][] =>
      at === undefined || !models ? [] : [[key, { at, models }]],
    );
    await writeLists(path, new Map(kept)).catch((error) =>
      log.warn('the lists of models cannot be kept', { file: path, cause: String(error) }),
    );
  }

  return {
    listOf,
    get version() {
      return version;
    },
    put(list, models, at) {
      const isTaken = put(list, models, at);
      hasChanged ||= isTaken;
      return isTaken;
    },
    keep(those, isWorthwhile) {
      const kept = new Map([...those].map((list) => [list.key, list]));
      for (const [key, list] of lists) if (!kept.has(key) && !isWorthwhile(list)) lists.delete(key);
      for (const [key, list] of kept) lists.set(key, list);
    },
    async load() {
      if (file === undefined) return;
      try {
        for (const [key, { at, models }] of await readLists(file)) put(listOf(key), models, at);
      } catch (error) {
        log.warn('the lists of models of an earlier run cannot be read', { file, cause: String(error) });
      }
    },
    save() {
      saving = saving.then(() => (file !== undefined && hasChanged ? write(file) : undefined));
      return saving;
    },
  };
}

const digestOf = (models: Models): string =>
  createHash('sha256')
    .update(JSON.stringify([...models.values()]))
    .digest('base64url');
