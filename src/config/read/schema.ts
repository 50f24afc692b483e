import generated from '../../../generated/config.schema.json' with { type: 'json' };
import type { Json } from '../../platform/json.ts';

/** The part of JSON Schema that `openapi/schemas/config.yaml` uses; that file's head says what the extensions mean. */
export type Schema = {
  $ref?: string;
  $defs?: Readonly<Record<string, Schema>>;
  type?: string | readonly string[];
  default?: Json;
  properties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema;
  propertyNames?: Schema;
  items?: Schema;
  pattern?: string;
  format?: string;
  enum?: readonly Json[];
  minimum?: number;
  maximum?: number;
  'x-acts'?: 'restart' | 'never';
  'x-aliases'?: Readonly<Record<string, string>>;
  'x-below'?: number;
  'x-expect'?: Schema;
  'x-hidden'?: boolean;
  'x-must'?: string;
  'x-names-once'?: string;
  'x-normalise'?: string;
  'x-strict'?: boolean;
};

/** The schema itself: a `$ref` (into the `$defs` of `root`) followed, what stands beside it put on top. */
export function resolved(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  const target = root.$defs?.[$ref.slice('#/$defs/'.length)];
  if (!target) throw new Error(`the config schema has no ${$ref}`);
  return { ...resolved(target, root), ...own };
}

/** A schema for editors says of each member that it may be empty; what the value itself is stands first. */
function ownSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownSchema);
  if (typeof value !== 'object' || value === null) return value;
  const { anyOf, properties, default: absent, ...others } = value as { [key: string]: unknown; anyOf?: unknown[] };
  return {
    ...(anyOf && (ownSchema(anyOf[0]) as object)),
    ...ownMembers(others),
    ...(properties !== undefined && { properties: ownMembers(properties as object) }),
    ...(absent !== undefined && { default: absent }),
  };
}

const ownMembers = (members: object): object =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, ownSchema(member)]));

/** The schema of the config file, as the contract has it. */
export const configSchema = ownSchema(generated) as Schema;
