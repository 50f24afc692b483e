import { setImmediate } from 'node:timers/promises';
import { etagOf } from '../platform/etag.ts';
import { Fault, unlessMissing } from '../platform/fault.ts';
import { problemOf, type TokenUrlOf } from './checks.ts';
import { readContent } from './content.ts';
import type { Directory, Writer } from './directory.ts';
import { expectTag, maxFileBytes } from './edit.ts';
import { fileTooLarge, invalidFile, sentAgain, storeFault } from './faults.ts';
import { checkedName, checkedNewName } from './names.ts';
import type { Upload, UploadOutcome } from './types.ts';

export type UploadOptions = { tokenUrlOf: TokenUrlOf; ifMatch: string | undefined };

/**
 * Stores files as they came, each in the place of the one of its name; one that can't be stored stops no other. Nothing is
 * written of a file that is refused. Of several with one name the last is stored, the others are refused.
 */
export async function storeFiles(
  directory: Directory,
  files: readonly Upload[],
  { tokenUrlOf, ifMatch }: UploadOptions,
): Promise<UploadOutcome[]> {
  if (ifMatch !== undefined && files.length > 1)
    throw new Fault('invalid', 'if-match goes with one file', {
      message: 'if-match goes with one file: send each by itself',
    });
  const outcomes: UploadOutcome[] = [];
  for (const file of files) {
    outcomes.push(checked(file, directory, tokenUrlOf));
    await setImmediate(); // a check takes time, and others are to be served between two of them
  }
  refuseSentAgain(outcomes);
  if (!outcomes.some(isStored)) return outcomes;
  return directory.exclusive(async (writer) => {
    for (const [index, outcome] of outcomes.entries())
      if (isStored(outcome))
        try {
          await store(writer, files[index]!, ifMatch);
        } catch (error) {
          outcomes[index] = { name: outcome.name, error: storeFault('failed to write file', error) as Error };
        }
    return outcomes;
  });
}

const isStored = (outcome: UploadOutcome): boolean => !('error' in outcome);

/** Of the outcomes so far, only the last good one of each name stays good. */
function refuseSentAgain(outcomes: UploadOutcome[]): void {
  const last = new Map(outcomes.flatMap((outcome, index) => (isStored(outcome) ? [[outcome.name, index]] : [])));
  for (const [index, outcome] of outcomes.entries())
    if (isStored(outcome) && last.get(outcome.name) !== index)
      outcomes[index] = { name: outcome.name, error: sentAgain() };
}

function checked({ name, bytes }: Upload, { credentials }: Directory, tokenUrlOf: TokenUrlOf): UploadOutcome {
  try {
    if (credentials.has(name)) checkedName(name);
    else checkedNewName(name);
    if (bytes.length > maxFileBytes) throw fileTooLarge(maxFileBytes);
    const content = readContent(bytes);
    if (content.problem !== undefined) throw invalidFile(content.problem);
    const problem = problemOf(content.members, tokenUrlOf);
    if (problem?.severity === 'refused') throw invalidFile(problem.message);
    return { name, tag: etagOf(bytes), ...(problem && { warning: problem.message }) };
  } catch (error) {
    return { name, error: error as Error };
  }
}

async function store(writer: Writer, { name, bytes }: Upload, ifMatch: string | undefined): Promise<void> {
  if (ifMatch === undefined) {
    await writer.put(name, bytes);
    return;
  }
  const present = await writer.read(name).catch(unlessMissing);
  expectTag(ifMatch, present?.bytes);
  const { overtaken } = await writer.write(name, bytes, present?.version);
  if (!overtaken) return;
  await writer.put(name, overtaken); // what the caller saw was no longer there
  expectTag(ifMatch, overtaken);
}
