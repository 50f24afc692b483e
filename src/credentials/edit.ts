import { etagOf, namesEtag } from '../platform/etag.ts';
import { Fault } from '../platform/fault.ts';
import type { JsonMap } from '../platform/json.ts';
import type { FolderDocument } from '../stores/index.ts';
import { type Content, readContent } from './content.ts';
import type { Writer } from './directory.ts';
import { editMembers, type MemberEdit } from './edit-members.ts';
import { brokenFile, fileTooLarge, nothingToMatch, revisionMismatch } from './faults.ts';

/** The most bytes that a credential file may have. */
export const maxFileBytes = 1024 * 1024;
/** How often an edit is made again because somebody else wrote the file in between. */
const maxTries = 20;

/** What the file's members make of an edit. May throw a Fault, and then nothing changes. */
export type Edits = (members: JsonMap) => readonly MemberEdit[];

export type EditOptions = {
  /** Entity tags, one of which the file must have. */
  ifMatch?: string | undefined;
  /** Throws a Fault if the result must not be. */
  check?: ((before: JsonMap, after: JsonMap) => void) | undefined;
};

/**
 * Edits the newest state of a file, whose text stays but for the members that change. Somebody else's write in that moment is merged, never overwritten.
 * Resolves to the file's new tag. Rejects as the folder does, with Fault `conflict` for a file that is no JSON object, `stale` if the tag is another one.
 */
export async function editFile(
  writer: Writer,
  name: string,
  edits: Edits,
  { ifMatch, check }: EditOptions = {},
): Promise<string> {
  let stored: Pick<FolderDocument, 'bytes' | 'version'> = await writer.read(name);
  for (let tries = 0; ; tries++) {
    expectTag(ifMatch, stored.bytes);
    const bytes = edited(readContent(stored.bytes), edits, check);
    if (Buffer.compare(bytes, stored.bytes) === 0) return etagOf(bytes);
    let overtaken: Uint8Array | undefined;
    let version: string;
    try {
      ({ version, overtaken } = await writer.write(name, bytes, stored.version));
    } catch (error) {
      if (!(error instanceof Fault) || error.kind !== 'stale' || tries >= maxTries) throw error;
      stored = await writer.read(name);
      continue;
    }
    if (!overtaken) return etagOf(bytes);
    const theirs = readContent(overtaken);
    if (theirs.problem !== undefined || tries >= maxTries) {
      await writer.put(name, overtaken); // theirs came last: whatever it is, it is not for us to lose
      throw brokenFile(theirs.problem ?? 'it is written by somebody else all the time');
    }
    await writer.write(name, overtaken, version);
    stored = await writer.read(name);
  }
}

function edited(content: Content, edits: Edits, check: EditOptions['check']): Buffer {
  if (content.problem !== undefined) throw brokenFile(content.problem);
  const bytes = Buffer.from(editMembers(content.text, edits(content.members)));
  if (bytes.length > maxFileBytes) throw fileTooLarge(maxFileBytes);
  const after = readContent(bytes);
  if (after.problem !== undefined) throw new Fault('invalid', 'invalid auth file', { message: after.problem });
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
