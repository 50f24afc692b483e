import { Argument, type Command } from 'commander';
import { orThrow } from '../../../generated/sdk/typescript/src/index.ts';
import type { Json } from '../../platform/json.ts';
import { type Answer, call, named, type Setting, settings, valueIn } from '../contract.ts';
import type { Action } from '../invocation.ts';
import { visible } from '../terminal.ts';

const names = settings.map(({ name }) => name);

/** `get` and `set`: the settings that have a path of their own. */
export function addSettings(api: Command, action: Action): void {
  api
    .command('get')
    .description('show a setting, or all of them')
    .addArgument(new Argument('[setting]', 'its place in the config').choices(names))
    .action(
      action(async ({ api, terminal, isJson }, name: string | undefined, _options: object) => {
        const client = await api();
        if (name !== undefined) {
          const value = onlyValue(await orThrow(call(client, named(settings, name).read)));
          return isJson ? terminal.json(value) : terminal.say(shown(value));
        }
        const config = await orThrow(client.getConfig());
        const values = settings.map((setting) => [setting, valueAt(config, setting)] as const);
        if (isJson) return terminal.json(Object.fromEntries(values.map(([{ name }, value]) => [name, value])));
        terminal.table(
          [{ title: 'setting' }, { title: 'value' }, { title: 'what it is' }],
          values.map(([{ name, summary }, value]) => [name, shown(value), terminal.paint.dim(summary)]),
        );
      }),
    );
  api
    .command('set')
    .description('change a setting; it is in force when the command ends')
    .addArgument(new Argument('<setting>', 'its place in the config').choices(names))
    .argument('<value>', 'true or false, a number, or a text')
    .action(
      action(async ({ api, terminal, isJson }, name: string, text: string, _options: object) => {
        const { type, read, write } = named(settings, name);
        const value = valueIn(text, type, name);
        const client = await api();
        const done = (await orThrow(call(client, write, { body: { value } }))) as { message?: string };
        if (isJson) return terminal.json(done);
        const inForce = onlyValue(await orThrow(call(client, read))); // `ff` is short for fill-first
        terminal.say(`${name}: ${shown(inForce)}`);
        if (done.message) terminal.note(visible(done.message));
      }),
    );
}

/** An answer about a setting has one member, its value. */
const onlyValue = (data: Answer['data']): Json => Object.values(data as Record<string, Json>)[0] ?? null;

const valueAt = (config: object, { name }: Setting): Json =>
  name
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], config) as Json;

const shown = (value: Json | undefined): string =>
  visible(typeof value === 'string' ? value : JSON.stringify(value ?? null));
