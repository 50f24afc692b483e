import { type Command, Option } from 'commander';
import type { Cliproxy } from '../../generated/sdk/typescript/src/index.ts';
import { type ExitCode, exitCodes } from './failure.ts';
import type { Surroundings } from './surroundings.ts';
import { clientOf, type Target, type TargetOptions, targetOf } from './target.ts';
import { createTerminal, type Terminal } from './terminal.ts';

/** One call of a command: what it speaks with. */
export type Invocation = {
  surroundings: Surroundings;
  terminal: Terminal;
  /** The result is to be JSON. */
  isJson: boolean;
  /** The service that is meant. Rejects with a `Failure` if that can't be told. */
  target(): Promise<Target>;
  /** A client of it, whose requests end at Ctrl-C. */
  api(): Promise<Cliproxy>;
};

/** How far a call has come, for the report of what ends it. */
export type Course = { isJson: boolean; url: string | undefined; code: ExitCode };

/** Makes the action of a command: `run` gets the call, and after it the arguments and options as commander gives them. */
export type Action = <Args extends unknown[]>(
  run: (invocation: Invocation, ...args: Args) => Promise<ExitCode> | Promise<void>,
) => (...given: [...Args, Command]) => Promise<void>;

type CommonOptions = TargetOptions & { json?: boolean };

const commonOptions = (): Option[] => [
  new Option('--url <url>', 'the service (else CLIPROXY_URL, else the one that the config here is for)'),
  new Option('--key <key>', 'the management key (else CLIPROXY_KEY, which no list of processes shows)'),
  new Option('--config <file>', 'the config of the service on this machine (else CLIPROXY_CONFIG, else config.yaml)'),
  new Option('--json', 'print JSON, errors too'),
];

/** Adds the options of every call to a command and to all below it: they may stand anywhere in the line. */
export function addCommonOptions(command: Command): void {
  for (const option of commonOptions()) command.addOption(option);
  for (const below of command.commands) addCommonOptions(below);
}

export const actionIn =
  (surroundings: Surroundings, course: Course): Action =>
  (run) =>
  async (...given) => {
    // What commander hands over last is the command itself; what comes before is what `run` takes.
    const command = given.at(-1) as Command;
    const options = command.optsWithGlobals<CommonOptions>();
    course.isJson = options.json ?? false;
    let known: Promise<Target> | undefined;
    const target = async (): Promise<Target> => {
      known ??= targetOf(options, surroundings);
      const found = await known;
      course.url = found.url;
      return found;
    };
    const invocation: Invocation = {
      surroundings,
      terminal: createTerminal(surroundings),
      isJson: course.isJson,
      target,
      api: async () => clientOf(await target(), surroundings.signal),
    };
    course.code = (await run(invocation, ...(given.slice(0, -1) as never))) ?? exitCodes.ok;
  };
