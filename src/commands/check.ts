import { getSystemErrorMessage } from 'node:util';
import { type ConfigValue, inspectConfig } from '../config/index.ts';
import { unusableIn } from '../gateway/index.ts';
import { createParts } from '../parts.ts';
import { Fault } from '../platform/fault.ts';
import { createOutbound } from '../platform/outbound.ts';
import { maxDocumentBytes, readRegular } from '../platform/regular-file.ts';

/**
 * `cliproxy check FILE`: says every problem and warning with its place, a line each. Resolves to the exit code: 1 if there
 * is a problem. Rejects with a sentence if the file can't be read.
 */
export async function check(file: string, say: (line: string) => void): Promise<number> {
  const bytes = await readRegular(file, maxDocumentBytes).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file}: ${getSystemErrorMessage(error.errno!)}`, { cause: error });
  });
  const { problems, warnings, notes, config } = inspectConfig(bytes);
  const refusals = config ? await refusalsOf(config, file) : [];
  const findings = [
    ...problems.map((finding) => ({ ...finding, kind: 'error' })),
    ...warnings.map((finding) => ({ ...finding, kind: 'warning' })),
    ...notes.map((finding) => ({ ...finding, kind: 'note' })),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  for (const { line, column, kind, text } of findings) say(`${file}:${line}:${column}: ${kind}: ${text}`);
  const unusable = config ? unusableIn(config) : [];
  for (const { place, why } of unusable) say(`${file}: warning: ${place}: never serves: ${why}`);
  for (const refusal of refusals) say(`${file}: error: ${refusal}`);
  const isRight = problems.length === 0 && refusals.length === 0;
  if (isRight) say(`${file}: ok${warnings.length + unusable.length > 0 ? ', with warnings' : ''}`);
  return isRight ? 0 : 1;
}

/** Why parts of the service would refuse the config, though its values are right: what they need besides is not there. */
async function refusalsOf(config: ConfigValue, file: string): Promise<string[]> {
  const parts = createParts({
    configFile: file,
    writablePath: process.env['WRITABLE_PATH'],
    version: '',
    terminal() {},
    now: () => 0,
    tokens() {
      throw new Error('a check sends nothing');
    },
    outbound: createOutbound(),
  });
  const outcomes = await Promise.allSettled(parts.refusing.map((part) => part.prepare(config)));
  for (const part of [parts.credentials, parts.gateway, parts.logs]) await part.close();
  return outcomes.flatMap((outcome) => {
    if (outcome.status === 'fulfilled') return [];
    if (outcome.reason instanceof Fault) return outcome.reason.message;
    throw outcome.reason;
  });
}
