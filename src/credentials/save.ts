import { etagOf } from '../platform/etag.ts';
import { unlessMissing } from '../platform/fault.ts';
import type { JsonObject } from '../platform/json.ts';
import type { FolderDocument } from '../stores/index.ts';
import { readContent } from './content.ts';
import type { Writer } from './directory.ts';
import { editFile } from './edit.ts';
import { editMembers, type MemberEdit } from './edit-members.ts';

/** What a file's members make of a change; undefined members: there is no file yet. No edits: nothing is written. */
export type Update = (members: JsonObject | undefined) => readonly MemberEdit[] | undefined;

/** Changes the newest state of a file, or makes it. Rejects as `editFile` does. */
export async function updateFile(writer: Writer, name: string, update: Update): Promise<void> {
  if (await presentFile(writer, name)) {
    await editFile(writer, name, (members) => update(members) ?? []);
    return;
  }
  const edits = update(undefined);
  if (!edits) return;
  const members = JSON.parse(editMembers('{}', edits));
  await writer.put(name, Buffer.from(`${JSON.stringify(members, null, 2)}\n`));
}

function presentFile(writer: Writer, name: string): Promise<FolderDocument | undefined> {
  return writer.read(name).catch(unlessMissing);
}

/**
 * Makes a file of these members, or sets them in the one that is there and keeps all others. A file that is no JSON object
 * is replaced. Resolves to its tag.
 */
export async function saveMembers(writer: Writer, name: string, members: JsonObject): Promise<string> {
  const present = await presentFile(writer, name);
  if (!present || readContent(present.bytes).problem !== undefined) {
    const bytes = Buffer.from(`${JSON.stringify(members, null, 2)}\n`);
    await writer.put(name, bytes);
    return etagOf(bytes);
  }
  return editFile(writer, name, () => Object.entries(members).map(([key, value]) => ({ path: [key], value })));
}
