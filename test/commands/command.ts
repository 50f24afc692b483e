import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { entry } from '../fixtures/entry.ts';

export type Outcome = { code: number; output: string; errors: string };
export type Surroundings = { cwd?: string; env?: NodeJS.ProcessEnv; input?: string };

/** Runs a program to its end, with `input` on its standard input. */
export async function run(
  program: string,
  args: readonly string[],
  { input = '', ...options }: Surroundings = {},
): Promise<Outcome> {
  const child = spawn(program, args, options);
  child.stdin.on('error', () => {}); // not every program reads it
  child.stdin.end(input);
  const ended = new Promise<number>((resolve) => child.on('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output, errors };
}

/** Runs `cliproxy` to its end. */
export const cliproxy = (args: readonly string[], surroundings?: Surroundings): Promise<Outcome> =>
  run(process.execPath, [entry, ...args], surroundings);
