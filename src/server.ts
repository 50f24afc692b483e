import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashSecret } from './access/index.ts';
import type { Build } from './build.ts';
import { authDir, authDirIn, type Config, hashManagementKey, openConfig, rememberingHash } from './config/index.ts';
import { logDiffs } from './log-diffs.ts';
import { loginFiles } from './login-files.ts';
import { createLogins, type Logins } from './logins/index.ts';
import { createMetrics } from './metrics/index.ts';
import { createParts } from './parts.ts';
import type { FileFunctions } from './platform/durable-file.ts';
import { endInTurn } from './platform/ending.ts';
import { loadedSoon, loadTheRest, whenAsked } from './platform/loaded-soon.ts';
import { createOutbound } from './platform/outbound.ts';
import type { Resolve } from './questions/index.ts';
import { exchangeRecording } from './recorded-exchange.ts';
import { createServed } from './served.ts';
import { openFileStore } from './stores/index.ts';
import { createUsage, type Usage, usageSettingNames } from './usage/index.ts';

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
  /**
   * Its variables `CLIPROXY_OAUTH_<PROVIDER>_CLIENT_ID` and `…_SECRET` name the OAuth clients that the config doesn't,
   * `HTTP_PROXY` and its like the proxies where no `proxy-url` is set.
   */
  environment?: { readonly [name: string]: string | undefined };
  build: Build;
  /** The environment's WRITABLE_PATH: where logs, usage and lists of models go unless the config says otherwise. */
  writablePath?: string | undefined;
  /** Whether providers are asked for their models if the config wants it; absent: they are. */
  discovery?: boolean;
  /** The file system's functions; tests put a full disk in their place. */
  files?: FileFunctions;
  /** Looks up the addresses of names that people ask for; absent, the system does. */
  resolve?: Resolve;
  /** Milliseconds in which everything has to end once no request is in flight. */
  stopMilliseconds?: number;
  /** Takes whole log lines. */
  writeLog: (lines: string) => void;
};

export type Server = {
  /** `http://HOST:PORT`, as a client on this machine may use it. */
  url: string;
  /** Whether it listens on every interface, of which `url` names one. */
  isEverywhere: boolean;
  config: Config;
  /** Resolves when the code has been loaded, too, and all has been made that no start needs. */
  whole: Promise<void>;
  /**
   * Lets requests in flight finish (10 s at most) and pending writes reach the disk. Resolves to whether everything has ended:
   * what hangs is named in the log, and left.
   */
  stop(): Promise<boolean>;
};

const graceMilliseconds = 10_000;
/** After so long the rest of the code is loaded, and the gateway made ready: the first answers need not wait for that. */
const restMilliseconds = 500;

const managementCode = loadedSoon(() => import('./management.ts'));

/** Composes the service and starts to listen. Rejects with a Fault, or the listener's own error, if it can't; then nothing stays open. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { configFile, build, environmentKey, localPassword, strict = false, environment = {} } = options;
  let config: Config | undefined;
  let logins: Logins | undefined;
  const outbound = createOutbound({ environment });
  const files = options.files && { files: options.files };
  const parts = createParts({
    configFile,
    writablePath: options.writablePath,
    version: build.version,
    terminal: options.writeLog,
    now: Date.now,
    environmentKey,
    localPassword,
    outbound,
    tokens() {
      if (!logins) throw new Error('nothing is sent before logins are there');
      return logins.tokens;
    },
    ...files,
  });
  const { listener, gateway, relay, credentials, logs } = parts;
  const { log } = logs;
  let usage: Usage | undefined;
  const { stopMilliseconds = 12_000 } = options;
  const close = async (): Promise<boolean> => {
    relay.close();
    gateway.links.retire();
    await listener.close(graceMilliseconds);
    const ending = [
      { name: 'logins', end: () => logins?.close() },
      { name: 'config', end: () => config?.close() },
      { name: 'credentials', end: () => credentials.close() },
      { name: 'gateway', end: () => gateway.close() },
      { name: 'usage', end: () => usage?.close() },
      { name: 'logs', end: () => logs.close() },
    ];
    return endInTurn(ending, stopMilliseconds, log);
  };
  try {
    const opened = await openConfig({
      store: await openFileStore(configFile, {
        kind: 'config',
        log,
        recovery: {
          name: 'auth-dir',
          path: (held) => authDir(config?.current['auth-dir'] ?? authDirIn(held), configFile),
        },
        ...files,
      }),
      parts: parts.reloadable,
      makeStorable: hashManagementKey({
        hash: rememberingHash(hashSecret),
        hasOtherKey: Boolean(environmentKey?.trim() || localPassword),
      }),
      log,
    });
    config = opened;
    logDiffs(opened, credentials, log);

    const folder = options.writablePath?.trim() || dirname(resolve(configFile));
    const recorded = createUsage({
      file: join(folder, 'usage.db'),
      settings: () => opened.current,
      log,
      now: Date.now,
    });
    usage = recorded;
    for (const name of usageSettingNames) opened.onChange(name, () => recorded.settingsChanged());
    const metrics = createMetrics({ credentials: gateway.status, usage: recorded.health });
    const recordedOf = exchangeRecording(opened, credentials);
    gateway.onExchange((exchange) => {
      metrics.observe(exchange);
      recorded.record(recordedOf(exchange));
    });

    const openedLogins = createLogins({
      files: loginFiles(credentials),
      settings: () => ({
        proxyUrl: opened.current['proxy-url'],
        clients: opened.current['oauth-clients'],
        workers: opened.current['auth-auto-refresh-workers'],
      }),
      environment,
      fetch: outbound.fetch,
      log,
      version: build.version,
    });
    logins = openedLogins;
    const management = whenAsked(async () => {
      const { createManagement } = await managementCode();
      const services = { config: opened, credentials, gateway, logins: openedLogins, logs, usage: recorded };
      return createManagement({ services, build, outbound, environment, resolve: options.resolve, strict });
    });
    let stopping = false;
    const { app, upgrades } = createServed({
      config: opened,
      configFile,
      parts,
      usage: recorded,
      metrics,
      callbacks: openedLogins.callbacks,
      management,
      managementDocument: async () => (await managementCode()).managementDocument,
      build,
      isStopping: () => stopping,
    });

    if (options.discovery ?? true) await gateway.discover();
    const url = await listener.listen(app, options, upgrades);
    const whole = sleep(restMilliseconds, undefined, { ref: false })
      .then(loadTheRest)
      .then(management)
      .then(gateway.warmUp)
      .catch((error) => log.error('some of the service could not be made ready', {}, error));
    return {
      url,
      isEverywhere: listener.isEverywhere,
      config: opened,
      whole,
      stop() {
        stopping = true;
        return close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
