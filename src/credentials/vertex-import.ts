import { createHash, randomUUID } from 'node:crypto';
import { Fault } from '../platform/fault.ts';
import { isObject, type JsonObject, memberOf } from '../platform/json.ts';
import { type CredentialFileKind, credentialFileKind } from '../providers/index.ts';
import type { TokenUrlOf } from './checks.ts';
import { readContent } from './content.ts';
import type { Directory, Writer } from './directory.ts';
import { storeFault } from './faults.ts';
import { nameProblem, safePart } from './names.ts';
import { saveMembers } from './save.ts';
import { isLocation, readServiceAccount } from './service-account.ts';

export type VertexImport = { bytes: Uint8Array; location: string | undefined };
export type VertexCredential = { name: string; projectId: string; email: string; location: string };

const kind = credentialFileKind('vertex') as CredentialFileKind;
const defaultLocation = 'us-central1';

/**
 * Makes a credential file out of a service-account key, after checking it. Another key of the same account takes the old
 * one's place and keeps what people have set.
 */
export async function importVertexKey(
  directory: Directory,
  { bytes, location: asked }: VertexImport,
  tokenUrlOf: TokenUrlOf,
): Promise<VertexCredential> {
  const content = readContent(bytes);
  if (content.problem !== undefined) throw refusal('invalid json', content.problem);
  const account = readServiceAccount(content.members, { kind, tokenUrl: tokenUrlOf('vertex') });
  if ('problem' in account) throw refusal('invalid service account', account.problem);
  const { projectId, email, privateKey } = account;
  if (projectId === '') throw new Fault('invalid', 'project_id missing');
  const location = asked?.trim() || defaultLocation;
  if (!isLocation(location))
    throw refusal('invalid location', 'a location is global, or has lower-case letters, digits and hyphens');
  const members: JsonObject = {
    service_account: { ...content.members, project_id: projectId, client_email: email, private_key: privateKey },
    project_id: projectId,
    email,
    location,
    type: 'vertex',
  };
  return directory
    .exclusive(async (writer) => {
      const name = await freeName(writer, projectId, email);
      await saveMembers(writer, name, members);
      return { name, projectId, email, location };
    })
    .catch((error) => {
      const fault = storeFault('save_failed', error);
      if (!(fault instanceof Fault) || fault.kind !== 'failed') throw fault;
      throw new Fault('failed', 'save_failed', { message: fault.code, cause: fault.cause });
    });
}

/** The first name that is free or holds a key of the same account. */
async function freeName(writer: Writer, projectId: string, email: string): Promise<string> {
  const project = safePart(projectId);
  const local = safePart(email.split('@')[0]!);
  const digest = createHash('sha256').update(email).digest('hex').slice(0, 8);
  const named = (end: string): string => `vertex-${project}${end}.json`;
  if (nameProblem(named(`-${local}-${digest}`))) throw refusal('invalid service account', 'project_id is too long');
  for (const end of ['', `-${local}`, `-${local}-${digest}`])
    if (await isFree(writer, named(end), email)) return named(end);
  return named(`-${randomUUID()}`); // whatever others have put in all these places
}

async function isFree(writer: Writer, name: string, email: string): Promise<boolean> {
  try {
    const content = readContent((await writer.read(name)).bytes);
    if (content.problem !== undefined) return false;
    const account = memberOf(content.members, 'service_account');
    return isObject(account) && memberOf(account, 'client_email') === email;
  } catch (error) {
    if (error instanceof Fault && error.kind === 'missing') return true;
    if (error instanceof Fault) return false; // it can't be read: whosever it is, it stays
    throw error;
  }
}

const refusal = (code: string, why: string): Fault => new Fault('invalid', code, { message: `${code}: ${why}` });
