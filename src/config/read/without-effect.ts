import type { YamlNode } from '../../yaml/index.ts';
import type { ConfigProblem } from './report.ts';
import { configSchema, resolved, type Schema } from './schema.ts';

/** What stands in a file and is kept for other servers, but changes nothing here: settings with `x-acts: never`. */
export function withoutEffect(node: YamlNode, given: Schema = configSchema, location = ''): ConfigProblem[] {
  const schema = resolved(given, configSchema);
  if (schema['x-acts'] === 'never') return [{ location, message: 'has no effect here', ...node.position }];
  if (node.kind === 'sequence')
    return node.items.flatMap((item, index) =>
      schema.items ? withoutEffect(item, schema.items, `${location}[${index}]`) : [],
    );
  if (node.kind !== 'mapping') return [];
  const dot = location && '.';
  return [...node.entries].flatMap(([name, { value }]) => {
    const known = schema.properties?.[name];
    if (known) return withoutEffect(value, known, `${location}${dot}${name}`);
    return schema.additionalProperties ? withoutEffect(value, schema.additionalProperties, `${location}${dot}*`) : [];
  });
}
