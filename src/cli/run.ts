import { type Command, CommanderError } from 'commander';
import { type ExitCode, endingOf, exitCodes } from './failure.ts';
import { actionIn, type Course } from './invocation.ts';
import { createProgram } from './program.ts';
import type { Surroundings } from './surroundings.ts';
import { visible } from './terminal.ts';

/** Carries out a command line, from `api` or `completion` on. Resolves to the exit code, and never rejects. */
export async function runCli(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stderr, signal } = surroundings;
  const course: Course = { isJson: words.includes('--json'), url: undefined, code: exitCodes.ok };
  const program = createProgram(actionIn(surroundings, course));
  speakThrough(program, surroundings, course.isJson);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return course.code;
  } catch (error) {
    // Commander has said it.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    const { code, lines, json } = endingOf(error, course.url);
    if (code === exitCodes.interrupted || signal.aborted) return exitCodes.interrupted;
    if (course.isJson) stderr.write(`${JSON.stringify(json)}\n`);
    else stderr.write(lines.map((line, index) => `${index === 0 ? 'cliproxy: ' : ''}${visible(line)}\n`).join(''));
    return code;
  }
}

/** Has commander write where we do, and throw rather than end the process. */
function speakThrough(command: Command, surroundings: Surroundings, isJson: boolean): void {
  const { stdout, stderr } = surroundings;
  command.exitOverride().configureOutput({
    writeOut: (text) => void stdout.write(text),
    writeErr: (text) => void stderr.write(text),
    outputError: (text, write) => {
      const message = text.replace(/^error: /, '').trimEnd();
      write(isJson ? `${JSON.stringify({ error: 'usage', message })}\n` : `cliproxy: ${message}\n`);
    },
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  command.showSuggestionAfterError();
  for (const below of command.commands) speakThrough(below, surroundings, isJson);
}
