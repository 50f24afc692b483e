import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { serviceOptions } from './command-line.ts';
import { check } from './commands/check.ts';
import { hashKey } from './commands/hash-key.ts';
import { managementKey } from './config/index.ts';
import { createConfigFile, fillConfigFile } from './first-run.ts';
import { boundedOutput, createLog } from './logs/index.ts';
import { tuneEngine } from './platform/engine.ts';
import { environmentProxies } from './platform/environment-proxies.ts';
import { Fault } from './platform/fault.ts';
import { startServer } from './server.ts';

const usage = `cliproxy ${build.version}

  cliproxy [--config FILE] [--host HOST] [--port PORT]   runs the service
  cliproxy check FILE     says what is wrong in a config file, with line and column
  cliproxy hash-key       hashes the management key that comes on standard input
  cliproxy api …          speaks to a running service: status, get, set, keys, providers, auth, usage, logs, config
  cliproxy completion …   prints the completion for bash, zsh or fish

Options
  --config FILE     the config file (else CLIPROXY_CONFIG, else config.yaml, which is made if it isn't there)
  --host HOST       the address to listen on, instead of the config's
  --port PORT       the port, instead of the config's; 0 picks a free one
  --password KEY    a further management key, for clients on this machine only
  --strict          checks each answer against the contract
  --version, -h, --help

Environment
  CLIPROXY_CONFIG       the config file
  WRITABLE_PATH         where the logs folder, usage and lists of models are, instead of beside the config file
  MANAGEMENT_PASSWORD   a further management key, which also allows remote access; stored nowhere
  HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY
                        the proxies of calls to providers where no proxy-url is set
  CLIPROXY_OAUTH_GEMINI_CLI_CLIENT_ID, CLIPROXY_OAUTH_GEMINI_CLI_CLIENT_SECRET
                        the OAuth client for logins to gemini-cli; the same for ANTIGRAVITY, IFLOW and the other providers
`;

/** Whoever reads our output may go away (a log shipper restarts); the service goes on without it. */
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const writeLog = boundedOutput(process.stdout);
const terminalLog = createLog({
  level: () => 'info',
  write: writeLog,
  now: () => new Date(),
});

/** Ends with one clear line. */
function fail(message: string): never {
  process.stderr.write(`cliproxy: ${message}\n`);
  process.exit(1);
}

/** Within this time a signal is the first one once more: a terminal and npm both pass it on. */
const repeatMilliseconds = 1000;

/** Lets a signal do what it does to programs that don't mind it: `process.exit` would wait for files, and one may be what hangs. */
function endBy(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  process.exit(1); // the first process of a container gets no such signal
}

/** The command line; a wrong one ends the program. */
function options() {
  try {
    return parseArgs({
      options: serviceOptions,
      allowPositionals: true,
    });
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** The system's calls that open the address to listen on. */
const listenCalls = ['listen', 'getaddrinfo'];
const otherHost = 'set another host in the config, or with --host';
const listenHints: Partial<Record<string, string>> = {
  EADDRINUSE: 'the port is in use: stop the other program, or choose another with --port',
  EADDRNOTAVAIL: `this machine has no such address: ${otherHost}`,
  ENOTFOUND: `no address has this name: ${otherHost}`,
  EAI_AGAIN: `no address could be found for this name: ${otherHost}`,
  EACCES: 'this user may not listen there: choose another port with --port, above 1023',
};

/** What keeps the service from starting, in a line. Errors of the system name the address or the path by themselves. */
function reason(error: unknown, configFile: string): string {
  if (error instanceof Fault) return `${configFile}: ${error.message.replace(`${error.code}: `, '')}`;
  const { code, message, syscall } = error as NodeJS.ErrnoException;
  const hint = listenHints[code ?? ''];
  if (hint && listenCalls.includes(syscall ?? ''))
    return `${message.replace(/^(?:listen|getaddrinfo) /, '')} (${hint})`;
  return syscall ? message : ((error as Error).stack ?? String(error));
}

const { values: given, positionals } = options();
if (given.help) {
  say(usage);
  process.exit(0);
}
if (given.version) {
  say(build.version);
  process.exit(0);
}
const [command, file, ...others] = positionals;
const commands = {
  check: () => check(file ?? fail('check takes the path of a config file'), say),
  'hash-key': () => hashKey(process.stdin, say),
};
if (command !== undefined) {
  if (!Object.hasOwn(commands, command)) fail(`no such command: ${command} (--help lists them)`);
  if (command === 'hash-key' && file !== undefined) fail('hash-key reads the key from standard input'); // and never repeats it
  if (others.length > 0) fail(`${command} takes one file`);
  const code = await commands[command as keyof typeof commands]().catch((error) => fail((error as Error).message));
  process.exit(code);
}
const port = given.port === undefined ? undefined : Number(given.port);
if (port !== undefined && !(/^\d+$/.test(given.port!) && port <= 65535)) fail('--port takes a number from 0 to 65535');

const named = given.config ?? (process.env['CLIPROXY_CONFIG'] || undefined);
const configFile = resolve(named ?? 'config.yaml');
try {
  const example = new URL('../config.example.yaml', import.meta.url);
  const keys =
    named === undefined && !existsSync(configFile)
      ? await createConfigFile(configFile, example)
      : await fillConfigFile(configFile, example, terminalLog);
  if (keys) {
    say(`made ${configFile}; these keys are shown only now:`);
    say(`  management key  ${keys.managementKey}`);
    say(`  client key      ${keys.clientKey}`);
  }
  const environmentKey = process.env['MANAGEMENT_PASSWORD'];
  const server = await startServer({
    configFile,
    host: given.host,
    port,
    strict: given.strict ?? false,
    environmentKey,
    writablePath: process.env['WRITABLE_PATH'],
    localPassword: given.password,
    environment: process.env,
    build,
    writeLog,
  });
  say(`Management API  ${server.url}/v0/management`);
  say(`docs            ${server.url}/docs`);
  say(`config file     ${configFile}`);
  const proxies = environmentProxies(process.env).summary;
  if (proxies !== undefined) say(`proxies         ${proxies}, where no proxy-url is set`);
  if (!managementKey(server.config.current) && !environmentKey?.trim() && !given.password)
    say('no management key is configured, so there is no Management API: put one into the config file');
  if (server.isEverywhere) say('interfaces      all: other machines can reach it');
  say(`listening on ${server.url}`);
  void server.whole.then(tuneEngine);

  let stoppingSince: number | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    if (stoppingSince === undefined) {
      stoppingSince = performance.now();
      server.stop().then(
        (allEnded) => (allEnded ? process.exit(0) : endBy(signal)),
        (error) => fail(reason(error, configFile)),
      );
    } else if (performance.now() - stoppingSince > repeatMilliseconds) endBy(signal);
  };
  // SIGHUP: the terminal has gone. The config needs no signal to be read again.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
} catch (error) {
  fail(reason(error, configFile));
}
