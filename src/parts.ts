import { dirname, join, resolve } from 'node:path';
import { type Access, type AccessOptions, createAccess } from './access/index.ts';
import { authDir, managementAccess, type Reloadable } from './config/index.ts';
import { type Credentials, createCredentials, credentialSettings } from './credentials/index.ts';
import { type AccountTokens, createCredentialsOfFiles, createGateway, type Gateway } from './gateway/index.ts';
import { createListener, type Listener } from './http/listener.ts';
import { createLogs, type Logs } from './logs/index.ts';
import type { FileFunctions } from './platform/durable-file.ts';
import type { Outbound } from './platform/outbound.ts';
import { createRelay, type Relay } from './relay/index.ts';
import { relayCredentials, relayEntries } from './relay-credentials.ts';

export type Parts = {
  access: Access;
  listener: Listener;
  gateway: Gateway;
  relay: Relay;
  credentials: Credentials;
  logs: Logs;
  /** What a config must suit before it comes into force. */
  reloadable: readonly Reloadable[];
  /** Those of them that may refuse the first config, too. To ask them changes nothing. */
  refusing: readonly Reloadable[];
};

export type PartsOptions = Omit<AccessOptions, 'log'> & {
  /** Relative paths of the config are taken from its folder. */
  configFile: string;
  outbound: Outbound;
  /** Gets tokens for the requests that are made with credential files. */
  tokens: () => AccountTokens;
  /** The environment's WRITABLE_PATH: where the logs go. */
  writablePath: string | undefined;
  /** Ours, for the logs. */
  version: string;
  /** Takes whole log lines. */
  terminal: (lines: string) => void;
  /** The file system's functions; tests put a full disk in their place. */
  files?: FileFunctions;
};

/** Makes the parts of the service that follow the config. None of them does anything before a config is in force. */
export function createParts(options: PartsOptions): Parts {
  const { configFile, outbound, tokens, writablePath, version, terminal, now } = options;
  const files = options.files && { files: options.files };
  const logs = createLogs({ configFile, writablePath, version, terminal, ...files });
  const { log } = logs;
  const access = createAccess({ ...options, log });
  const listener = createListener({ log });
  const relay = createRelay({ log });
  const credentialsOfFiles = createCredentialsOfFiles({ tokens, now });
  const gateway = createGateway({
    log,
    outbound,
    credentials: (settings) => [
      ...credentialsOfFiles(settings, credentials.current),
      ...relayCredentials(relay.pages, settings),
    ],
    discovery: { file: join(writablePath?.trim() || dirname(resolve(configFile)), 'models.cache') },
  });
  const credentials = createCredentials({
    log,
    traffic: gateway.traffic,
    runtime: () => relayEntries(relay.pages),
    ...files,
  });
  relay.onChange(() => gateway.credentialsChanged());
  credentials.onChange(() => gateway.credentialsChanged());
  const refusing: Reloadable[] = [
    { prepare: async (next) => ({ commit: access.prepare(managementAccess(next)) }) },
    logs,
    listener,
  ];
  const reloadable: Reloadable[] = [
    ...refusing,
    gateway,
    relay,
    { prepare: (next) => credentials.prepare(credentialSettings(next, authDir(next['auth-dir'], configFile))) },
  ];
  return { access, listener, gateway, relay, credentials, logs, reloadable, refusing };
}
