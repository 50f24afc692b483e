import generated from '../../generated/cli.json' with { type: 'json' };
import type { Cliproxy, CliproxyError } from '../../generated/sdk/typescript/src/index.ts';
import type { Json } from '../platform/json.ts';
import { Failure } from './failure.ts';

/** A setting, by its place in the config, and the operations on it. */
export type Setting = { name: string; summary: string; read: string; write: string; type: string; values?: Json[] };

/** A list of provider keys, and the type of each member that an entry may have. */
export type ProviderKeys = {
  name: string;
  collection: string;
  list: string;
  replace: string;
  members: Readonly<Record<string, string | undefined>>;
};

/** A login: the operation that begins it, and the parameters which that takes. */
export type Login = { name: string; start: string; parameters: string[] };

export const settings: readonly Setting[] = generated.settings;
export const providerKeys: readonly ProviderKeys[] = generated.providers;
export const logins: readonly Login[] = generated.logins;

/** The row of this name; the command line lets no other in. */
export const named = <Row extends { name: string }>(rows: readonly Row[], name: string): Row =>
  rows.find((row) => row.name === name)!;

export type Answer = { data: unknown; error: CliproxyError | undefined; response?: Response };

/** Carries out the operation of this id. What it takes is known by the contract alone. */
export const call = (api: Cliproxy, operationId: string, options: object = {}): Promise<Answer> =>
  (api as unknown as Record<string, (options: object) => Promise<Answer>>)[operationId]!(options);

/** The value that a text on the command line stands for, as the contract has its type. */
export function valueIn(text: string, type: string, name: string): Json {
  if (type === 'string') return text;
  if (type === 'boolean') {
    if (/^(?:true|on|yes)$/i.test(text)) return true;
    if (/^(?:false|off|no)$/i.test(text)) return false;
    throw new Failure(`${name} is true or false, and not ${text}`);
  }
  if (type === 'integer' || type === 'number') {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isNaN(number)) throw new Failure(`${name} is a number, and not ${text}`);
    return number;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${name} is ${type === 'array' ? 'an array' : 'an object'}, as JSON`);
  }
}
