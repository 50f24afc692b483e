import { open } from 'node:fs/promises';
import { exitCodes, Failure } from './failure.ts';

/** Writes a file that only its owner can read. Rejects with a `Failure` if there is one and it is not to be overwritten. */
export async function writeSecret(
  path: string,
  bytes: Uint8Array,
  { overwrite }: { overwrite: boolean },
): Promise<void> {
  const file = await open(path, overwrite ? 'w' : 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST')
      throw new Failure(`${path} is there already: --force overwrites it`, exitCodes.usage, error);
    throw error;
  });
  try {
    await file.chmod(0o600); // one that was there may be open to all
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}
