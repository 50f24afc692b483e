import type { MapNode, SequenceNode, YamlNode } from '../yaml/index.ts';
import type { Report } from './report.ts';

type Entries = Map<string, { key: MapNode['position']; value: YamlNode; merged: boolean }>;

/** A step takes the old form that it knows out of `entries` and puts the present one in. */
type Step = (entries: Entries, report: Report) => void;

/**
 * The config with its legacy forms in their present place. The file keeps them until something there is edited.
 * Old forms and what becomes of them are the reference's.
 */
export function inPresentForm(root: MapNode, report: Report): MapNode {
  const entries: Entries = new Map(root.entries);
  for (const step of steps) step(entries, report);
  return { ...root, entries };
}

const geminiKeys: Step = (entries, report) => {
  const old = entries.get('generative-language-api-key');
  const present = entries.get('gemini-api-key')?.value;
  if (old?.value.kind !== 'sequence' || (present && !isList(present))) return;
  report.warning('generative-language-api-key', old.key, 'is an old form; its keys count as entries of gemini-api-key');
  entries.delete('generative-language-api-key');
  entries.set('gemini-api-key', { ...old, value: withKeys(present, old.value) });
};

const compatibilityKeys: Step = (entries, report) => {
  const list = entries.get('openai-compatibility');
  if (list?.value.kind !== 'sequence') return;
  const items = list.value.items.map((item, index) => {
    const old = item.kind === 'map' ? item.entries.get('api-keys') : undefined;
    if (item.kind !== 'map' || old?.value.kind !== 'sequence') return item;
    const present = item.entries.get('api-key-entries')?.value;
    if (present && !isList(present)) return item;
    report.warning(
      `openai-compatibility[${index}].api-keys`,
      old.key,
      'is an old form; its keys count as api-key-entries',
    );
    const members: Entries = new Map(item.entries);
    members.delete('api-keys');
    members.set('api-key-entries', { ...old, value: withKeys(present, old.value) });
    return { ...item, entries: members };
  });
  entries.set('openai-compatibility', { ...list, value: { ...list.value, items } });
};

const modelMappings: Step = (entries, report) => {
  const old = entries.get('oauth-model-mappings');
  if (!old) return;
  entries.delete('oauth-model-mappings');
  if (entries.has('oauth-model-alias'))
    return report.warning(
      'oauth-model-mappings',
      old.key,
      'is an old form and does not count beside oauth-model-alias',
    );
  report.warning('oauth-model-mappings', old.key, 'is an old form and counts as oauth-model-alias');
  entries.set('oauth-model-alias', old);
};

const accessProviders: Step = (entries, report) => {
  const old = entries.get('auth');
  const providers = old?.value.kind === 'map' ? old.value.entries.get('providers')?.value : undefined;
  if (!old || providers?.kind !== 'sequence') return;
  const lists = providers.items.map((provider) => {
    const members = provider.kind === 'map' ? provider.entries : undefined;
    const type = members?.get('type')?.value;
    return type?.kind === 'scalar' && type.source === 'config-api-key' ? members?.get('api-keys')?.value : undefined;
  });
  const keys = lists.flatMap((list) => (list?.kind === 'sequence' ? list.items : []));
  if (keys.length === 0) return;
  entries.delete('auth');
  const present = entries.get('api-keys')?.value;
  if (present && !(isList(present) && itemsOf(present).every(isNull)))
    return report.warning('auth', old.key, 'is an old form and does not count beside api-keys');
  report.warning('auth', old.key, 'is an old form; its keys count as api-keys');
  entries.set('api-keys', { ...old, value: { kind: 'sequence', items: keys, position: providers.position } });
};

const steps: readonly Step[] = [geminiKeys, compatibilityKeys, modelMappings, accessProviders];

/** A list, or the nothing that stands for an empty one. */
const isList = (node: YamlNode): boolean => node.kind === 'sequence' || isNull(node);
const isNull = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;
const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'sequence' ? node.items : []);

/** The list with an entry for each of the keys that it doesn't have yet. */
function withKeys(list: YamlNode | undefined, keys: SequenceNode): SequenceNode {
  const known = new Set(
    itemsOf(list).map((item) => (item.kind === 'map' ? textOf(item.entries.get('api-key')?.value) : '')),
  );
  const added = keys.items.flatMap((key): YamlNode[] => {
    const text = textOf(key);
    if (!text || known.has(text)) return [];
    known.add(text);
    return [
      {
        kind: 'map',
        position: key.position,
        entries: new Map([['api-key', { key: key.position, value: key, merged: false }]]),
      },
    ];
  });
  return { kind: 'sequence', position: list?.position ?? keys.position, items: [...itemsOf(list), ...added] };
}

const textOf = (node: YamlNode | undefined): string =>
  node?.kind === 'scalar' && node.value !== null ? node.source.trim() : '';
