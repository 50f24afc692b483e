import type { ProviderList } from '../providers/index.ts';
import type { ErrorRuleEntry } from './cooling/operator-rules.ts';

/** The slice of the config that the gateway lives by, in the file's own names. */
export type GatewaySettings = Readonly<
  {
    'api-keys': readonly string[];
    'proxy-url': string;
    /** Further headers of clients that go to providers. */
    'forward-headers'?: readonly string[] | undefined;
    'force-model-prefix': boolean;
    /** Whether providers are asked for their models. */
    'discover-models': boolean;
    'disable-cooling': boolean;
    /** Further rounds. */
    'request-retry': number;
    /** Seconds. */
    'max-retry-interval': number;
    /** 0: all. */
    'max-retry-credentials': number;
    'quota-exceeded': { readonly 'switch-project': boolean; readonly 'switch-preview-model': boolean };
    routing: {
      readonly strategy: string;
      /** Whether a conversation stays with its credential. */
      readonly 'session-affinity'?: boolean | undefined;
      /** How long after its last request, such as `1h30m`. */
      readonly 'session-affinity-ttl'?: string | undefined;
      /** Whether what a conversation begins with stands for one that has no name. */
      readonly 'session-affinity-by-content'?: boolean | undefined;
    };
    /** Kinds of credential files that carry traffic although their vendors may serve them only to their own clients. */
    'oauth-routing': readonly string[];
    /** Patterns of the models that no file of a kind serves. */
    'oauth-excluded-models': { readonly [kind: string]: readonly string[] | undefined };
    'oauth-model-alias': { readonly [kind: string]: readonly AliasRule[] | undefined };
    /** By channel, for credentials that are accounts. */
    'oauth-request-scoped-errors'?: Readonly<Record<string, readonly ErrorRuleEntry[]>> | undefined;
    streaming?: (StreamPatience & { readonly 'keepalive-seconds'?: number | undefined }) | undefined;
  } & Record<ProviderList, readonly ProviderEntry[]>
>;

/** Seconds that a provider may take; 0: any. */
export type StreamPatience = Readonly<{
  'first-event-seconds'?: number | undefined;
  'idle-seconds'?: number | undefined;
}>;

/** Another name for a model of credential files. */
export type AliasRule = Readonly<{
  name: string;
  alias: string;
  /** Whether the model keeps its own name as well. */
  fork?: boolean | undefined;
  'display-name'?: string | undefined;
  /** Whether answers name the alias as their model. */
  'force-mapping'?: boolean | undefined;
}>;

export type ModelEntry = Readonly<{
  name?: string | undefined;
  alias?: string | undefined;
  'display-name'?: string | undefined;
  /** Whether answers name the alias as their model. */
  'force-mapping'?: boolean | undefined;
}>;

/** What belongs to a single key. */
export type KeySettings = Readonly<{
  'api-key'?: string | undefined;
  'proxy-url'?: string | undefined;
  weight?: number | undefined;
}>;

/** What an entry of a provider's list may say; no list has all of it. */
export type ProviderEntry = KeySettings &
  Readonly<{
    priority?: number | undefined;
    prefix?: string | undefined;
    'base-url'?: string | undefined;
    models?: readonly ModelEntry[] | undefined;
    headers?: Readonly<Record<string, string>> | undefined;
    'excluded-models'?: readonly string[] | undefined;
    'disable-cooling'?: boolean | undefined;
    'request-scoped-errors'?: readonly ErrorRuleEntry[] | undefined;
    /** Absent or negative: the global one. */
    'request-retry'?: number | undefined;
    /** Of an entry that is a provider of its own. */
    name?: string | undefined;
    'api-key-entries'?: readonly KeySettings[] | undefined;
    disabled?: boolean | undefined;
    responses?: boolean | undefined;
    websockets?: boolean | undefined;
    'include-usage'?: boolean | undefined;
    /** Members that are absent: the global ones. */
    streaming?: StreamPatience | undefined;
  }>;
