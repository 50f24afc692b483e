import type { EndpointId, Format } from './endpoint.ts';

/** A model that a vendor is known to have, for lists; what a key may ask for is wider (`families`). */
export type KnownModel = { id: string; owner: string; displayName: string };

/** An answer that blames the credential though its status says that the caller is wrong. */
export type Refusal = { status: number; text: RegExp; means: 401 | 402 };

/** What is known of one kind of provider. The gateway walks these rows and never names one. */
export type Provider = {
  /** In ids, events and statistics. */
  kind: ProviderKind;
  /** The list of the config that holds its entries. */
  list: ProviderList;
  format: Format;
  /** Where its traffic goes when the entry has no base-url; without one the entry must have it. */
  baseUrl?: string;
  /** The path below the base URL for each endpoint that it answers; `{model}` stands for the upstream name. */
  paths: Partial<Record<EndpointId, string>>;
  /** Endpoints that it answers only if the entry has this member set to true. */
  onRequest?: Partial<Record<EndpointId, string>>;
  /** The headers that carry the key, for calls to this host. */
  keyHeaders(key: string, host: string): Record<string, string>;
  /** Sent unless the caller sends their like. */
  defaultHeaders?: Record<string, string>;
  /** Patterns of the names that a key without a list of models accepts. */
  families: readonly string[];
  models: readonly KnownModel[];
  refusals?: readonly Refusal[];
};

export type ProviderKind = 'gemini' | 'interactions' | 'vertex' | 'claude' | 'codex' | 'xai' | 'openai-compatibility';

export type ProviderList =
  | 'gemini-api-key'
  | 'interactions-api-key'
  | 'vertex-api-key'
  | 'claude-api-key'
  | 'codex-api-key'
  | 'xai-api-key'
  | 'openai-compatibility';

export const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
