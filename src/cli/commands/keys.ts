import { createHash, randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { edit, orThrow } from '../../../generated/sdk/typescript/src/index.ts';
import { exitCodes, Failure } from '../failure.ts';
import type { Action } from '../invocation.ts';
import { visible } from '../terminal.ts';

/** `keys`: what clients of the gateway present. */
export function addKeys(api: Command, action: Action): void {
  const keys = api.command('keys').description('the keys of your clients');
  listCommand(keys, action);
  addCommand(keys, action);
  removeCommand(keys, action);
}

function listCommand(keys: Command, action: Action): void {
  keys
    .command('list')
    .description('show them, masked')
    .option('--show', 'in full')
    .action(
      action(async ({ api, terminal, isJson }, { show }: { show?: boolean }) => {
        const data = await orThrow((await api()).listApiKeys());
        if (isJson) return terminal.json(data);
        if (data['api-keys'].length === 0) return terminal.note('there are no client keys: nobody gets in');
        terminal.table(
          [{ title: 'key' }, { title: 'fingerprint' }],
          data['api-keys'].map((key) => [show ? visible(key) : masked(key), fingerprint(key)]),
        );
      }),
    );
}

function addCommand(keys: Command, action: Action): void {
  keys
    .command('add')
    .description('add keys; without one, a new key is made and printed')
    .argument('[key...]')
    .action(
      action(async ({ api, terminal, isJson }, given: string[], _options: object) => {
        const client = await api();
        const made = given.length === 0 ? [`sk-${randomBytes(24).toString('base64url')}`] : [];
        const wanted = new Set([...given.map((key) => key.trim()), ...made]);
        const { 'api-keys': present } = await orThrow(client.listApiKeys());
        const added = [...wanted].filter((key) => !present.includes(key));
        for (const key of added) await orThrow(client.patchApiKey({ body: { old: key, new: key } }));
        if (isJson) return terminal.json({ added });
        if (made.length > 0) return terminal.say(made[0]!);
        if (added.length > 0) terminal.say(added.length === 1 ? 'added' : `added ${added.length} keys`);
        const known = [...wanted].filter((key) => present.includes(key));
        if (known.length > 0) terminal.note(`already there: ${known.map(masked).join(', ')}`);
      }),
    );
}

function removeCommand(keys: Command, action: Action): void {
  keys
    .command('remove')
    .description('remove keys, each by itself or by its fingerprint')
    .argument('<key...>')
    .action(
      action(async ({ api, terminal, isJson }, given: string[], _options: object) => {
        const client = await api();
        let removed = 0;
        const outcome = await edit(
          () => client.listApiKeys(),
          ({ 'api-keys': present }, condition) => {
            const meant = present.filter((key) => given.includes(key) || given.includes(fingerprint(key)));
            const names = meant.flatMap((key) => [key, fingerprint(key)]);
            const missing = given.filter((one) => !names.includes(one));
            if (missing.length > 0)
              throw new Failure(`there is no client key ${missing.map(masked).join(', ')}`, exitCodes.no);
            removed = meant.length;
            return client.putApiKeys({ body: present.filter((key) => !meant.includes(key)), ...condition });
          },
        );
        if (outcome.error) throw outcome.error;
        if (isJson) return terminal.json({ removed });
        terminal.say(removed === 1 ? 'removed' : `removed ${removed} keys`);
      }),
    );
}

/** What usage shows of a key in its place. */
export const fingerprint = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

/** Enough of a secret to recognise it. */
export const masked = (secret: string): string =>
  visible(secret.length < 12 ? '…' : `${secret.slice(0, 4)}…${secret.slice(-4)}`);
