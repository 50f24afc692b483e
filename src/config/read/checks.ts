import { formats } from '../../platform/formats.ts';
import { isObject, type Json } from '../../platform/json.ts';
import type { Schema } from './schema.ts';

/** What is wrong with a value: the schema that it, or one of its members, is not by. */
export type Broken = { by: Schema; inMember: boolean };
export type Check = (value: Json) => Broken | undefined;

/** Whether a value has a type, by JSON Schema's name of it. */
const types: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  object: isObject,
};

/** The keywords by which the contract says what a value of the config should be, in the order in which they are looked at. */
const keywords: { readonly [name in keyof Schema]?: (schema: Schema) => Check } = {
  type(schema) {
    const isRight = types[String(schema.type)];
    if (!isRight) throw new Error(`no check knows the type ${schema.type}`);
    return (value) => (isRight(value) ? undefined : { by: schema, inMember: false });
  },
  pattern(schema) {
    const pattern = new RegExp(schema.pattern!, 'u');
    return ofStrings(schema, (text) => pattern.test(text));
  },
  format(schema) {
    const isRight = formats[schema.format!];
    if (!isRight) throw new Error(`no check knows the format ${schema.format}`);
    return ofStrings(schema, isRight);
  },
  enum: (schema) => (value) => (schema.enum!.includes(value) ? undefined : { by: schema, inMember: false }),
  propertyNames: (schema) => ofMembers(schema.propertyNames!, (object) => Object.keys(object)),
  additionalProperties: (schema) => ofMembers(schema.additionalProperties!, (object) => Object.values(object)),
};
const order = Object.keys(keywords);

/** A check of values against a schema. Throws if the schema has a keyword that no check knows: none is passed over. */
export function checkOf(schema: Schema): Check {
  const given = Object.keys(schema).filter((name) => !name.startsWith('x-') && name !== 'description');
  const unknown = given.filter((name) => !order.includes(name));
  if (unknown.length > 0) throw new Error(`no check knows ${unknown.join(', ')}`);
  const checks = order.filter((name) => given.includes(name)).map((name) => keywords[name as keyof Schema]!(schema));
  return (value) => {
    for (const check of checks) {
      const broken = check(value);
      if (broken) return broken;
    }
    return undefined;
  };
}

const ofStrings =
  (schema: Schema, isRight: (text: string) => boolean): Check =>
  (value) =>
    typeof value !== 'string' || isRight(value) ? undefined : { by: schema, inMember: false };

function ofMembers(schema: Schema, membersOf: (object: { [name: string]: Json }) => readonly Json[]): Check {
  const check = checkOf(schema);
  return (value) => {
    if (!isObject(value)) return undefined;
    for (const member of membersOf(value)) {
      const broken = check(member);
      if (broken) return { ...broken, inMember: true };
    }
    return undefined;
  };
}
