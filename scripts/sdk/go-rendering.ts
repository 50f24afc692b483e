import { type Document, type Media, type Node, type Operation, rendering } from './rendering.ts';

/**
 * The contract as Go's generator can read it. Bodies and answers have names, `PutDebugBody` and `GetDebugAnswer`: without one,
 * a body that is one of several is sent empty. Members whose names differ in case and separators alone get names of their own.
 * The entries of lists keep the members that are not known, so that what was listed can be put back. The config file is bytes:
 * read as YAML, it would not be one value that has a type.
 */
export function goRendering(document: Document): Document {
  const rendered = rendering(document);
  const { schemas } = rendered.components;
  for (const name of reached(schemas, /Shown$|^ModelAlias$/)) schemas[name] = open(schemas[name]) as Node;
  for (const item of Object.values(rendered.paths))
    for (const operation of Object.values(item)) nameBodies(operation, schemas);
  return withGoNames(rendered) as Document;
}

/** The names of the schemas that fit, and of all that they refer to. */
function reached(schemas: Document['components']['schemas'], fitting: RegExp): Set<string> {
  const names = new Set<string>();
  const visit = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    for (const [, next] of JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/(\w+)"/g)) visit(next!);
  };
  for (const name of Object.keys(schemas)) if (fitting.test(name)) visit(name);
  return names;
}

/** The schema whose objects, at every depth, may have members that are not described. */
function open(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(open);
  if (typeof value !== 'object' || value === null) return value;
  const schema = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, open(member)]));
  return schema['type'] === 'object' && 'properties' in schema ? { additionalProperties: true, ...schema } : schema;
}

/** Moves the schemas that stand in an operation to the named ones. */
function nameBodies({ operationId, requestBody, responses }: Operation, schemas: Node): void {
  const name = pascal(operationId);
  nameSchemas(requestBody, `${name}Body`, schemas);
  for (const [status, response] of Object.entries(responses)) {
    nameSchemas(response, `${name}Answer${status === '200' ? '' : status}`, schemas);
    if (response.content?.['application/yaml']) response.content = { 'application/octet-stream': {} };
  }
}

function nameSchemas(media: Media | undefined, name: string, schemas: Node): void {
  for (const body of Object.values(media?.content ?? {})) {
    if (!['properties', 'oneOf', 'anyOf', 'allOf'].some((key) => key in (body.schema ?? {}))) continue;
    if (name in schemas) throw new Error(`there are two schemas that would be named ${name}`);
    schemas[name] = body.schema;
    body.schema = { $ref: `#/components/schemas/${name}` };
  }
}

/** Of the members that Go would give one name, the first keeps it, and the others are numbered. */
function withGoNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withGoNames);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, withGoNames(member)]);
  const { properties, ...others } = Object.fromEntries(members) as Node;
  if (typeof properties !== 'object' || properties === null) return Object.fromEntries(members);
  const counts = new Map<string, number>();
  const named = Object.entries(properties as Node).map(([name, member]) => {
    const goName = pascal(name);
    const count = (counts.get(goName) ?? 0) + 1;
    counts.set(goName, count);
    return [name, count === 1 ? member : { ...(member as Node), 'x-go-name': `${goName}${count}` }];
  });
  return { ...others, properties: Object.fromEntries(named) };
}

const pascal = (name: string): string =>
  name
    .split(/[^a-zA-Z0-9]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
