import { isObject, type JsonObject, memberOf } from '../platform/json.ts';
import type { Listed } from '../stores/index.ts';
import { kindOf, problemOf, type TokenUrlOf } from './checks.ts';
import { type Content, integerAt, setting, switchAt, textAt } from './content.ts';
import { claimsOf } from './id-token.ts';
import { maskedKey, maskedUrl } from './mask.ts';
import { authIndexOf, nameProblem } from './names.ts';
import { timeOf } from './times.ts';
import type { Credential } from './types.ts';

/** Names of the time of the last refresh, the first that holds one counts. */
const refreshNames = ['last_refresh', 'lastRefresh', 'last_refreshed_at', 'lastRefreshedAt'];
/** What a list shows of a text. */
const maxText = 1024;

/** Describes a credential file. What can't be read as one is described as well as it goes, with the problem. */
export function describe(listed: Listed, content: Content, tokenUrlOf: TokenUrlOf): Credential {
  const { name, stamp, size, modifiedAt } = listed;
  const members = content.problem === undefined ? content.members : {};
  const provider = kindOf(members)?.provider ?? textAt(members, 'type')?.toLowerCase() ?? 'unknown';
  const email = shown(members, 'email');
  const projectId = shown(members, 'project_id');
  const disabled = switchAt(members, 'disabled') ?? false;
  return {
    name,
    authIndex: authIndexOf(name),
    provider: provider.slice(0, maxText),
    disabled,
    problem:
      (nameProblem(name) && 'a file of this name can be neither edited nor used: rename it') ??
      content.problem ??
      problemOf(members, tokenUrlOf)?.message,
    stamp,
    size,
    modifiedAt,
    createdAt: modifiedAt,
    lastRefresh: refreshNames.map((key) => timeOf(memberOf(members, key))).find((time) => time !== undefined),
    label: shown(members, 'label') ?? email ?? projectId ?? provider,
    email,
    projectId,
    ...accountOf(members, provider, email, projectId),
    claims: provider === 'codex' ? claimsOf(memberOf(members, 'id_token')) : undefined,
    prefix: shown(members, 'prefix'),
    proxyUrl: maskedUrl(textAt(members, 'proxy_url')),
    priority: integerAt(members, 'priority'),
    weight: integerAt(members, 'weight'),
    note: shown(members, 'note'),
    websockets: switchAt(members, 'websockets'),
    requestRetry: integerAt(members, 'request_retry'),
    disableCooling: switchAt(members, 'disable_cooling'),
    excludedModels: patternsAt(members),
    secrets: () => ({
      members,
      baseUrl: textAt(members, 'base_url'),
      proxyUrl: textAt(members, 'proxy_url'),
      headers: textsAt(members, 'headers'),
    }),
  };
}

/** The texts of an object; what is none is left out. */
function textsAt(members: JsonObject, name: string): Record<string, string> {
  const value = memberOf(members, name);
  const texts = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function accountOf(
  members: JsonObject,
  provider: string,
  email: string | undefined,
  projectId: string | undefined,
): Pick<Credential, 'accountType' | 'account'> {
  if (email !== undefined) {
    const account = provider === 'gemini-cli' && projectId !== undefined ? `${email} (${projectId})` : email;
    return { accountType: 'oauth', account };
  }
  const key = textAt(members, 'api_key');
  return key === undefined
    ? { accountType: undefined, account: undefined }
    : { accountType: 'api_key', account: maskedKey(key) };
}

/** A text as a list shows it. */
const shown = (members: JsonObject, name: string): string | undefined => textAt(members, name)?.slice(0, maxText);

function patternsAt(members: JsonObject): string[] {
  const value = setting(members, 'excluded_models');
  const patterns = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  return patterns.flatMap((pattern) => (typeof pattern === 'string' && pattern.trim() !== '' ? pattern.trim() : []));
}
