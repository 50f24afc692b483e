import { Fault } from '../../platform/fault.ts';
import type { JsonObject } from '../../platform/json.ts';
import { bearer, type FileSource } from '../../providers/index.ts';
import { inUtf8, ownHeaders } from '../upstream/headers.ts';
import type { Headers } from '../upstream/upstream.ts';
import type { AccountFile, AccountTokens } from './account-file.ts';
import type { Delivery } from './credential.ts';

export type AuthorizationOptions = {
  /** By name, as they are now. */
  files: ReadonlyMap<string, AccountFile>;
  /** Asked for when a request is made, and not before. */
  tokens: () => AccountTokens;
  now: () => number;
};

/** How the requests of a file are authorized: always by what the file holds at that moment. */
export const authorizationOf = (
  name: string,
  source: FileSource,
  options: AuthorizationOptions,
): Pick<Delivery, 'authorize' | 'refresh'> =>
  source.token === 'grant' ? byGrant(name, options) : byToken(name, source, source.token, options);

function byToken(
  name: string,
  source: FileSource,
  tokenOf: (file: JsonObject) => string,
  { files, tokens, now }: AuthorizationOptions,
): Pick<Delivery, 'authorize' | 'refresh'> {
  const members = (): JsonObject => files.get(name)?.secrets().members ?? {};
  const headersNow = (): Headers => {
    const file = members();
    const token = tokenOf(file);
    if (token === '') throw new Fault('unauthenticated', 'the file has no token to send');
    return { ...ownHeaders(source.headersOf?.(file) ?? {}), ...bearer(inUtf8(token)) };
  };
  return {
    authorize() {
      const end = tokens().endOf(members());
      if (end === undefined || end > now()) return headersNow();
      // It may still be good: vendors say when tokens end, and some forget to say that they have renewed it.
      return tokens().refresh(name).then(headersNow, headersNow);
    },
    async refresh({ authorization }) {
      const isAnother = (): boolean => headersNow()['authorization'] !== authorization;
      if (isAnother()) return true; // somebody was faster
      await tokens().refresh(name);
      return isAnother();
    },
  };
}

function byGrant(name: string, { files, tokens }: AuthorizationOptions): Pick<Delivery, 'authorize' | 'refresh'> {
  const members = (): JsonObject => files.get(name)?.secrets().members ?? {};
  return {
    authorize: async () => bearer(await tokens().grant(members())),
    async refresh({ authorization }) {
      tokens().forget(members(), String(authorization).slice('Bearer '.length));
      return true;
    },
  };
}
