export type Node = { [key: string]: unknown };
export type Media = { content?: { [type: string]: { schema?: Node } } };
export type Operation = { operationId: string; requestBody?: Media; responses: { [status: string]: Media } };
export type Document = {
  info: { version: string };
  paths: { [path: string]: { [method: string]: Operation } };
  components: { parameters: Node; schemas: { [name: string]: Node }; [kind: string]: unknown };
};

/**
 * The contract as the generators of other languages can read it: the same operations, bodies and answers, told more simply.
 * A choice of types that is not about null becomes the number that it may be the text of, or anything; an array whose items
 * are not described has any; parameters stand where they are used, since their names may be those of schemas.
 */
export function rendering(document: Document): Document {
  const { parameters } = document.components;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const [, name] = /^#\/components\/parameters\/(.+)$/.exec(`${(value as Node)['$ref']}`) ?? [];
    if (name) return visit(parameters[name]);
    return simplified(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(member)])));
  };
  return visit({ ...document, components: { ...document.components, parameters: {} } }) as Document;
}

function simplified(schema: Node): Node {
  const { type, ...others } = schema;
  if (type === 'array' && !('items' in schema)) return { ...schema, items: {} };
  if (!Array.isArray(type) || type.filter((name) => name !== 'null').length < 2) return schema;
  return type.includes('integer') ? { type: 'integer', ...others } : others;
}
