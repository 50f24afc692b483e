import type { RequestListener } from 'node:http';
import gatewayDocument from '../generated/gateway.json' with { type: 'json' };
import type { Build } from './build.ts';
import { authDir, type Config } from './config/index.ts';
import { bindDocument, type Contract } from './contract/index.ts';
import { createApp } from './http/app.ts';
import { createBodyBudget } from './http/body-budget.ts';
import { canonicalPaths } from './http/canonical-path.ts';
import { gatewayApi } from './http/gateway.ts';
import { linkDoor } from './http/link-door.ts';
import type { Upgrades } from './http/listener.ts';
import { managementApi, managementRoot } from './http/management.ts';
import { createPages } from './http/pages.ts';
import { relayDoor } from './http/relay-door.ts';
import { createUpgrades } from './http/upgrades.ts';
import type { Logins } from './logins/index.ts';
import type { Metrics } from './metrics/index.ts';
import type { Parts } from './parts.ts';
import type { Usage } from './usage/index.ts';

export type ServedOptions = {
  config: Config;
  /** Relative paths of the config are taken from its folder. */
  configFile: string;
  parts: Omit<Parts, 'reloadable' | 'refusing'>;
  usage: Usage;
  metrics: Metrics;
  /** Where logins come back to. */
  callbacks: Logins['callbacks'];
  /** The Management API's contract and its document, which are loaded after the start, or when they are asked for. */
  management: () => Promise<Contract>;
  managementDocument: () => Promise<object>;
  build: Build;
  isStopping: () => boolean;
};

/** What the listener serves: both APIs, the pages beside them, and the doors to WebSockets. */
export function createServed(options: ServedOptions): { app: RequestListener; upgrades: Upgrades } {
  const { config, configFile, usage, metrics, callbacks, management, managementDocument, build, isStopping } = options;
  const { access, listener, gateway, relay, credentials, logs } = options.parts;
  const { log } = logs;
  const gatewayContract = bindDocument(gatewayDocument);
  const documents = [
    { name: 'Management API', path: '/openapi', load: managementDocument },
    { name: 'Gateway', path: '/openapi-gateway', load: async () => gatewayDocument },
  ];
  const pages = createPages({
    about: () => ({
      name: 'cliproxy',
      version: build.version,
      docs: '/docs',
      contracts: documents.map(({ path }) => `${path}.json`),
      ...(access.hasKey && { management: managementRoot }),
      gateway: gatewayContract.operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`),
      health: ['/healthz', '/readyz'],
      metrics: '/metrics',
    }),
    readiness() {
      if (isStopping()) return 'unready';
      const trouble = config.trouble || usage.health().trouble || listener.trouble || !credentials.isReadable;
      return trouble ? 'degraded' : 'ok';
    },
    metrics: { access, isPublic: () => config.current['metrics-public'], read: metrics.read },
    panel: () => ({
      file: config.current['panel-file'],
      disabled: config.current['remote-management']['disable-control-panel'],
      authDir: authDir(config.current['auth-dir'], configFile),
    }),
    documents,
    callbacks,
  });
  const bodies = createBodyBudget(() => config.current['request-bodies-max-mb']);
  const pathOf = (operation: string): string =>
    gatewayContract.operations.find(({ operationId }) => operationId === operation)!.path;
  const canonicalPath = canonicalPaths(gatewayContract.operations.map(({ path }) => path));
  const doors = [
    relayDoor({ path: pathOf('connectRelay'), relay, gateway }),
    linkDoor({
      endpoint: 'createResponse',
      path: pathOf('connectResponses'),
      canonicalPath,
      gateway,
      requestLog: logs.requestLog,
    }),
  ];
  const app = createApp({
    apis: [
      managementApi({ root: managementRoot, contract: management, access, build, log, bodies }),
      gatewayApi({
        contract: gatewayContract,
        gateway,
        bodies,
        requestLog: logs.requestLog,
        doors,
      }),
    ],
    pages,
    access,
    origins: () => config.current['cors-origins'],
    canonicalPath,
    log,
  });
  return { app, upgrades: createUpgrades({ doors, access, log }) };
}
