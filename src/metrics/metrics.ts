import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What of a finished request is measured. Times are in milliseconds. */
export type MeasuredExchange = {
  endpoint: string;
  provider: string | undefined;
  model: string | undefined;
  status: number;
  failed: boolean;
  latency: number;
  firstByte: number | undefined;
  overhead: { before: number | undefined; after: number | undefined };
  tokens: Readonly<Partial<Record<TokenKind, number>>>;
};

type TokenKind = 'input' | 'output' | 'reasoning' | 'cached' | 'cacheWrite';

export type MetricsOptions = {
  /** How many credentials of each kind are in each state; asked when somebody reads. */
  credentials: () => readonly { kind: string; state: string }[];
  /** How the usage store fares; asked when somebody reads. */
  usage: () => { trouble: string | undefined; failures: number; lost: number };
};

/** What monitoring reads, in the format of Prometheus. No key, account or hash is in it. */
export interface Metrics {
  /** Counts a request. */
  observe(exchange: MeasuredExchange): void;
  /** Everything, with the media type of its format. */
  read(): Promise<{ type: string; text: string }>;
}

/** Pairs of provider and model that are told apart; a client can name any model, and each would stay in memory. */
const maxModels = 1_000;
const other = 'other';

const seconds = {
  latency: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600],
  overhead: [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1],
};

const tokenKinds = {
  input: 'input',
  output: 'output',
  reasoning: 'reasoning',
  cached: 'cached',
  cacheWrite: 'cache_write',
} as const;

/**
 * What has been counted of one kind of requests since somebody read. prom-client makes a text of the labels, in their order, each time
 * that it counts. Measured: half of what it costs to observe a request, which is why it counts only when somebody reads.
 */
type Counted = {
  labels: { endpoint: string; provider: string; model: string; status: number; failed: string };
  requests: number;
  tokens: Record<TokenKind, number>;
};

const noTokens: Counted['tokens'] = { input: 0, output: 0, reasoning: 0, cached: 0, cacheWrite: 0 };
const kindsOfTokens = Object.keys(tokenKinds) as TokenKind[];

export function createMetrics({ credentials, usage }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'cliproxy_requests_total',
    help: 'Requests to the gateway, by what became of them.',
    labelNames: ['endpoint', 'provider', 'model', 'status', 'failed'] as const,
    registers,
  });
  const duration = new Histogram({
    name: 'cliproxy_request_duration_seconds',
    help: 'Seconds until the last byte of the answer.',
    labelNames: ['endpoint', 'provider'] as const,
    buckets: seconds.latency,
    registers,
  });
  const firstByte = new Histogram({
    name: 'cliproxy_time_to_first_byte_seconds',
    help: 'Seconds until the first byte of the answer.',
    labelNames: ['endpoint', 'provider'] as const,
    buckets: seconds.latency,
    registers,
  });
  const overhead = new Histogram({
    name: 'cliproxy_overhead_seconds',
    help: 'Seconds that the gateway itself took: before the call to a provider, and after the last byte of its answer.',
    labelNames: ['phase'] as const,
    buckets: seconds.overhead,
    registers,
  });
  const tokens = new Counter({
    name: 'cliproxy_tokens_total',
    help: 'Tokens, as the providers count them.',
    labelNames: ['provider', 'model', 'kind'] as const,
    registers,
  });
  new Gauge({
    name: 'cliproxy_credentials',
    help: 'Credentials, by the state they are in.',
    labelNames: ['kind', 'state'] as const,
    registers,
    collect() {
      this.reset();
      for (const { kind, state } of credentials()) this.inc({ kind, state });
    },
  });
  new Counter({
    name: 'cliproxy_usage_store_failures_total',
    help: 'Writes to the usage store that failed.',
    registers,
    collect() {
      this.reset();
      this.inc(usage().failures);
    },
  });
  new Counter({
    name: 'cliproxy_usage_lost_total',
    help: 'Requests that are missing in the usage statistics, since the store failed for too long.',
    registers,
    collect() {
      this.reset();
      this.inc(usage().lost);
    },
  });
  new Gauge({
    name: 'cliproxy_usage_store_up',
    help: 'Whether usage can be recorded.',
    registers,
    collect() {
      this.set(usage().trouble === undefined ? 1 : 0);
    },
  });

  let process = (): void => {
    process = () => {};
    collectDefaultMetrics({ register: registry }); // only once somebody reads: they watch all the time
  };
  const models = new Set<string>();
  const modelLabel = (provider: string, model: string): string => {
    const name = `${provider} ${model}`;
    if (!models.has(name) && models.size >= maxModels) return other;
    models.add(name);
    return model;
  };

  const counted = new Map<string, Counted>();
  function countedAs(labels: Counted['labels']): Counted {
    const { endpoint, provider, model, status, failed } = labels;
    const key = `${endpoint}\0${provider}\0${model}\0${status}\0${failed}`;
    const known = counted.get(key) ?? { labels, requests: 0, tokens: { ...noTokens } };
    counted.set(key, known);
    return known;
  }
  function count(): void {
    for (const { labels, requests: times, tokens: used } of counted.values()) {
      const { provider, model } = labels;
      requests.inc(labels, times);
      for (const kind of kindsOfTokens)
        if (used[kind] > 0) tokens.inc({ provider, model, kind: tokenKinds[kind] }, used[kind]);
    }
    counted.clear();
  }

  return {
    observe(exchange) {
      const { endpoint, provider = '', status, failed, latency, overhead: own } = exchange;
      const model = exchange.model === undefined ? '' : modelLabel(provider, exchange.model);
      const counts = countedAs({ endpoint, provider, model, status, failed: String(failed) });
      counts.requests++;
      for (const kind of kindsOfTokens) counts.tokens[kind] += exchange.tokens[kind] ?? 0;
      duration.observe({ endpoint, provider }, latency / 1000);
      if (exchange.firstByte !== undefined) firstByte.observe({ endpoint, provider }, exchange.firstByte / 1000);
      if (own.before !== undefined) overhead.observe({ phase: 'before' }, own.before / 1000);
      if (own.after !== undefined) overhead.observe({ phase: 'after' }, own.after / 1000);
    },
    async read() {
      process();
      count();
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
