import type { Login, ProviderKeys, Setting } from '../src/cli/contract.ts';
import type { Json } from '../src/platform/json.ts';

/** What `cliproxy api` knows of the contract: which operations read and write a setting or a list of provider keys, or log in. */
export type CliData = { settings: Setting[]; providers: ProviderKeys[]; logins: Login[] };

type Schema = {
  $ref?: string;
  type?: string | string[];
  enum?: Json[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
};
type Parameter = { $ref?: string; name?: string };
type Operation = {
  operationId: string;
  summary?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  'x-setting'?: string;
  'x-collection'?: string;
};
type Document = {
  paths: Record<string, { get?: Operation; put?: Operation }>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> };
};

/** Picks it out of the bundled contract. */
export function cliDataOf({ paths, components }: Document): CliData {
  const resolved = (schema: Schema): Schema => (schema.$ref ? components.schemas[lastOf(schema.$ref)]! : schema);
  const bodyOf = (operation: Operation): Schema => resolved(operation.requestBody!.content['application/json']!.schema);
  const parameterName = ({ $ref, name }: Parameter): string => name ?? components.parameters[lastOf($ref!)]!.name!;
  const typeOf = (schema: Schema): string => [resolved(schema).type].flat().find((type) => type !== 'null') ?? 'string';

  const items = Object.entries(paths);
  const settings = items.flatMap(([, { get, put }]) => {
    const name = put?.['x-setting'];
    if (!get || !put || name === undefined) return [];
    const value = resolved(bodyOf(put).properties!['value']!);
    const what = put.summary!.replace(/^Change /, '');
    const common = { name, summary: what, read: get.operationId, write: put.operationId, type: typeOf(value) };
    return [{ ...common, ...(value.enum && { values: value.enum }) }];
  });
  const providers = items.flatMap(([, { get, put }]) => {
    const collection = put?.['x-collection'];
    if (!get || !put || collection === undefined || !put.tags?.includes('provider-keys')) return [];
    const list = bodyOf(put).oneOf!.find(({ type }) => type === 'array')!;
    const item = resolved(list.items!);
    const entry = item.oneOf ? resolved(item.oneOf[0]!) : item;
    const members = Object.entries(entry.properties!).map(([name, schema]) => [name, typeOf(schema)]);
    const name = collection.replace(/-api-key$/, '');
    return [
      { name, collection, list: get.operationId, replace: put.operationId, members: Object.fromEntries(members) },
    ];
  });
  const logins = items.flatMap(([path, { get }]) => {
    const name = /^\/(.+)-auth-url$/.exec(path)?.[1];
    if (!get || name === undefined) return [];
    return [{ name, start: get.operationId, parameters: (get.parameters ?? []).map(parameterName) }];
  });
  return { settings, providers, logins };
}

const lastOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);
