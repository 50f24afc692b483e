import type { Command } from 'commander';
import { errorOf } from '../../../generated/sdk/typescript/src/errors.ts';
import { type Cliproxy, orThrow } from '../../../generated/sdk/typescript/src/index.ts';
import type { Action } from '../invocation.ts';
import { visible } from '../terminal.ts';

/** `status`: how the service fares. */
export function addStatus(api: Command, action: Action): void {
  api
    .command('status')
    .description('how the service, its keys and its accounts fare')
    .action(
      action(async ({ api, target, terminal, isJson, surroundings }, _options: object) => {
        const [client, { url }] = await Promise.all([api(), target()]);
        const listed = await client.getProviderStatus();
        if (listed.error) throw listed.error;
        const [{ files }, readiness] = await Promise.all([
          orThrow(client.listAuthFiles()),
          readinessOf(url, surroundings.signal),
        ]);
        const problem = readiness === 'ok' ? undefined : await configProblem(client);
        const status = {
          url,
          version: listed.response?.headers.get('X-CPA-VERSION') ?? 'unknown',
          readiness,
          ...(problem !== undefined && { 'config-error': problem }),
          providers: countsOf(listed.data.providers.map(({ state }) => state)),
          'auth-files': countsOf(files.map(({ status }) => status)),
        };
        if (isJson) return terminal.json(status);
        const { green, yellow } = terminal.paint;
        terminal.say(`cliproxy ${visible(status.version)} at ${url}`);
        terminal.say(`service    ${readiness === 'ok' ? green(readiness) : yellow(visible(readiness))}`);
        if (problem !== undefined)
          terminal.say(`config     ${yellow(`the file is not in force: ${visible(problem)}`)}`);
        terminal.say(`providers  ${told(status.providers)}`);
        terminal.say(`accounts   ${told(status['auth-files'])}`);
      }),
    );
}

type Counts = { total: number; [state: string]: number };

function countsOf(states: readonly string[]): Counts {
  const counts: Counts = { total: states.length };
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const told = ({ total, ...states }: Counts): string => {
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
