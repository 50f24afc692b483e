import type { Credentials } from './credentials/index.ts';
import { type Logins, tokenEnd } from './logins/index.ts';
import type { JsonObject } from './platform/json.ts';
import { type CredentialFileKind, credentialFileKind, textOf } from './providers/index.ts';

export type FileTokenOptions = {
  credentials: Credentials;
  logins: Pick<Logins, 'refresh'>;
  now: () => number;
  /** The token that a service account's key is granted; '' if there is none. */
  grantedToken?: (file: JsonObject) => Promise<string>;
};

/**
 * The token of a credential file, refreshed if it has expired; '' if the file has none. Rejects with a Fault if the file can't be
 * read, or the token can't be had.
 */
export async function fileToken(
  name: string,
  { credentials, logins, now, grantedToken = async () => '' }: FileTokenOptions,
): Promise<string> {
  const file = await credentials.members(name);
  const kind = kindOf(file);
  if (!file || !kind) return '';
  if (!kind.token) return grantedToken(file);
  if (textOf(file, ...kind.token) === '' || (tokenEnd(file) ?? Infinity) > now()) return textOf(file, ...kind.token);
  await logins.refresh(name);
  return textOf(await credentials.members(name), ...kind.token);
}

/** The kind of a file, by its type. */
export const kindOf = (file: JsonObject | undefined): CredentialFileKind | undefined =>
  credentialFileKind(textOf(file, 'type'));
