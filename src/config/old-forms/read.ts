import type { MappingNode, SequenceNode, YamlNode } from '../../yaml/index.ts';
import type { Report } from '../read/report.ts';
import { type OldForm, oldForms } from './table.ts';

type Members = Map<string, { key: MappingNode['position']; value: YamlNode; merged: boolean }>;

/** Puts an old form where it belongs. `place` is that of the members, with a dot behind it. */
type Step = (members: Members, form: OldForm, place: string, report: Report) => void;

/** The config with old forms where they belong today. */
export function withoutOldForms(root: MappingNode, report: Report): MappingNode {
  const members: Members = new Map(root.entries);
  for (const form of oldForms)
    if (form.within === undefined) steps[form.becomes](members, form, '', report);
    else inEachEntry(members, form, form.within, report);
  return { ...root, entries: members };
}

/** Entries without the old form stay the same nodes: those that were read before needn't be read again. */
function inEachEntry(members: Members, form: OldForm, array: string, report: Report): void {
  const found = members.get(array);
  if (found?.value.kind !== 'sequence') return;
  const { items } = found.value;
  const next = items.map((item, index) => {
    if (item.kind !== 'mapping' || !item.entries.has(form.old)) return item;
    const entry: Members = new Map(item.entries);
    steps[form.becomes](entry, form, `${array}[${index}].`, report);
    return { ...item, entries: entry };
  });
  if (next.some((item, index) => item !== items[index]))
    members.set(array, { ...found, value: { ...found.value, items: next } });
}

const steps: Readonly<Record<OldForm['becomes'], Step>> = {
  entries(members, { old, name }, place, report) {
    const found = members.get(old);
    const present = members.get(name)?.value;
    if (found?.value.kind !== 'sequence' || (present && !isArray(present))) return;
    report.warning(`${place}${old}`, found.key, `is an old form; its keys count as entries of ${name}`);
    members.delete(old);
    members.set(name, { ...found, value: withKeys(present, found.value) });
  },

  map(members, { old, name }, place, report) {
    const found = members.get(old);
    if (!found) return;
    members.delete(old);
    const counts = !members.has(name);
    report.warning(`${place}${old}`, found.key, counts ? `is an old form of ${name}` : besides(name));
    if (counts) members.set(name, found);
  },

  strings(members, { old, name }, place, report) {
    const found = members.get(old);
    const providers = found?.value.kind === 'mapping' ? found.value.entries.get('providers')?.value : undefined;
    if (!found || providers?.kind !== 'sequence') return;
    const keys = providers.items.flatMap(keysOfProvider);
    if (keys.length === 0) return;
    members.delete(old);
    const present = members.get(name)?.value;
    const counts = !present || (isArray(present) && itemsOf(present).every(isNull));
    report.warning(`${place}${old}`, found.key, counts ? `is an old form; its keys count as ${name}` : besides(name));
    if (counts) members.set(name, { ...found, value: { kind: 'sequence', items: keys, position: providers.position } });
  },
};

const besides = (name: string): string => `is an old form and does not count beside ${name}`;

function keysOfProvider(provider: YamlNode): readonly YamlNode[] {
  const members = provider.kind === 'mapping' ? provider.entries : undefined;
  const type = members?.get('type')?.value;
  return type?.kind === 'scalar' && type.source === 'config-api-key' ? itemsOf(members?.get('api-keys')?.value) : [];
}

/** An array, or the nothing that stands for an empty one. */
const isArray = (node: YamlNode): boolean => node.kind === 'sequence' || isNull(node);
const isNull = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;
const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'sequence' ? node.items : []);

/** The array with an entry for each of the keys that it doesn't have yet. */
function withKeys(array: YamlNode | undefined, keys: SequenceNode): SequenceNode {
  const known = new Set(
    itemsOf(array).map((item) => (item.kind === 'mapping' ? textOf(item.entries.get('api-key')?.value) : '')),
  );
  const added = keys.items.flatMap((key): YamlNode[] => {
    const text = textOf(key);
    if (!text || known.has(text)) return [];
    known.add(text);
    const entry: Members = new Map([['api-key', { key: key.position, value: key, merged: false }]]);
    return [{ kind: 'mapping', position: key.position, entries: entry }];
  });
  return { kind: 'sequence', position: array?.position ?? keys.position, items: [...itemsOf(array), ...added] };
}

const textOf = (node: YamlNode | undefined): string =>
  node?.kind === 'scalar' && node.value !== null ? node.source.trim() : '';
