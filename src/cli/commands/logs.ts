import { type Command, InvalidArgumentError } from 'commander';
import { followLog, orThrow } from '../../../generated/sdk/typescript/src/index.ts';
import { type ExitCode, exitCodes } from '../failure.ts';
import type { Action } from '../invocation.ts';
import { type Terminal, visible } from '../terminal.ts';

/** `logs`: the service's log, and what is added to it. */
export function addLogs(api: Command, action: Action): void {
  api
    .command('logs')
    .description('the newest lines of the log; with --json a JSON text for each')
    .option('-n, --lines <count>', 'how many', countIn, 10)
    .option('-f, --follow', 'go on with new lines until Ctrl-C, across restarts of the service')
    .action(
      action(
        async (
          { api, terminal, isJson, surroundings: { signal } },
          { lines: last, follow }: { lines: number; follow?: boolean },
        ): Promise<ExitCode> => {
          const client = await api();
          const show = (line: string): void =>
            terminal.say(isJson ? JSON.stringify(line) : coloured(visible(line), terminal));
          if (!follow) {
            if (last === 0) return exitCodes.ok;
            const { lines } = await orThrow(client.getLogs({ query: { limit: `${last}` } }));
            for (const line of lines) show(line);
            return exitCodes.ok;
          }
          let isLost = false;
          const lost = (error: { message: string }): void => {
            if (!isLost) terminal.note(`${visible(error.message)}; waiting for it`);
            isLost = true;
          };
          for await (const line of followLog(client, { last, signal, lost })) {
            isLost = false;
            show(line);
          }
          return exitCodes.interrupted;
        },
      ),
    );
}

function countIn(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

/** The line in the colour of its level. */
function coloured(line: string, { paint }: Terminal): string {
  const level = /^\[[^\]]*\] \[[^\]]*\] \[(\w+)/.exec(line)?.[1];
  if (level === 'error') return paint.red(line);
  if (level === 'warn') return paint.yellow(line);
  return level === 'debug' ? paint.dim(line) : line;
}
