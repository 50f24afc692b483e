import { type AddressInfo, isIPv6 } from 'node:net';
import Router from '@koa/router';
import gatewayDocument from '../generated/gateway.json' with { type: 'json' };
import managementDocument from '../generated/openapi.json' with { type: 'json' };
import { createAccess, hashSecret } from './access/index.ts';
import type { Build } from './build.ts';
import {
  authDirIn,
  type Config,
  collectionNames,
  entriesChange,
  managementAccess,
  openConfig,
  openFileStore,
  rememberingHash,
} from './config/index.ts';
import { createGateway } from './gateway/index.ts';
import { createApp } from './http/app.ts';
import { createContract } from './http/backend.ts';
import { addDocs } from './http/docs.ts';
import { type GatewayDocument, gatewayRoutes } from './http/gateway.ts';
import { addHealth } from './http/health.ts';
import { createListener } from './http/listener.ts';
import { addPanel } from './http/panel.ts';
import { createLog } from './logs/index.ts';
import { collectionHandlers, operations, settings } from './operations/index.ts';
import type { FileFunctions } from './platform/durable-file.ts';
import { createOutbound } from './platform/outbound.ts';
import { createUpdates } from './updates/index.ts';

export type ServerOptions = {
  configFile: string;
  /** Win over the config's. */
  host?: string | undefined;
  port?: number | undefined;
  /** Answers are checked against the contract; one that it lacks becomes a 500. */
  strict?: boolean;
  /** MANAGEMENT_PASSWORD: a further management key, which also allows remote access. */
  environmentKey?: string | undefined;
  /** A further management key for local callers. */
  localPassword?: string | undefined;
  build: Build;
  /** The file system's functions; tests put a full disk in their place. */
  files?: FileFunctions;
  /** Takes whole log lines. */
  writeLog: (lines: string) => void;
};

export type Server = {
  /** `http://HOST:PORT`, as a client on this machine may use it. */
  url: string;
  config: Config;
  /** Lets requests in flight finish (10 s at most) and pending writes reach the disk. */
  stop(): Promise<void>;
};

const graceMilliseconds = 10_000;

/** Composes the service and starts to listen. Rejects with a Fault, or the listener's own error, if it can't. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { build, strict = false } = options;
  let config: Config | undefined;
  const log = createLog({
    level: () => (config?.current.debug ? 'debug' : 'info'),
    write: options.writeLog,
    now: () => new Date(),
  });

  const access = createAccess({
    now: Date.now,
    log,
    environmentKey: options.environmentKey,
    localPassword: options.localPassword,
  });
  const listener = createListener({ log });
  const outbound = createOutbound();
  const gateway = createGateway({ log, outbound });
  const store = await openFileStore(options.configFile, {
    log,
    recoveryDir: (bytes) => authDirIn(bytes, options.configFile),
    ...(options.files && { files: options.files }),
  });
  config = await openConfig({
    store,
    parts: [{ prepare: async (next) => ({ commit: access.prepare(managementAccess(next)) }) }, listener, gateway],
    seal: rememberingHash(hashSecret),
    hasOtherKey: Boolean(options.environmentKey?.trim() || options.localPassword),
    log,
  });
  const opened = config;

  for (const name of collectionNames)
    opened.onChange(name, (next, previous) => {
      const { added, removed, changed } = entriesChange(name, next, previous);
      const counts = { added: added.length, removed: removed.length, changed: changed.length };
      log.info(`${name} has changed`, counts);
    });

  let stopping = false;
  const router = new Router();
  addHealth(router, () => (stopping ? 'unready' : opened.trouble ? 'degraded' : 'ok'));
  addPanel(router, () => ({
    file: opened.current['panel-file'],
    disabled: opened.current['remote-management']['disable-control-panel'],
  }));
  addDocs(router, [
    { name: 'Management API', path: '/openapi', document: managementDocument },
    { name: 'Gateway', path: '/openapi-gateway', document: gatewayDocument },
  ]);

  const updates = createUpdates({
    settings: () => ({ repository: opened.current['update-repository'], baseUrl: opened.current['update-base-url'] }),
    running: build.version,
    fetch: (url, init) => outbound.fetch(url, { ...init, proxySetting: opened.current['proxy-url'] }),
    now: () => performance.now(),
  });
  const management = await createContract({
    document: managementDocument,
    strict,
    handlers: (all) => ({
      ...operations({ config: opened, gateway, updates }),
      ...settings(opened, all),
      ...collectionHandlers(opened, all),
    }),
  });
  const app = createApp({
    management,
    access,
    pages: router,
    gateway: gatewayRoutes({
      document: gatewayDocument as unknown as GatewayDocument,
      gateway,
      addressOf: ({ state }) => state['address'],
    }),
    origins: () => opened.current['cors-origins'],
    build,
    log,
  });

  const address = await listener.listen(app.callback(), options);
  return {
    url: urlOf(listener.scheme, address),
    config,
    async stop() {
      stopping = true;
      await listener.close(graceMilliseconds);
      await opened.close();
      await gateway.close();
    },
  };
}

/** An address that listens everywhere is reached on the loopback one. */
function urlOf(scheme: string, { address, port }: AddressInfo): string {
  const host = address === '::' || address === '0.0.0.0' ? '127.0.0.1' : address;
  return `${scheme}://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
