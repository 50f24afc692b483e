import { type Access, type AccessOptions, createAccess } from './access/index.ts';
import { authDir, managementAccess, type Reloadable } from './config/index.ts';
import { type Credentials, createCredentials, credentialSettings } from './credentials/index.ts';
import { createGateway, type Gateway } from './gateway/index.ts';
import { createListener, type Listener } from './http/listener.ts';
import type { FileFunctions } from './platform/durable-file.ts';
import type { Outbound } from './platform/outbound.ts';

export type Parts = {
  access: Access;
  listener: Listener;
  gateway: Gateway;
  credentials: Credentials;
  /** What a config must suit before it comes into force. */
  reloadable: readonly Reloadable[];
};

export type PartsOptions = AccessOptions & {
  /** Relative paths of the config are taken from its folder. */
  configFile: string;
  outbound: Outbound;
  /** The file system's functions; tests put a full disk in their place. */
  files?: FileFunctions;
};

/** Makes the parts of the service that follow the config. None of them does anything before a config is in force. */
export function createParts(options: PartsOptions): Parts {
  const { configFile, log, outbound, files } = options;
  const access = createAccess(options);
  const listener = createListener({ log });
  const gateway = createGateway({ log, outbound });
  const credentials = createCredentials({ log, traffic: gateway.traffic, ...(files && { files }) });
  const reloadable: Reloadable[] = [
    { prepare: async (next) => ({ commit: access.prepare(managementAccess(next)) }) },
    listener,
    gateway,
    { prepare: (next) => credentials.prepare(credentialSettings(next, authDir(next['auth-dir'], configFile))) },
  ];
  return { access, listener, gateway, credentials, reloadable };
}
