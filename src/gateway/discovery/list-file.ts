import { isErrno, replaceFile } from '../../platform/durable-file.ts';
import { isObject, type Json, type JsonObject } from '../../platform/json.ts';
import { readRegular } from '../../platform/regular-file.ts';
import { keptModels, type Models } from './model-list.ts';

/** A list as it is kept: when a provider has given it, in milliseconds since 1970. */
export type StoredList = { at: number; models: Models };

const maxFileBytes = 16 * 1024 * 1024;

/** The lists in a file that was written here, by their keys; none if there is no such file. Rejects if it can't be read. */
export async function readLists(file: string): Promise<Map<string, StoredList>> {
  const bytes = await readRegular(file, maxFileBytes).catch((error) => {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  });
  return bytes ? listsIn(contentOf(bytes)) : new Map();
}

/** Without words of the file in what it throws. */
function contentOf(bytes: Buffer): Json {
  try {
    return JSON.parse(bytes.toString()) as Json;
  } catch {
    throw new Error('it is not JSON');
  }
}

function listsIn(content: Json): Map<string, StoredList> {
  const found = new Map<string, StoredList>();
  if (!isObject(content) || !Array.isArray(content['lists']) || !isObject(content['credentials'])) return found;
  const lists = content['lists'].map((list) => keptModels(Array.isArray(list) ? list.filter(isObject) : []));
  for (const [key, kept] of Object.entries(content['credentials'])) {
    const { at, list } = isObject(kept) ? kept : ({} as JsonObject);
    const models = typeof list === 'number' ? lists[list] : undefined;
    if (typeof at === 'number' && models && models.size > 0) found.set(key, { at, models });
  }
  return found;
}

/** Writes lists, equal ones once, for their owner's eyes only. Rejects if that is too much, or the system can't. */
export async function writeLists(file: string, kept: ReadonlyMap<string, StoredList>): Promise<void> {
  const places = new Map([...new Set([...kept.values()].map(({ models }) => models))].map((one, at) => [one, at]));
  const bytes = Buffer.from(
    JSON.stringify({
      lists: [...places.keys()].map((models) => [...models.values()]),
      credentials: Object.fromEntries(
        [...kept].map(([key, { at, models }]) => [key, { at, list: places.get(models) }]),
      ),
    }),
  );
  if (bytes.length > maxFileBytes) throw new Error('the lists of models have more than 16 MiB');
  await replaceFile(file, bytes, { ours: true });
}
