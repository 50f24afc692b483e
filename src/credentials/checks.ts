import { isObject, type JsonObject, memberOf } from '../platform/json.ts';
import { type CredentialFileKind, credentialFileKind, isTokenUrl } from '../providers/index.ts';
import { isLocation, readServiceAccount } from './service-account.ts';

/** The address that the config has in place of a provider's own, for asking for tokens. */
export type TokenUrlOf = (provider: string) => string | undefined;

/**
 * What is wrong with a credential: `refused` must never be used, `unknown` is only not ours to use. Never quotes the file.
 */
export type Problem = { severity: 'refused' | 'unknown'; message: string };

const namesOfTokenUrls = ['token_uri', 'token_url', 'token_endpoint'];

/** The kind of a credential file by its content. */
export function kindOf(members: JsonObject): CredentialFileKind | undefined {
  const type = memberOf(members, 'type');
  return typeof type === 'string' ? credentialFileKind(type.trim()) : undefined;
}

/** The first thing that is wrong with a credential file. The same for what is uploaded, edited and read from the disk. */
export function problemOf(members: JsonObject, tokenUrlOf: TokenUrlOf): Problem | undefined {
  const type = memberOf(members, 'type');
  const kind = kindOf(members);
  if (!kind) {
    const message =
      typeof type === 'string' && type.trim() !== '' ? 'no provider has the type of this file' : 'the file has no type';
    return { severity: 'unknown', message };
  }
  const message =
    wrongTokenUrl(members, kind, tokenUrlOf) ??
    (kind.provider === 'vertex' ? wrongVertex(members, kind, tokenUrlOf) : undefined);
  return message === undefined ? undefined : { severity: 'refused', message };
}

/** Tokens are only ever asked for where the provider has them: a file that names another place was not made for us. */
function wrongTokenUrl(members: JsonObject, kind: CredentialFileKind, tokenUrlOf: TokenUrlOf): string | undefined {
  for (const holder of [members, memberOf(members, 'token'), memberOf(members, 'Token')])
    for (const name of namesOfTokenUrls) {
      const url = isObject(holder) ? memberOf(holder, name) : undefined;
      if (url === undefined || url === null || url === '') continue;
      if (typeof url !== 'string' || !isTokenUrl(kind, url, tokenUrlOf(kind.provider)))
        return `${name} is not where this provider's tokens are asked for`;
    }
  return undefined;
}

function wrongVertex(members: JsonObject, kind: CredentialFileKind, tokenUrlOf: TokenUrlOf): string | undefined {
  const account = readServiceAccount(memberOf(members, 'service_account'), {
    kind,
    tokenUrl: tokenUrlOf(kind.provider),
  });
  if ('problem' in account) return account.problem;
  const projectId = memberOf(members, 'project_id');
  if (typeof projectId !== 'string' || projectId.trim() === '') return 'project_id missing';
  const location = memberOf(members, 'location');
  if (location !== undefined && !(typeof location === 'string' && isLocation(location.trim())))
    return 'location is not a place such as us-central1 or global';
  return undefined;
}
