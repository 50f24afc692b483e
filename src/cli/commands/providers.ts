import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { Argument, type Command } from 'commander';
import { type Cliproxy, edit, orThrow } from '../../../generated/sdk/typescript/src/index.ts';
import type { JsonObject } from '../../platform/json.ts';
import { call, named, type ProviderKeys, providerKeys, valueIn } from '../contract.ts';
import { exitCodes, Failure } from '../failure.ts';
import type { Action } from '../invocation.ts';
import type { Surroundings } from '../surroundings.ts';
import { stateIn, visible } from '../terminal.ts';

const kinds = (): Argument =>
  new Argument('<kind>', 'the kind of provider').choices(providerKeys.map(({ name }) => name));

/** `providers`: the keys of providers, and how they fare. */
export function addProviders(api: Command, action: Action): void {
  const providers = api.command('providers').description('the keys of providers');
  listCommand(providers, action);
  addCommand(providers, action);
  removeCommand(providers, action);
  testCommand(providers, action);
}

function listCommand(providers: Command, action: Action): void {
  providers
    .command('list')
    .description('show each key, and how it fares')
    .action(
      action(async ({ api, terminal, isJson }, _options: object) => {
        const data = await orThrow((await api()).getProviderStatus());
        if (isJson) return terminal.json(data);
        if (data.providers.length === 0) return terminal.note('there are no provider keys');
        const right = { align: 'right' } as const;
        terminal.table(
          [
            ...['kind', 'name', 'index', 'state'].map((title) => ({ title })),
            ...['models', 'served', 'failed'].map((title) => ({ title, ...right })),
            { title: 'trouble' },
          ],
          data.providers.map((one) => [
            ...[visible(one.kind), visible(one.name), one['auth-index'], stateIn(terminal, one.state)],
            ...[one.models?.count, one.success, one.failed],
            visible(troubleOf(one)),
          ]),
        );
      }),
    );
}

function addCommand(providers: Command, action: Action): void {
  providers
    .command('add')
    .description('add an entry; a value that begins with @ is read from that file, @- from standard input')
    .addArgument(kinds())
    .argument('<member=value...>', 'such as api-key=@key.txt base-url=https://… priority=2; lists and objects as JSON')
    .action(
      action(async ({ api, terminal, isJson, surroundings }, kind: string, pairs: string[], _options: object) => {
        const row = named(providerKeys, kind);
        const entry = await entryIn(pairs, row, surroundings);
        const done = await change(await api(), row, (entries) => [...entries, entry]);
        if (isJson) return terminal.json(done);
        terminal.say('added');
        if (done.message) terminal.note(visible(done.message));
      }),
    );
}

function removeCommand(providers: Command, action: Action): void {
  providers
    .command('remove')
    .description('remove the entry that has this key, name or index')
    .addArgument(kinds())
    .argument('<which>', 'its api-key, its name, or the index that providers list shows')
    .action(
      action(async ({ api, terminal, isJson }, kind: string, which: string, _options: object) => {
        const done = await change(await api(), named(providerKeys, kind), (entries) => {
          const meant = entries.filter((entry) => isMeant(entry, which));
          if (meant.length === 1) return entries.filter((entry) => entry !== meant[0]);
          const why =
            meant.length === 0 ? 'there is no such entry' : `${meant.length} entries are meant: use the docs page`;
          throw new Failure(`${kind}: ${why}`, exitCodes.no);
        });
        if (isJson) return terminal.json(done);
        terminal.say('removed');
      }),
    );
}

function testCommand(providers: Command, action: Action): void {
  providers
    .command('test')
    .description('send the smallest request there is')
    .argument('<index>', 'the index that providers list shows')
    .option('--model <model>', 'ask this model, rather than for the list of models')
    .action(
      action(async ({ api, terminal, isJson }, index: string, { model }: { model?: string }) => {
        const body = { auth_index: index, ...(model !== undefined && { model }) };
        const outcome = await orThrow((await api()).testProviderKey({ body }));
        const isGood = outcome.status === 'ok';
        if (isJson) terminal.json(outcome);
        else if (isGood) terminal.say(`${terminal.paint.green('ok')} in ${outcome.latency_ms} ms`);
        else terminal.say(`${terminal.paint.red('error')}: ${visible(outcome.error ?? 'it says nothing more')}`);
        return isGood ? exitCodes.ok : exitCodes.no;
      }),
    );
}

/** What is wrong with a key, in a line: what it is cooling down for, or how it last failed. */
function troubleOf(one: {
  state: string;
  cooling: { model: string; reason: string }[];
  'last-error': { message: string } | null;
}): string {
  if (one.cooling.length > 0) return one.cooling.map(({ model, reason }) => `${model}: ${reason}`).join(', ');
  return one.state === 'error' ? (one['last-error']?.message ?? '') : '';
}

/** Changes a list of provider keys, and loses no change of somebody else's. */
async function change(
  api: Cliproxy,
  { collection, list, replace }: ProviderKeys,
  make: (entries: JsonObject[]) => JsonObject[],
): Promise<{ message?: string }> {
  const outcome = await edit(
    () => call(api, list),
    (data, condition) =>
      call(api, replace, { body: make((data as Record<string, JsonObject[]>)[collection]!), ...condition }),
  );
  if (outcome.error) throw outcome.error;
  return outcome.data as { message?: string };
}

/** Whether an entry has this key, name or index; the keys of an `openai-compatibility` entry have indexes of their own. */
function isMeant(entry: JsonObject, which: string): boolean {
  const keys = Array.isArray(entry['api-key-entries']) ? (entry['api-key-entries'] as JsonObject[]) : [];
  return (
    [entry['api-key'], entry['name'], entry['auth-index']].includes(which) ||
    keys.some((key) => key['auth-index'] === which)
  );
}

/** The entry that the command line describes. */
async function entryIn(
  pairs: string[],
  { name, members }: ProviderKeys,
  surroundings: Surroundings,
): Promise<JsonObject> {
  const entry: JsonObject = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const member = pair.slice(0, Math.max(at, 0));
    if (at < 1) throw new Failure('each member is given as member=value'); // and not shown: it may be a key
    const type = Object.hasOwn(members, member) ? members[member] : undefined;
    if (type === undefined)
      throw new Failure(`an entry of ${name} has no ${member}: it may have ${Object.keys(members).join(', ')}`);
    entry[member] = valueIn(await contentOf(pair.slice(at + 1), surroundings), type, member);
  }
  return entry;
}

async function contentOf(value: string, { stdin, cwd }: Surroundings): Promise<string> {
  if (!value.startsWith('@')) return value;
  const found = value === '@-' ? await text(stdin) : await readFile(resolve(cwd, value.slice(1)), 'utf8');
  return found.replace(/\r?\n$/, '');
}
