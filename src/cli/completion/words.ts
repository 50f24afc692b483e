import type { Command } from 'commander';
import { providerKeys, settings } from '../contract.ts';

/** What may come next, behind the words that lead there: `/api/auth` → list, upload … */
export type Words = ReadonlyMap<string, readonly Word[]>;
export type Word = { word: string; what: string };

/** What `cliproxy` itself understands, besides the commands that speak to a service. */
const ofTheService: readonly Word[] = [
  { word: 'check', what: 'say what is wrong in a config file' },
  { word: 'hash-key', what: 'hash the management key that comes on standard input' },
  ...['--config', '--host', '--port', '--password', '--strict', '--version', '--help'].map((word) => ({
    word,
    what: '',
  })),
];

/** What may come next, for each command, and for the arguments whose values are known. */
export function wordsOf(program: Command): Words {
  const words = new Map<string, Word[]>();
  const visit = (command: Command, path: string): void => {
    const below = command.commands.map((one) => ({ word: one.name(), what: one.description() }));
    const choices = command.registeredArguments[0]?.argChoices ?? [];
    const options = command.options.flatMap(({ long, description }) =>
      long ? [{ word: long, what: description }] : [],
    );
    words.set(path, [...below, ...choices.map((word) => ({ word, what: '' })), ...options]);
    for (const one of command.commands) visit(one, `${path}/${one.name()}`);
  };
  visit(program, '');
  words.set('', [...words.get('')!.filter(({ word }) => !word.startsWith('--')), ...ofTheService]);
  for (const { name, type, values = type === 'boolean' ? [true, false] : [] } of settings)
    words.set(
      `/api/set/${name}`,
      values.map((value) => ({ word: String(value), what: '' })),
    );
  for (const { name, members } of providerKeys)
    words.set(
      `/api/providers/add/${name}`,
      Object.keys(members).map((member) => ({ word: `${member}=`, what: '' })),
    );
  return words;
}
