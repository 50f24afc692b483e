import { Fault } from '../platform/fault.ts';
import type { JsonObject } from '../platform/json.ts';
import {
  LoginFailure,
  type LoginProvider,
  loginProviders,
  type MemberChange,
  textOf,
  Unanswered,
} from '../providers/index.ts';
import type { CredentialFiles, FilesHere } from './credential-files.ts';
import { type Engine, reach } from './engine.ts';
import { Refused } from './grants.ts';

/** The row that renews a credential of this type; undefined for types that aren't logged in to. */
export function providerOf(file: JsonObject): LoginProvider | undefined {
  const type = textOf(file, 'type').toLowerCase();
  return loginProviders.find((provider) => provider.type === type || provider.name === type);
}

/** The provider doesn't take what the credential is renewed with: asking again would not help. */
export class Rejected extends Error {
  override readonly name = 'Rejected';
}

/** The words of OAuth for what is not the refresh token's fault. */
const notTheTokens = ['invalid_client', 'unauthorized_client', 'temporarily_unavailable', 'slow_down', 'server_error'];

/** Asks the provider. Rejects with Rejected, Unanswered or Refused (both may pass), or with Fault `unavailable`. */
export async function renew(
  engine: Engine,
  provider: LoginProvider,
  file: JsonObject,
  signal: AbortSignal,
): Promise<readonly MemberChange[]> {
  const proxyUrl = textOf(file, 'proxy_url') || textOf(file, 'proxy-url');
  const { addresses, api, grants } = await reach(engine, provider, signal, proxyUrl);
  try {
    return await provider.refresh.renew(file, {
      call: api(signal),
      api: addresses.api,
      userinfoUrl: addresses.userinfo,
      now: engine.now,
      grant: async ({ client, ...request }) => grants(signal, client).refresh(request),
    });
  } catch (error) {
    if (error instanceof LoginFailure) throw new Rejected(error.message);
    if (!(error instanceof Refused)) throw error;
    const isOver = [400, 401, 403].includes(error.status) && error.code !== '' && !notTheTokens.includes(error.code);
    if (!isOver) throw error;
    throw new Rejected(`${error.message}: log in to ${provider.title} again`);
  }
}

/** What a renewal of a file came to, and the folder that the file was read in. */
export type Renewed = {
  provider: LoginProvider;
  secret: string;
  changes: readonly MemberChange[];
  from: FilesHere;
};

/**
 * Writes what a renewal came to, unless somebody has logged in anew or removed the file meanwhile. If another folder has come into
 * force, it is written in both: the old tokens are used up, wherever the file has been copied or moved to.
 */
export async function saveRenewed(
  files: CredentialFiles,
  name: string,
  { provider, secret, changes, from }: Renewed,
): Promise<void> {
  const changesFor = (present: JsonObject | undefined) =>
    present && provider.refresh.secretOf(present) === secret ? changes : undefined;
  await from.edit(name, changesFor);
  if (!from.isInForce()) await files.edit(name, changesFor);
}

/** What went wrong, for whoever asked for the refresh. */
export function refreshFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const isProviders = error instanceof Rejected || error instanceof Refused || error instanceof Unanswered;
  if (!isProviders)
    return new Fault('failed', 'failed to save auth file', {
      message: 'failed to save auth file: the tokens are renewed, and will be saved as soon as that is possible',
      cause: error,
    });
  return new Fault('upstream', 'refresh failed', { message: `refresh failed: ${(error as Error).message}` });
}
