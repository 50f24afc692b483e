import type { YamlNode } from '../../yaml/index.ts';
import type { ConfigProblem } from './report.ts';
import { configSchema, resolved, type Schema } from './schema.ts';
import { similarName } from './similar-name.ts';

/**
 * What stands under a name that the schema doesn't know: it is kept, and changes nothing. The known name that may be meant is said,
 * but not the file's own, in whose place a secret may stand. Names with `x-` are left out: people keep there what anchors share.
 */
export function* unknownMembers(node: YamlNode, given: Schema = configSchema, place = ''): Generator<ConfigProblem> {
  const { items, properties, additionalProperties: others, 'x-acts': acts } = resolved(given, configSchema);
  if (acts === 'never') return;
  if (node.kind === 'sequence') {
    if (items)
      for (const [index, item] of node.items.entries()) yield* unknownMembers(item, items, `${place}[${index}]`);
    return;
  }
  if (node.kind !== 'mapping') return;
  const dot = place && '.';
  for (const [name, { key, value, merged }] of node.entries) {
    const known = properties?.[name];
    if (known) yield* unknownMembers(value, known, `${place}${dot}${name}`);
    else if (others) yield* unknownMembers(value, others, `${place}${dot}*`);
    else if (properties && !merged && !name.startsWith('x-')) {
      const meant = similarName(name, Object.keys(properties));
      const question = meant === undefined ? '' : `: did you mean ${meant}?`;
      const message = `unknown name, so it has no effect${question}`;
      yield { location: place && `${place}.*`, message, ...key };
    }
  }
}
