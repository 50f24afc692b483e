import { etagOf } from '../platform/etag.ts';
import { Fault } from '../platform/fault.ts';
import type { Directory } from './directory.ts';
import { expectTag } from './edit.ts';
import { fileExists, fileNotFound, notDeleted, storeFault } from './faults.ts';
import { checkedName, isCredentialName, knownName } from './names.ts';
import type { Outcome } from './types.ts';

export type RemoveOptions = {
  /** Nothing is kept, also of what was deleted earlier. */
  purge: boolean;
  ifMatch?: string | undefined;
};

/** Deletes files; one that can't be deleted stops no other. */
export async function removeFiles(
  directory: Directory,
  names: readonly string[],
  { purge, ifMatch }: RemoveOptions,
): Promise<Outcome[]> {
  if (ifMatch !== undefined && names.length !== 1)
    throw new Fault('invalid', 'if-match goes with one file', {
      message: 'if-match goes with one file: delete each by itself',
    });
  return directory.exclusive(async (writer) => {
    if (ifMatch !== undefined)
      expectTag(
        ifMatch,
        await writer.read(knownName(directory.credentials, names[0])).then(
          ({ bytes }) => bytes,
          () => undefined,
        ),
      );
    const refused = new Map(names.flatMap((name) => wrongName(directory, name)));
    const right = names.filter((name) => !refused.has(name));
    const errors = await writer.remove(right, purge ? 'for good' : 'restorable').catch((error) => {
      throw storeFault('failed to remove file', error);
    });
    const forgotten = new Set(purge ? await writer.purge({ names: names.filter(isCredentialName) }) : []);
    return names.map((name) => {
      const error = refused.get(name) ?? errors.get(name);
      if (!error || (forgotten.has(name) && (refused.has(name) || isMissing(error)))) return { name };
      return { name, error: removalFault(error) };
    });
  });
}

function removalFault(error: Error): Error {
  if (isMissing(error)) return fileNotFound();
  if (error instanceof Fault && error.code === 'name_too_long')
    return new Fault('failed', `failed to remove file: ${error.message}, delete it with purge=true`, {
      cause: error.cause,
    });
  return storeFault('failed to remove file', error) as Error;
}

/**
 * Brings back the file of this name that was deleted last. What could be deleted may come back, whatever its name: the trash
 * has it. Resolves to its tag.
 */
export async function restoreFile(directory: Directory, name = ''): Promise<string> {
  if (!isCredentialName(name)) checkedName(name);
  return directory
    .exclusive(async (writer) => {
      const { stamp } = await writer.restore(name);
      const bytes = await writer.read(name).then(
        (read) => read.bytes,
        () => Buffer.from(stamp), // such as of a file that is too large: it is back all the same
      );
      return etagOf(bytes);
    })
    .catch((error) => {
      if (isMissing(error)) {
        checkedName(name);
        throw notDeleted();
      }
      if (error instanceof Fault && error.kind === 'conflict') throw fileExists();
      throw storeFault('failed to restore file', error);
    });
}

function wrongName({ credentials }: Directory, name: string): [string, Error][] {
  try {
    knownName(credentials, name);
    return [];
  } catch (error) {
    return [[name, error as Error]];
  }
}

const isMissing = (error: unknown): boolean => error instanceof Fault && error.kind === 'missing';
