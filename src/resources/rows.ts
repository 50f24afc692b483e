import type { Json } from '../platform/json.ts';

export type Model = { readonly [name: string]: Json };

/** An array of strings. */
export type StringsRow = { readonly kind: 'strings' };

/** An array of objects. What their members are and how they are normalised is in the config's schema; this is what the API does with them. */
export type ObjectsRow = {
  readonly kind: 'objects';
  /** What `auth-index` hashes it by. */
  readonly provider: string;
  /** The member that an entry is found by. */
  readonly identity: 'api-key' | 'name';
  /** The member by which entries of one identity differ. */
  readonly qualifier?: 'base-url';
  /** What a PATCH calls the identity. */
  readonly matchedBy: 'match' | 'name';
  /** Whether a blank identity finds an entry without one. */
  readonly findsBlank: boolean;
  /** An entry needs one of these; a PATCH that takes the last of them away removes it. Nothing: it needs none. */
  readonly needs: readonly string[];
  /** What a PUT does about an entry that lacks them. */
  readonly lacking: 'left out' | 'refused';
  /** What a PATCH can't clear by null. */
  readonly required: readonly string[];
  /** Of entries that are equal in these a PUT keeps the first. */
  readonly collapsedBy?: readonly string[];
  /** Which models are written; others are left out. */
  readonly usableModel?: { readonly test: (model: Model) => boolean; readonly otherwise: string };
  /** Whether a plain string stands for an entry with that key. */
  readonly plainKeys?: boolean;
  /** Where an entry has several keys, each with an `auth-index` of its own. */
  readonly keysIn?: string;
};

/** A map from names to arrays of rules. */
export type MapRow = {
  readonly kind: 'map';
  /** What a name is called in parameters, bodies and errors; and what clients call it too. */
  readonly key: 'provider' | 'channel';
  readonly alsoKey?: string;
  /** The member of a PATCH that has the rules. */
  readonly rules: string;
  /** What is wrong with each of a name's rules; `undefined` for a usable one. Absent: all are usable. */
  readonly flaws?: (rules: readonly Json[]) => (string | undefined)[];
};

export type Row = StringsRow | ObjectsRow | MapRow;
