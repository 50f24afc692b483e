import { exitCodes } from './failure.ts';
import { runCli } from './run.ts';

/** Carries out this process's command line from `words` on, and ends the process. */
export async function runProcess(words: readonly string[]): Promise<never> {
  const interruption = new AbortController();
  process.on('SIGINT', () => {
    if (interruption.signal.aborted) process.exit(exitCodes.interrupted); // whoever presses twice means it
    interruption.abort();
  });
  for (const output of [process.stdout, process.stderr])
    output.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? exitCodes.ok : exitCodes.usage); // whoever reads has had enough, or the disk is full
    });
  const { env, stdin, stdout, stderr } = process;
  const code = await runCli(words, { env, cwd: process.cwd(), stdin, stdout, stderr, signal: interruption.signal });
  await new Promise<void>((resolve) => stdout.write('', () => resolve())); // what was written is out
  process.exit(code);
}
