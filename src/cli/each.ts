import { CliproxyError } from '../../generated/sdk/typescript/src/index.ts';
import { type ExitCode, endingOf, exitCodes, isForAll } from './failure.ts';
import type { Invocation } from './invocation.ts';
import { visible } from './terminal.ts';

/** What became of one of several files: what is odd about it, or why it failed. */
export type Done = {
  name: string;
  note?: string | undefined;
  failure?: { code: ExitCode; error: string; message: string };
};

/**
 * Does the same for each file, one after the other, and shows how far it is. One that fails leaves the others alone; what
 * would fail them all (no answer, a wrong key, Ctrl-C) rejects.
 */
export async function each(
  { terminal }: Invocation,
  names: readonly string[],
  doing: string,
  run: (name: string) => Promise<string | undefined> | Promise<void>,
): Promise<Done[]> {
  const progress = terminal.progress(doing);
  const done: Done[] = [];
  try {
    for (const name of names) {
      progress.update(
        names.length === 1 ? `${doing} ${name}` : `${doing} ${done.length + 1} of ${names.length}: ${name}`,
      );
      try {
        done.push({ name, note: (await run(name)) ?? undefined });
      } catch (error) {
        if (error instanceof CliproxyError && isForAll(error)) throw error;
        const { code, json } = endingOf(error, undefined);
        done.push({ name, failure: { code, ...json, message: withoutPath(json.message, error) } });
      }
    }
  } finally {
    progress.end();
  }
  return done;
}

/** A message about a file without its path: the name stands before it anyway. */
function withoutPath(message: string, error: unknown): string {
  const { path } = error as NodeJS.ErrnoException;
  return path !== undefined && message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
}

/** Says what became of each. The exit code is that of the first failure. */
export function reportEach({ terminal, isJson }: Invocation, verb: string, done: readonly Done[]): ExitCode {
  const failed = done.filter(({ failure }) => failure !== undefined);
  const succeeded = done.filter(({ failure }) => failure === undefined);
  if (isJson)
    terminal.json({
      [verb]: succeeded.map(({ name }) => name),
      failed: failed.map(({ name, failure }) => ({ name, error: failure!.error, message: failure!.message })),
    });
  else {
    for (const { name, note } of succeeded)
      terminal.say(`${verb} ${visible(name)}${note ? ` (${visible(note)})` : ''}`);
    for (const { name, failure } of failed) terminal.note(`cliproxy: ${visible(`${name}: ${failure!.message}`)}`);
    if (done.length > 1 && failed.length > 0) terminal.note(`cliproxy: ${failed.length} of ${done.length} failed`);
  }
  return failed[0]?.failure?.code ?? exitCodes.ok;
}
