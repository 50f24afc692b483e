import type { Json } from '../platform/json.ts';

type Model = { readonly [name: string]: Json };

/** A list of entries. What an entry's members are and how they are tidied is in the config's schema; this is what the API does with them. */
export type ListRow = {
  readonly kind: 'list';
  /** What `auth-index` hashes it by. */
  readonly provider: string;
  /** The member that an entry is found by, and the one that tells entries apart which are equal in it. */
  readonly identity: 'api-key' | 'name';
  readonly apart?: 'base-url';
  /** What a PATCH calls it. */
  readonly matchedBy: 'match' | 'name';
  /** Whether a blank one finds an entry without it. */
  readonly findsBlank: boolean;
  /** An entry needs one of these; a PATCH that takes the last of them away removes it. Nothing: it needs none. */
  readonly needs: readonly string[];
  /** What a PUT does about an entry that lacks them. */
  readonly lacking: 'left out' | 'refused';
  /** What a PATCH can't clear by null. */
  readonly required: readonly string[];
  /** Of entries that are equal in these a PUT keeps the first. */
  readonly collapsedBy?: readonly string[];
  /** Models that are written; others are left out. */
  readonly usableModel?: { readonly test: (model: Model) => boolean; readonly otherwise: string };
  /** Whether a plain string stands for an entry with that key. */
  readonly plainKeys?: boolean;
  /** Where an entry has several keys, each with an `auth-index` of its own. */
  readonly keysIn?: string;
  /** Where the file may have them in an old form, which an API body may not. */
  readonly oldKeysIn?: string;
};

/** A map of lists of rules. */
export type MapRow = {
  readonly kind: 'map';
  /** What a key of the map is called, in parameters, bodies and errors; and what clients call it too. */
  readonly key: 'provider' | 'channel';
  readonly alsoKey?: string;
  /** The member of a PATCH that has the rules. */
  readonly rules: string;
  /** Makes what says of one name's rules, in turn, why they are of no use; `undefined` if they are, as all are without it. */
  readonly judge?: () => (rule: Json) => string | undefined;
};

export type Row = ListRow | MapRow;

const keyed = {
  kind: 'list',
  identity: 'api-key',
  apart: 'base-url',
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
    kind: 'list',
    provider: 'openai-compatibility',
    identity: 'name',
    matchedBy: 'name',
    findsBlank: true,
    needs: ['base-url'],
    lacking: 'left out',
    required: ['name', 'base-url'],
    keysIn: 'api-key-entries',
    oldKeysIn: 'api-keys',
  },
  'oauth-excluded-models': { kind: 'map', key: 'provider', rules: 'models' },
  'oauth-model-alias': { kind: 'map', key: 'channel', alsoKey: 'provider', rules: 'aliases', judge: aliasJudge },
} as const satisfies Record<string, Row>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

function aliasJudge(): (rule: Json) => string | undefined {
  const taken = new Set<string>();
  return (rule) => {
    const { name, alias } = rule as Model;
    if (!name || !alias) return 'it needs name and alias';
    const letters = String(alias).toLowerCase();
    if (String(name).toLowerCase() === letters) return 'its alias is its name';
    if (taken.has(letters)) return 'an earlier rule has its alias';
    taken.add(letters);
    return undefined;
  };
}
