import { parseArgs } from 'node:util';

/** The options of the service itself, as `parseArgs` takes them. */
export const serviceOptions = {
  config: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  password: { type: 'string' },
  strict: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }, // as for `cliproxy api`
} as const;

/** A command that speaks to a running service, if the command line names one. The service's own options may stand before it, as in an image. */
export function clientCommandIn(words: readonly string[]): string[] | undefined {
  const {
    tokens,
    values: { config },
  } = parseArgs({ args: [...words], options: serviceOptions, strict: false, tokens: true });
  const first = tokens.find(({ kind }) => kind === 'positional');
  if (first?.kind !== 'positional' || !['api', 'completion'].includes(first.value)) return undefined;
  const behind = words.slice(first.index + 1);
  return first.value === 'api' && config !== undefined
    ? ['api', `--config=${config}`, ...behind]
    : [first.value, ...behind];
}
