import type { Command } from 'commander';
import { errorOf } from '../../../generated/sdk/typescript/src/errors.ts';
import { type Cliproxy, CliproxyError } from '../../../generated/sdk/typescript/src/index.ts';
import { type ExitCode, endingOf, exitCodes, isForAll } from '../failure.ts';
import type { Action } from '../invocation.ts';
import { visible } from '../terminal.ts';

/** `status`: how the service fares. */
export function addStatus(api: Command, action: Action): void {
  api
    .command('status')
    .description('how the service, its keys and its accounts fare')
    .action(
      action(async ({ api, target, terminal, isJson, surroundings }, _options: object): Promise<ExitCode> => {
        const [client, { url }] = await Promise.all([api(), target()]);
        const listed = await client.getProviderStatus();
        const providers = partOf(listed.error ?? listed.data.providers.map(({ state }) => state));
        const [files, readiness] = await Promise.all([client.listAuthFiles(), readinessOf(url, surroundings.signal)]);
        const accounts = partOf(files.error ?? files.data.files.map(({ status }) => status));
        const problem = readiness === 'ok' ? undefined : await configProblem(client);
        const failed = Object.entries({ providers, 'auth-files': accounts }).flatMap(([name, { failure }]) =>
          failure ? [{ name, failure }] : [],
        );
        const code = failed[0]?.failure.code ?? exitCodes.ok;
        const version = listed.response?.headers.get('X-CPA-VERSION') ?? 'unknown';
        if (isJson) {
          terminal.json({
            url,
            version,
            readiness,
            ...(problem !== undefined && { 'config-error': problem }),
            providers: providers.counts,
            'auth-files': accounts.counts,
            ...(failed.length > 0 && { failed: failed.map(({ name, failure }) => ({ name, ...failure.json })) }),
          });
          return code;
        }
        const { green, yellow } = terminal.paint;
        const told = ({ counts, failure }: Part): string =>
          counts ? listOf(counts) : yellow(`unknown: ${visible(failure.lines[0]!)}`);
        terminal.say(`cliproxy ${visible(version)} at ${url}`);
        terminal.say(`service    ${readiness === 'ok' ? green(readiness) : yellow(visible(readiness))}`);
        if (problem !== undefined)
          terminal.say(`config     ${yellow(`the file is not in force: ${visible(problem)}`)}`);
        terminal.say(`providers  ${told(providers)}`);
        terminal.say(`accounts   ${told(accounts)}`);
        return code;
      }),
    );
}

/** How many there are in each state, or why that can't be told. */
type Part = { counts: Counts; failure?: never } | { counts?: never; failure: ReturnType<typeof endingOf> };

/** Throws an error that any other request would meet, too. */
function partOf(found: readonly string[] | CliproxyError): Part {
  if (!(found instanceof CliproxyError)) return { counts: countsOf(found) };
  if (isForAll(found)) throw found;
  return { failure: endingOf(found, undefined) };
}

type Counts = { total: number; [state: string]: number };

function countsOf(states: readonly string[]): Counts {
  const counts: Counts = { total: states.length };
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const listOf = ({ total, ...states }: Counts): string => {
  const parts = Object.entries(states).map(([state, count]) => `${count} ${visible(state)}`);
  return total === 0 ? 'none' : parts.join(', ');
};

/** What `/readyz` says, which is no operation of the Management API: `ok`, `degraded` or `unready`. */
async function readinessOf(url: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(`${url}/readyz`, { signal }).catch((error) => {
    throw errorOf(error);
  });
  const body: unknown = await answer.json().catch(() => undefined);
  const status = typeof body === 'object' && body !== null && 'status' in body ? body.status : undefined;
  return typeof status === 'string' ? status : 'unknown';
}

/** Where the file on disk is wrong, if it is not the one in force. */
const configProblem = async (client: Cliproxy): Promise<string | undefined> =>
  (await client.getConfigYaml()).response?.headers.get('X-Config-Error') ?? undefined;
