/** Which requests are meant. Times are in milliseconds since 1970: from `from` on, before `to`. */
export type UsageFilter = {
  from?: number | undefined;
  to?: number | undefined;
  /** The fingerprint of a client key. */
  key?: string | undefined;
  model?: string | undefined;
  provider?: string | undefined;
  authIndex?: string | undefined;
  failed?: boolean | undefined;
};

/** Single requests, the newest first: a page of them, from the end of the one that gave the cursor. */
export type RecordsQuery = { filter: UsageFilter; limit: number; cursor: string | undefined };

export type Grouping = 'key' | 'model' | 'provider' | 'auth-index' | 'day' | 'hour' | 'endpoint';

/** Sums in groups. Days and hours are those of the time zone. */
export type SummaryQuery = { filter: UsageFilter; groupBy: readonly Grouping[]; timeZone: string };

export type TokenCounts = {
  input_tokens: number;
  output_tokens: number;
  reasoning_tokens: number;
  cached_tokens: number;
  cache_write_tokens: number;
  total_tokens: number;
};

/** What the requests of a group have in common, by the asked groupings, and their sums. */
export type UsageGroup = { [Name in Grouping]?: string } & { requests: number; failed: number } & TokenCounts;

/** A request as it is shown: its client key and its credential are fingerprints. Imported ones tell less. */
export type UsageRecord = {
  time: string;
  key: string;
  endpoint: string;
  provider: string;
  model: string;
  'auth-index': string;
  source: string;
  failed: boolean;
  tokens: TokenCounts;
  'request-id'?: string;
  alias?: string;
  'auth-type'?: string;
  status?: number;
  latency_ms?: number;
  ttft_ms?: number;
  'client-ip'?: string;
  'user-agent'?: string;
  'service-tier'?: string;
  fail?: { status_code: number; body: string };
};

/** A request as collectors of the usage queue read it, secrets included. */
export type QueueRecord = {
  timestamp: string;
  latency_ms: number;
  ttft_ms: number;
  source: string;
  auth_index: string;
  client_ip: string;
  user_agent: string;
  tokens: {
    input_tokens: number;
    output_tokens: number;
    reasoning_tokens: number;
    cached_tokens: number;
    cache_read_tokens: number;
    cache_creation_tokens: number;
    total_tokens: number;
  };
  failed: boolean;
  fail: { status_code: number; body: string };
  provider: string;
  model: string;
  alias: string;
  endpoint: string;
  auth_type: string;
  api_key: string;
  request_id: string;
  service_tier: string;
};

export type Page<Item> = { records: Item[]; nextCursor: string | undefined };

/** Which details a report has: none, the newest so many, or all. */
export type Details = 'none' | 'all' | { newest: number };

/** GET /usage in the reference's shape. */
export type ReportQuery = {
  details: Details;
  /** Makes it an export, said to be made then. */
  exportedAt?: string | undefined;
};

export type ImportResult = { added: number; skipped: number; totalRequests: number; failedRequests: number };
