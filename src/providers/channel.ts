import type { EndpointId, Format } from './endpoint.ts';
import type { ErrorRow } from './error-row.ts';
import type { ModelList } from './model-list.ts';

/** A model that a vendor is known to have, for lists; what a key may ask for is wider (`families`). */
export type KnownModel = { id: string; owner: string; displayName: string };

/** Makes the known models of one owner. */
export const ownedBy =
  (owner: string) =>
  (id: string, displayName: string): KnownModel => ({ id, owner, displayName });

/**
 * Headers of a client that the vendor gets, besides those that every vendor does: names in lower case, and families of names,
 * with a `*` at their beginning or end.
 */
export type HeaderFamilies = {
  forwarded: readonly string[];
  /** What of them says who the client is, and stays here. */
  withheld?: readonly string[];
  /** Lists of tokens: an entry's own and the client's go upstream as one. */
  united?: readonly string[];
};

/** What is known of a vendor's API, whatever the credential. */
export type Channel = {
  format: Format;
  /** Where its traffic goes when a credential names no base URL of its own; absent, the credential must. */
  baseUrl?: string;
  /**
   * The path below the base URL for each endpoint that it answers; `{model}` stands for the upstream name, other names for what
   * the client's path has there.
   */
  paths: Partial<Record<EndpointId, string>>;
  /** Versions that clients get when they ask for them, in place of the one that its paths begin with. */
  versions?: readonly string[];
  /** Endpoints that it answers only if the entry has this member set to true. */
  onRequest?: Partial<Record<EndpointId, string>>;
  /** Endpoints that it answers over WebSocket, too, if the entry or the file has this member set to true. */
  sockets?: Partial<Record<EndpointId, string>>;
  /** The headers that carry an API key, for calls to this host. */
  keyHeaders(key: string, host: string): Record<string, string>;
  /** Sent unless the client sends its own. */
  defaultHeaders?: Record<string, string>;
  clientHeaders: HeaderFamilies;
  /** What its bodies are wrapped in. Absent: they are the format's own. */
  envelope?: 'cloud-code';
  /** Patterns of the names that a credential without a list of models accepts. */
  families: readonly string[];
  /** Models that it is known to have, for as long as it has not listed any. */
  models: readonly KnownModel[];
  /** Where it lists a credential's models. Absent: it doesn't. */
  modelList?: ModelList;
  /** Whose fault its errors are. Where none of these fits, the status says it (`anyErrors`). */
  errors: readonly ErrorRow[];
};

export const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
