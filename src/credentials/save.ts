import { etagOf } from '../platform/etag.ts';
import { Fault } from '../platform/fault.ts';
import type { JsonMap } from '../platform/json.ts';
import { readContent } from './content.ts';
import type { Writer } from './directory.ts';
import { editFile } from './edit.ts';

/** Makes a file of these members, or sets them in the one that is there and keeps all others. A file that is no JSON object is replaced. Resolves to its tag. */
export async function saveMembers(writer: Writer, name: string, members: JsonMap): Promise<string> {
  const present = await writer.read(name).catch((error) => {
    if (error instanceof Fault && error.kind === 'missing') return undefined;
    throw error;
  });
  if (!present || readContent(present.bytes).problem !== undefined) {
    const bytes = Buffer.from(`${JSON.stringify(members, null, 2)}\n`);
    await writer.put(name, bytes);
    return etagOf(bytes);
  }
  return editFile(writer, name, () => Object.entries(members).map(([key, value]) => ({ path: [key], value })));
}
