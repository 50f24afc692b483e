import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { createTwoFilesPatch } from 'diff';
import { type Cliproxy, ifMatch } from '../../../generated/sdk/typescript/src/index.ts';
import { type ExitCode, exitCodes, Failure } from '../failure.ts';
import type { Action } from '../invocation.ts';
import { writeSecret } from '../secret-file.ts';
import { type Terminal, visible } from '../terminal.ts';

/** What lies beside a pulled file: the tag of the config that it was, and the hash of its bytes. */
type Pulled = { etag: string; sha256: string };

/** `config`: the whole file. */
export function addConfig(api: Command, action: Action): void {
  const config = api.command('config').description('the whole config file');
  pullCommand(config, action);
  pushCommand(config, action);
  diffCommand(config, action);
  validateCommand(config, action);
}

function pullCommand(config: Command, action: Action): void {
  config
    .command('pull')
    .description('fetch the config, to edit it and push it back; without a file it is printed')
    .argument('[file]')
    .option('--force', 'overwrite a file that you have edited')
    .action(
      action(
        async ({ api, terminal, isJson, surroundings }, file: string | undefined, { force }: { force?: boolean }) => {
          const live = await read(await api());
          if (file === undefined) return terminal.raw(live.bytes);
          const path = resolve(surroundings.cwd, file);
          if (!force) await refuseIfEdited(path, live.bytes);
          await writeSecret(path, live.bytes, { overwrite: true });
          await remember(path, live);
          if (isJson) return terminal.json({ path });
          terminal.say(path);
        },
      ),
    );
}

function pushCommand(config: Command, action: Action): void {
  config
    .command('push')
    .description('put a pulled file in force, unless somebody else has changed the config since')
    .argument('<file>')
    .option('--force', 'whatever the config is now')
    .action(
      action(async ({ api, terminal, isJson, surroundings }, file: string, { force }: { force?: boolean }) => {
        const path = resolve(surroundings.cwd, file);
        const bytes = await readFile(path);
        const pulled = force ? undefined : await pulledAs(path);
        if (!force && !pulled)
          throw new Failure(
            `${file} was not pulled, so nobody knows what it would undo: pull first, or push with --force`,
          );
        const client = await api();
        const { data, error, response } = await client.putConfigYaml({
          body: new Blob([bytes]),
          ...(pulled && { headers: { 'If-Match': pulled.etag } }),
        });
        if (error?.status === 412)
          throw new Failure(
            `the config has changed since ${file} was pulled: config diff shows how yours differs; pull to another file and merge, or push with --force`,
            exitCodes.changed,
            error,
          );
        if (error) throw error;
        await remember(path, { bytes, etag: response?.headers.get('ETag') ?? '' });
        if (isJson) return terminal.json(data);
        terminal.say(
          data.changed.length === 0
            ? 'in force; no value has changed'
            : `in force, changed: ${data.changed.map(visible).join(', ')}`,
        );
        if (data.message) terminal.note(visible(data.message));
      }),
    );
}

function diffCommand(config: Command, action: Action): void {
  config
    .command('diff')
    .description('what a push of the file would change; ends with 1 if anything')
    .argument('<file>')
    .action(
      action(async ({ api, terminal, isJson, surroundings }, file: string, _options: object): Promise<ExitCode> => {
        const ours = await readFile(resolve(surroundings.cwd, file), 'utf8');
        const live = Buffer.from((await read(await api())).bytes).toString(); // as `ours`: a TextDecoder leaves a BOM out
        const isSame = ours === live;
        const diff = isSame
          ? ''
          : createTwoFilesPatch('in force', file, live, ours, undefined, undefined, { headerOptions });
        if (isJson) terminal.json({ same: isSame, diff });
        else if (!isSame) terminal.say(terminal.isShown ? coloured(diff.trimEnd(), terminal) : diff.trimEnd());
        return isSame ? exitCodes.ok : exitCodes.no;
      }),
    );
}

function validateCommand(config: Command, action: Action): void {
  config
    .command('validate')
    .description('say what is wrong in a file, with line and column; asks no service')
    .argument('<file>')
    .action(
      action(async ({ terminal, isJson, surroundings }, file: string, _options: object): Promise<ExitCode> => {
        const { check } = await import('../../commands/check.ts'); // brings the whole service along
        const path = resolve(surroundings.cwd, file);
        const lines: string[] = [];
        const code = await check(path, (line) => lines.push(line));
        if (isJson) terminal.json({ valid: code === 0, findings: lines.slice(0, code === 0 ? -1 : undefined) });
        else for (const line of lines) terminal.say(visible(line));
        return code === 0 ? exitCodes.ok : exitCodes.no;
      }),
    );
}

const headerOptions = { includeIndex: false, includeUnderline: false, includeFileHeaders: true };

async function read(client: Cliproxy): Promise<{ bytes: Uint8Array; etag: string }> {
  const answer = await client.getConfigYaml();
  if (answer.error) throw answer.error;
  return { bytes: new Uint8Array(await answer.data.arrayBuffer()), etag: ifMatch(answer).headers['If-Match'] };
}

const besides = (path: string): string => `${path}.pulled`;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const remember = (path: string, { bytes, etag }: { bytes: Uint8Array; etag: string }): Promise<void> =>
  writeFile(besides(path), `${JSON.stringify({ etag, sha256: hashOf(bytes) } satisfies Pulled)}\n`);

async function pulledAs(path: string): Promise<Pulled | undefined> {
  const text = await ifThere(besides(path));
  if (!text) return undefined;
  try {
    const { etag, sha256 } = JSON.parse(text.toString()) as Partial<Pulled>;
    return typeof etag === 'string' && typeof sha256 === 'string' ? { etag, sha256 } : undefined;
  } catch {
    return undefined;
  }
}

/** Rejects with a `Failure` if a pull would undo what somebody has written into the file here. */
async function refuseIfEdited(path: string, live: Uint8Array): Promise<void> {
  const [ours, pulled] = await Promise.all([ifThere(path), pulledAs(path)]);
  if (!ours || hashOf(ours) === pulled?.sha256 || hashOf(ours) === hashOf(live)) return;
  throw new Failure(`${path} has been edited: a pull would undo that, unless it is one with --force`);
}

const ifThere = (path: string): Promise<Buffer | undefined> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

function coloured(diff: string, { paint }: Terminal): string {
  const colours: Readonly<Record<string, (text: string) => string>> = {
    '+': paint.green,
    '-': paint.red,
    '@': paint.cyan,
  };
  return diff
    .split('\n')
    .map((line) => (colours[line[0] ?? ''] ?? String)(visible(line)))
    .join('\n');
}
