import { etagOf, namesEtag } from '../platform/etag.ts';
import { Fault } from '../platform/fault.ts';
import type { JsonObject } from '../platform/json.ts';
import type { FolderDocument } from '../stores/index.ts';
import { type Content, readContent } from './content.ts';
import type { Writer } from './directory.ts';
import { editMembers, type MemberEdit } from './edit-members.ts';
import { brokenFile, fileTooLarge, invalidFile, nothingToMatch, revisionMismatch } from './faults.ts';

/** The most bytes that a credential file may have. */
export const maxFileBytes = 1024 * 1024;
/** How often an edit is made again because somebody else wrote the file in between. */
export const maxTries = 20;

/** What the file's members make of an edit. May throw a Fault, and then nothing changes. */
export type Edits = (members: JsonObject) => readonly MemberEdit[];

export type EditOptions = {
  /** Entity tags, one of which the file must have. */
  ifMatch?: string | undefined;
  /** Throws a Fault if the result must not be. */
  check?: ((before: JsonObject, after: JsonObject) => void) | undefined;
};

/**
 * Edits the newest state of a file, whose text stays but for the members that change. Somebody else's write in that moment
 * is merged, never overwritten. Resolves to the file's new tag. Rejects as the folder does, with Fault `conflict` for a
 * file that is no JSON object, `stale` if the tag is another one.
 */
export async function editFile(
  writer: Writer,
  name: string,
  edits: Edits,
  { ifMatch, check }: EditOptions = {},
): Promise<string> {
  let stored: Pick<FolderDocument, 'bytes' | 'version'> = await writer.read(name);
  let overtook = false;
  for (let tries = 0; ; tries++) {
    expectTag(ifMatch, stored.bytes);
    const bytes = edited(readContent(stored.bytes), edits, check);
    if (!overtook && Buffer.compare(bytes, stored.bytes) === 0) return etagOf(bytes);
    const written = await writer.write(name, bytes, stored.version).catch((error) => {
      if (!(error instanceof Fault) || error.kind !== 'stale' || tries >= maxTries) throw error;
      return undefined;
    });
    if (written && !written.overtaken) return etagOf(bytes);
    overtook = written !== undefined;
    stored = written?.overtaken ? { bytes: written.overtaken, version: written.version } : await writer.read(name);
    if (!overtook) continue;
    try {
      expectTag(ifMatch, stored.bytes);
      edited(readContent(stored.bytes), edits, check);
      if (tries >= maxTries) throw brokenFile('it is written by somebody else all the time');
    } catch (error) {
      await writer.put(name, stored.bytes); // ours stands where theirs was, and they can't both: theirs came last
      throw error;
    }
  }
}

function edited(content: Content, edits: Edits, check: EditOptions['check']): Buffer {
  if (content.problem !== undefined) throw brokenFile(content.problem);
  const bytes = Buffer.from(editMembers(content.text, edits(content.members)));
  if (bytes.length > maxFileBytes) throw fileTooLarge(maxFileBytes);
  const after = readContent(bytes);
  if (after.problem !== undefined) throw invalidFile(after.problem);
  check?.(content.members, after.members);
  return bytes;
}

/** Rejects a write whose author saw another state of the file. `bytes` are undefined if there is none. */
export function expectTag(ifMatch: string | undefined, bytes: Uint8Array | undefined): void {
  if (ifMatch === undefined) return;
  if (!bytes) throw nothingToMatch();
  const tag = etagOf(bytes);
  if (!namesEtag(ifMatch, tag)) throw revisionMismatch(tag);
}
