import { isHash, maxHashedBytes } from '../../platform/bcrypt.ts';
import type { MappingNode, ScalarNode, YamlNode } from '../../yaml/index.ts';
import type { ConfigValue } from '../config-value.ts';
import type { Report } from './report.ts';

const wholeHash = /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/;

/** What the schema can't say of `remote-management`: its two spellings agree, and the key is one that bcrypt can hash. */
export function checkSpellings(root: MappingNode, config: ConfigValue, report: Report): void {
  const remote = config['remote-management'];
  const keys = [
    {
      location: 'remote-management.secret-key',
      node: given(root, 'remote-management', 'secret-key'),
      value: remote['secret-key'],
    },
    {
      location: 'remote-management-key',
      node: given(root, 'remote-management-key'),
      value: config['remote-management-key'],
    },
  ] as const;
  const switches = [
    {
      location: 'remote-management.allow-remote',
      node: given(root, 'remote-management', 'allow-remote'),
      value: remote['allow-remote'],
    },
    {
      location: 'allow-remote-management',
      node: given(root, 'allow-remote-management'),
      value: config['allow-remote-management'],
    },
  ] as const;

  for (const { location, node, value } of keys) {
    const must = node && unusable(value);
    if (must) report.problem(location, node.position, `must ${must}`);
  }

  for (const [section, top] of [keys, switches])
    if (section.node && top.node && section.value !== top.value)
      report.problem(
        top.location,
        top.node.position,
        `must agree with ${section.location} (line ${section.node.position.line}), which is the same setting; remove one of them`,
      );
}

/** Why nobody could ever present this key: it would lock its owner out. */
function unusable(key: string): string | undefined {
  if (isHash(key)) return wholeHash.test(key) ? undefined : 'be a whole bcrypt hash, or the key itself';
  if (Buffer.byteLength(key) > maxHashedBytes) return `be at most ${maxHashedBytes} bytes long, or a bcrypt hash`;
  if (key !== key.trim() || /\p{Cc}/u.test(key))
    return 'be one line without blanks at either end: a header could not carry it';
  return undefined;
}

/** The scalar at this place, unless it is missing or empty. */
function given(root: MappingNode, ...path: string[]): ScalarNode | undefined {
  let node: YamlNode | undefined = root;
  for (const name of path) node = node?.kind === 'mapping' ? node.entries.get(name)?.value : undefined;
  return node?.kind === 'scalar' && node.value !== null && node.value !== '' ? node : undefined;
}
