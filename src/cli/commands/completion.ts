import { Argument, type Command } from 'commander';
import { shells } from '../completion/shells.ts';
import { wordsOf } from '../completion/words.ts';
import type { Action } from '../invocation.ts';

/** `completion`: what teaches a shell the words of all commands. */
export function addCompletion(program: Command, action: Action): void {
  program
    .command('completion')
    .description('print the completion for a shell')
    .addArgument(new Argument('<shell>').choices(Object.keys(shells)))
    .action(
      action(async ({ surroundings }, shell: string, _options: object) => {
        surroundings.stdout.write(shells[shell]!(wordsOf(program)));
      }),
    );
}
