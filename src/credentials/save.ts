import { etagOf } from '../platform/etag.ts';
import { Fault, unlessMissing } from '../platform/fault.ts';
import type { JsonObject } from '../platform/json.ts';
import type { FolderDocument } from '../stores/index.ts';
import { readContent } from './content.ts';
import type { Writer } from './directory.ts';
import { editFile, maxTries } from './edit.ts';
import { editMembers, type MemberEdit } from './edit-members.ts';

/** What a file's members make of a change; undefined members: there is no file yet. No edits: nothing is written. */
export type Update = (members: JsonObject | undefined) => readonly MemberEdit[] | undefined;

/** Changes the newest state of a file, or makes it. Rejects as `editFile` does. */
export function updateFile(writer: Writer, name: string, update: Update): Promise<void> {
  return untilNotStale(async () => {
    if (await presentFile(writer, name)) {
      await editFile(writer, name, (members) => update(members) ?? []);
      return;
    }
    const edits = update(undefined);
    if (edits) await writer.write(name, textOf(JSON.parse(editMembers('{}', edits))), undefined);
  });
}

function presentFile(writer: Writer, name: string): Promise<FolderDocument | undefined> {
  return writer.read(name).catch(unlessMissing);
}

/**
 * Makes a file of these members, or sets them in the one that is there and keeps all others. A file that is no JSON object
 * is replaced. Resolves to its tag.
 */
export function saveMembers(writer: Writer, name: string, members: JsonObject): Promise<string> {
  return untilNotStale(async () => {
    const present = await presentFile(writer, name);
    if (present && readContent(present.bytes).problem === undefined)
      return editFile(writer, name, () => Object.entries(members).map(([key, value]) => ({ path: [key], value })));
    const bytes = textOf(members);
    await writer.write(name, bytes, present?.version);
    return etagOf(bytes);
  });
}

const textOf = (members: JsonObject): Buffer => Buffer.from(`${JSON.stringify(members, null, 2)}\n`);

/** Does it again as often as somebody else writes the file in the moment between. */
async function untilNotStale<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++)
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Fault) || error.kind !== 'stale' || tries >= maxTries) throw error;
    }
}
