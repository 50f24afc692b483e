import { type Access, type AccessOptions, createAccess } from './access/index.ts';
import { authDir, type ConfigValue, managementAccess, type Reloadable } from './config/index.ts';
import { type Credentials, createCredentials } from './credentials/index.ts';
import { createGateway, type Gateway } from './gateway/index.ts';
import { createListener, type Listener } from './http/listener.ts';
import type { Outbound } from './platform/outbound.ts';

export type Parts = {
  access: Access;
  listener: Listener;
  gateway: Gateway;
  credentials: Credentials;
  /** What a config must suit before it comes into force. */
  reloadable: readonly Reloadable[];
};

/** Makes the parts of the service that follow the config. None of them does anything before a config is in force. */
export function createParts(options: AccessOptions & { outbound: Outbound; configFile: string }): Parts {
  const { log, outbound, configFile } = options;
  const access = createAccess(options);
  const listener = createListener({ log });
  const gateway = createGateway({ log, outbound });
  const admission: Reloadable = { prepare: async (next) => ({ commit: access.prepare(managementAccess(next)) }) };
  const credentials = createCredentials({
    traffic: () => () => ({ success: 0, failed: 0, recent: [] }),
    log,
  });
  const folder: Reloadable = {
    prepare: (next) =>
      credentials.prepare({
        directory: authDir(next['auth-dir'], configFile),
        trashDays: 7,
        tokenUrls: tokenUrlsIn(next),
        excludedModels: next['oauth-excluded-models'],
      }),
  };
  return { access, listener, gateway, credentials, reloadable: [admission, listener, gateway, folder] };
}

const tokenUrlsIn = ({ 'oauth-clients': clients }: ConfigValue): Record<string, string> =>
  Object.fromEntries(Object.entries(clients).flatMap(([name, { 'token-url': url }]) => (url ? [[name, url]] : [])));
