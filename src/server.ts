import { type AddressInfo, isIPv6 } from 'node:net';
import Router from '@koa/router';
import gatewayDocument from '../generated/gateway.json' with { type: 'json' };
import managementDocument from '../generated/openapi.json' with { type: 'json' };
import { createAccess, hashSecret } from './access/index.ts';
import type { Build } from './build.ts';
import {
  authDir,
  authDirIn,
  type Config,
  hashManagementKey,
  managementAccess,
  openConfig,
  rememberingHash,
} from './config/index.ts';
import { bindDocument, createContract } from './contract/index.ts';
import { createGateway } from './gateway/index.ts';
import { createApp } from './http/app.ts';
import { addDocs } from './http/docs.ts';
import { gatewayApi } from './http/gateway.ts';
import { addHealth } from './http/health.ts';
import { createListener } from './http/listener.ts';
import { managementApi } from './http/management.ts';
import { addPanel } from './http/panel.ts';
import { addRoot } from './http/root.ts';
import { createLog } from './logs/index.ts';
import { operations, resourceHandlers } from './operations/index.ts';
import type { FileFunctions } from './platform/durable-file.ts';
import { createOutbound } from './platform/outbound.ts';
import { collectionNames, entriesDiff } from './resources/index.ts';
import { openFileStore } from './stores/index.ts';
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
    kind: 'config',
    log,
    recovery: {
      name: 'auth-dir',
      path: (held) => authDir(config?.current['auth-dir'] ?? authDirIn(held), options.configFile),
    },
    ...(options.files && { files: options.files }),
  });
  config = await openConfig({
    store,
    parts: [{ prepare: async (next) => ({ commit: access.prepare(managementAccess(next)) }) }, listener, gateway],
    makeStorable: hashManagementKey({
      hash: rememberingHash(hashSecret),
      hasOtherKey: Boolean(options.environmentKey?.trim() || options.localPassword),
    }),
    log,
  });
  const opened = config;

  for (const name of collectionNames)
    opened.onChange(name, (next, previous) => {
      const { added, removed, changed } = entriesDiff(name, next, previous);
      const counts = { added: added.length, removed: removed.length, changed: changed.length };
      log.info(`${name} has changed`, counts);
    });

  const updates = createUpdates({
    settings: () => ({ repository: opened.current['update-repository'], baseUrl: opened.current['update-base-url'] }),
    running: build.version,
    fetch: (url, init) => outbound.fetch(url, { ...init, proxySetting: opened.current['proxy-url'] }),
    now: () => performance.now(),
  });
  const managementContract = await createContract({
    document: managementDocument,
    strict,
    handlers: (all) => ({
      ...operations({ config: opened, gateway, updates }),
      ...resourceHandlers(opened, all),
    }),
  });
  const gatewayContract = await bindDocument(gatewayDocument);

  let stopping = false;
  const pages = new Router();
  const documents = [
    { name: 'Management API', path: '/openapi', document: managementDocument },
    { name: 'Gateway', path: '/openapi-gateway', document: gatewayDocument },
  ];
  addRoot(pages, () => ({
    name: 'cliproxy',
    version: build.version,
    docs: '/docs',
    contracts: documents.map(({ path }) => `${path}.json`),
    ...(access.hasKey && { management: managementContract.root }),
    gateway: gatewayContract.operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`),
    health: ['/healthz', '/readyz'],
  }));
  addHealth(pages, () => (stopping ? 'unready' : opened.trouble ? 'degraded' : 'ok'));
  addPanel(pages, () => ({
    file: opened.current['panel-file'],
    disabled: opened.current['remote-management']['disable-control-panel'],
  }));
  addDocs(pages, documents);

  const app = createApp({
    apis: [
      managementApi({ contract: managementContract, access, build, log }),
      gatewayApi({ contract: gatewayContract, gateway }),
    ],
    pages,
    access,
    origins: () => opened.current['cors-origins'],
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
