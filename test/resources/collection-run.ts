import assert from 'node:assert/strict';
import type { Snapshot } from '../../src/config/index.ts';
import { readConfig } from '../../src/config/read/read-config.ts';
import type { Json } from '../../src/platform/json.ts';
import { collectionNamed, type WriteRequest } from '../../src/resources/index.ts';
import { applyEdits, type MappingNode, type YamlDocument, YamlEditError, type YamlNode } from '../../src/yaml/index.ts';
import { fuzz } from '../fixtures/properties.ts';
import { isSame } from './collection-model.ts';

/** A run is a file and up to six writes. */
export const options = { numRuns: Math.ceil(fuzz(1500).numRuns / 10) };

export function presentIn(document: YamlDocument): Snapshot {
  const { config, problems } = readConfig(document.root);
  assert.deepEqual(problems, []);
  return { config, raw: document.value };
}

/** As GET /config shows it. */
export const inForce = (document: YamlDocument, name: string): Json =>
  JSON.parse(JSON.stringify(presentIn(document).config[name as never]));

export type Verb = 'put' | 'patch' | 'delete';

/** The file after a write. `undefined`: it would change what an anchor shares, and nothing is changed. */
export function after(
  document: YamlDocument,
  name: string,
  verb: Verb,
  { body = null, query = {} }: Partial<WriteRequest>,
): YamlDocument | undefined {
  const { edits } = collectionNamed(name)[verb]({ body, query })(presentIn(document));
  try {
    return applyEdits(document, edits);
  } catch (error) {
    assert.ok(error instanceof YamlEditError && error.code === 'aliased', String(error));
    return undefined;
  }
}

/** The whole lines from where something begins to where the last thing in it does. */
function linesOf({ text }: YamlDocument, from: number, node: YamlNode): string {
  const last = (at: YamlNode): number =>
    Math.max(
      at.position.line,
      ...(at.kind === 'mapping' ? [...at.entries.values()].map(({ value }) => last(value)) : []),
      ...(at.kind === 'sequence' ? at.items.map(last) : []),
    );
  return text
    .split('\n')
    .slice(from - 1, last(node))
    .join('\n');
}

const emptyMap: MappingNode = { kind: 'mapping', entries: new Map(), position: { line: 1, column: 1 } };
const sectionsOf = (document: YamlDocument): MappingNode['entries'] => (document.located().root ?? emptyMap).entries;

const oldNames: Readonly<Record<string, string>> = {
  'gemini-api-key': 'generative-language-api-key',
  'oauth-model-alias': 'oauth-model-mappings',
};

/** What must be found again in the text as long as this value is in force (in a map, under this name). */
type Kept = { text: string; value: Json; name?: string };

/** The lines of each entry of a list that is a map; of one between brackets, or with keys in their old form, nothing. */
function entriesIn(document: YamlDocument, list: string): Kept[] {
  const node = sectionsOf(document).get(list)?.value;
  const items = node?.kind === 'sequence' ? node.items.filter(({ kind }) => kind === 'mapping') : [];
  const values = inForce(document, list) as Json[];
  return items.map((item, index) => {
    const lines = linesOf(document, item.position.line, item);
    return { text: /^ *-/.test(lines) && !/ api-keys:/.test(lines) ? lines : '', value: values[index]! };
  });
}

/** The lines of each name of a map. */
function rulesIn(document: YamlDocument, map: string): Kept[] {
  const sections = sectionsOf(document);
  const node = (sections.get(map) ?? sections.get(oldNames[map] ?? ''))?.value;
  const inMap = inForce(document, map) as { [name: string]: Json };
  return (node?.kind === 'mapping' ? [...node.entries] : []).flatMap(([name, { key, value }]) => {
    const channel = name.trim().toLowerCase();
    const rules = inMap[channel];
    return rules === undefined ? [] : [{ text: linesOf(document, key.line, value), value: rules, name: channel }];
  });
}

/** The comments above and beside each key of an old list that counts. */
function oldKeysIn(document: YamlDocument, list: string): Kept[] {
  const node = sectionsOf(document).get(oldNames[list] ?? '')?.value;
  const lines = document.text.split('\n');
  const known = new Set(entriesIn(document, list).map(({ value }) => (value as { 'api-key'?: string })['api-key']));
  return (node?.kind === 'sequence' ? node.items : []).flatMap((item) => {
    const key = item.kind === 'scalar' && item.value !== null ? item.source.trim() : '';
    if (known.has(key)) return [];
    known.add(key);
    const around = lines.slice(Math.max(0, item.position.line - 2), item.position.line).join('\n');
    return (around.match(/# g\d[.;]/g) ?? []).map((text) => ({ text, value: { 'api-key': key } }));
  });
}

/** Holds a write to one collection against what it may touch: nothing but the entries that it changes. */
export function assertUntouched(before: YamlDocument, next: YamlDocument, name: string): void {
  const others = [...sectionsOf(before)].filter(([key]) => key !== name && key !== oldNames[name]);
  for (const [, { key, value }] of others) assertFound(linesOf(before, key.line, value), next);
  const now = inForce(next, name);
  if (Array.isArray(now)) {
    for (const { text, value } of [...entriesIn(before, name), ...oldKeysIn(before, name)])
      if (now.some((entry) => isSame(entry, value))) assertFound(text, next);
  } else
    for (const { text, value, name: channel } of rulesIn(before, name))
      if (isSame((now as { [name: string]: Json })[channel!] ?? null, value)) assertFound(text, next);
}

const assertFound = (lines: string, { text }: YamlDocument): void =>
  assert.ok(text.includes(lines), `lost:\n${lines}\nin:\n${text}`);
