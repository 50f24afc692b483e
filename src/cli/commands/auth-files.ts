import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { type Cliproxy, orThrow } from '../../../generated/sdk/typescript/src/index.ts';
import { each, reportEach } from '../each.ts';
import { Failure } from '../failure.ts';
import type { Action } from '../invocation.ts';
import { writeSecret } from '../secret-file.ts';
import { stateIn, visible } from '../terminal.ts';

/** What is done to credential files, on the command that `auth` is. */
export function addAuthFiles(auth: Command, action: Action): void {
  listCommand(auth, action);
  uploadCommand(auth, action);
  downloadCommand(auth, action);
  for (const disabled of [false, true]) switchCommand(auth, action, disabled);
  removeCommand(auth, action);
}

function listCommand(auth: Command, action: Action): void {
  auth
    .command('list')
    .description('show the accounts, and how they fare')
    .option('--type <type>', 'only those of this kind')
    .action(
      action(async ({ api, terminal, isJson }, { type }: { type?: string }) => {
        const data = await orThrow((await api()).listAuthFiles({ query: { ...(type !== undefined && { type }) } }));
        if (isJson) return terminal.json(data);
        if (data.files.length === 0) return terminal.note('there are no credential files');
        terminal.table(
          [
            ...['file', 'type', 'account', 'status'].map((title) => ({ title })),
            ...['served', 'failed'].map((title) => ({ title, align: 'right' as const })),
            { title: 'trouble' },
          ],
          data.files.map((file) => [
            ...[visible(file.name), visible(file.type), visible(file.account ?? file.label)],
            ...[stateIn(terminal, file.status), file.success, file.failed, visible(file.status_message)],
          ]),
        );
      }),
    );
}

function uploadCommand(auth: Command, action: Action): void {
  auth
    .command('upload')
    .description('upload credential files; one of the same name is replaced')
    .argument('<file...>')
    .action(
      action(async (invocation, files: string[], _options: object) => {
        const { cwd } = invocation.surroundings;
        refuseOneName(files, cwd);
        const client = await invocation.api();
        const done = await each(invocation, files, 'uploading', (file) => upload(client, resolve(cwd, file)));
        return reportEach(invocation, 'uploaded', done);
      }),
    );
}

function downloadCommand(auth: Command, action: Action): void {
  auth
    .command('download')
    .description('save a credential file here, for your eyes only')
    .argument('<name>')
    .option('-o, --output <file>', 'the file to write, - for standard output (else one of the same name)')
    .option('--force', 'overwrite what is there')
    .action(
      action(async (invocation, name: string, { output, force }: { output?: string; force?: boolean }) => {
        const { api, terminal, isJson, surroundings } = invocation;
        const file = await orThrow((await api()).downloadAuthFile({ query: { name } }));
        const bytes = new Uint8Array(await (file as Blob).arrayBuffer());
        if (output === '-') return terminal.raw(bytes);
        const path = resolve(surroundings.cwd, output ?? basename(name));
        await writeSecret(path, bytes, { overwrite: force ?? false });
        if (isJson) return terminal.json({ name, path });
        terminal.say(path);
      }),
    );
}

/** `enable` or `disable`. */
function switchCommand(auth: Command, action: Action, disabled: boolean): void {
  const [verb, done] = disabled ? ['disable', 'disabled'] : ['enable', 'enabled'];
  auth
    .command(verb!)
    .description(disabled ? 'keep accounts from being used' : 'let accounts be used again')
    .argument('<name...>')
    .action(
      action(async (invocation, names: string[], _options: object) => {
        const client = await invocation.api();
        const outcomes = await each(invocation, names, verb!, async (name) => {
          await orThrow(client.patchAuthFileStatus({ body: { name, disabled } }));
        });
        return reportEach(invocation, done!, outcomes);
      }),
    );
}

function removeCommand(auth: Command, action: Action): void {
  auth
    .command('remove')
    .description('delete credential files; for some days they can be brought back')
    .argument('<name...>')
    .option('--purge', 'for good')
    .action(
      action(async (invocation, names: string[], { purge }: { purge?: boolean }) => {
        const client = await invocation.api();
        const outcomes = await each(invocation, names, 'removing', async (name) => {
          await orThrow(client.deleteAuthFiles({ query: { name: [name], ...(purge && { purge: 'true' }) } }));
        });
        return reportEach(invocation, 'removed', outcomes);
      }),
    );
}

/** Throws a Failure if one of these files would replace another: the service goes by their names alone. */
function refuseOneName(files: readonly string[], cwd: string): void {
  const named = new Map<string, string>();
  for (const file of files) {
    const other = named.get(basename(file)) ?? file;
    if (resolve(cwd, other) !== resolve(cwd, file))
      throw new Failure(`${other} and ${file} have the same name: the second would replace the first`);
    named.set(basename(file), file);
  }
}

/** Sends one file. Resolves to what is odd about it, if anything is. */
async function upload(client: Cliproxy, path: string): Promise<string | undefined> {
  const file = new File([await readFile(path)], basename(path), { type: 'application/json' });
  return (await orThrow(client.uploadAuthFiles({ body: { file: [file] } }))).message;
}
