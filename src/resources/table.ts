import type { Json } from '../platform/json.ts';
import type { Model, Row } from './rows.ts';

const keyed = {
  kind: 'objects',
  identity: 'api-key',
  qualifier: 'base-url',
  matchedBy: 'match',
  lacking: 'left out',
  findsBlank: true,
} as const;

const eitherName = {
  test: (model: Model) => Boolean(model['name'] || model['alias']),
  otherwise: 'it has neither name nor alias',
};
const bothNames = {
  test: (model: Model) => Boolean(model['name'] && model['alias']),
  otherwise: 'it needs name and alias',
};
const collapsedBy = ['api-key', 'base-url', 'proxy-url', 'prefix', 'headers'];

const gemini = { ...keyed, findsBlank: false, needs: ['api-key', 'base-url'], required: [], collapsedBy };
const codex = { ...keyed, needs: ['base-url'], required: ['base-url'], usableModel: eitherName };

/** The collections of the Management API, by their key in the config. Most of it is the reference's. */
export const collections = {
  'api-keys': { kind: 'strings' },
  'gemini-api-key': { ...gemini, provider: 'gemini', plainKeys: true },
  'interactions-api-key': { ...gemini, provider: 'interactions' },
  'claude-api-key': { ...keyed, provider: 'claude', needs: [], required: [], usableModel: eitherName },
  'codex-api-key': { ...codex, provider: 'codex' },
  'xai-api-key': { ...codex, provider: 'xai' },
  'vertex-api-key': {
    ...keyed,
    provider: 'vertex',
    findsBlank: false,
    needs: ['api-key'],
    lacking: 'refused',
    required: ['api-key'],
    collapsedBy,
    usableModel: bothNames,
  },
  'openai-compatibility': {
    kind: 'objects',
    provider: 'openai-compatibility',
    identity: 'name',
    matchedBy: 'name',
    findsBlank: true,
    needs: ['base-url'],
    lacking: 'left out',
    required: ['name', 'base-url'],
    keysIn: 'api-key-entries',
  },
  'oauth-excluded-models': { kind: 'map', key: 'provider', rules: 'models' },
  'oauth-model-alias': { kind: 'map', key: 'channel', alsoKey: 'provider', rules: 'aliases', flaws: aliasFlaws },
} as const satisfies Record<string, Row>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The row of a key of the config, if it is a collection. */
export const rowOf = (key: string): Row | undefined =>
  Object.hasOwn(collections, key) ? collections[key as CollectionName] : undefined;

function aliasFlaws(rules: readonly Json[]): (string | undefined)[] {
  const taken = new Set<string>();
  return rules.map((rule) => {
    const { name, alias } = rule as Model;
    if (!name || !alias) return 'it needs name and alias';
    const letters = String(alias).toLowerCase();
    if (String(name).toLowerCase() === letters) return 'its alias is its name';
    if (taken.has(letters)) return 'an earlier rule has its alias';
    taken.add(letters);
    return undefined;
  });
}
