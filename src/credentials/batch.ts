import { mapBounded } from '../platform/bounded.ts';
import type { JsonObject } from '../platform/json.ts';
import type { Directory, Writer } from './directory.ts';
import { type EditOptions, type Edits, editFile } from './edit.ts';
import { authFileNotFound, storeFault } from './faults.ts';
import { fieldEdits } from './fields.ts';
import { nameProblem } from './names.ts';
import { removeFiles } from './remove.ts';
import type { Outcome } from './types.ts';

/** What is done to several files. `fields` go with `set`. */
export type Batch = { op: 'enable' | 'disable' | 'delete' | 'set'; names: readonly string[]; fields?: JsonObject };

/** Files that are written at the same time. */
const atWork = 16;

/**
 * Does the same to several files, each once; one that fails stops no other. Rejects only for what is wrong for all of them.
 */
export async function runBatch(
  directory: Directory,
  { op, names, fields = {} }: Batch,
  check: EditOptions['check'],
): Promise<Outcome[]> {
  const each = [...new Set(names)];
  if (op === 'delete') return removeFiles(directory, each, { purge: false });
  const edits = fieldEdits(op === 'set' ? fields : { disabled: op === 'disable' });
  return directory.exclusive((writer) =>
    mapBounded(each, atWork, (name) =>
      editNamed(writer, name, edits, { check }).then(
        () => ({ name }),
        (error) => ({ name, error }),
      ),
    ),
  );
}

/** Edits a file that a caller named. Resolves to its tag. */
export function editNamed(writer: Writer, name: string, edits: Edits, options: EditOptions): Promise<string> {
  if (nameProblem(name)) return Promise.reject(authFileNotFound());
  return editFile(writer, name, edits, options).catch((error) => {
    if (error?.kind === 'missing') throw authFileNotFound();
    throw storeFault('failed to update auth', error);
  });
}
