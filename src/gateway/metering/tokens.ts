/** Token counts as the vendor gives them; what it doesn't say is absent, not 0. */
export type Tokens = {
  input?: number;
  output?: number;
  reasoning?: number;
  cached?: number;
  cacheWrite?: number;
  total?: number;
};

/** Where the vendors put each count within their usage object. */
const places: Record<keyof Tokens, readonly string[]> = {
  input: ['prompt_tokens', 'input_tokens', 'promptTokenCount', 'total_input_tokens'],
  output: ['completion_tokens', 'output_tokens', 'candidatesTokenCount', 'total_output_tokens'],
  reasoning: [
    'completion_tokens_details.reasoning_tokens',
    'output_tokens_details.reasoning_tokens',
    'thoughtsTokenCount',
    'total_thought_tokens',
  ],
  cached: [
    'prompt_tokens_details.cached_tokens',
    'input_tokens_details.cached_tokens',
    'cache_read_input_tokens',
    'cachedContentTokenCount',
    'total_cached_tokens',
  ],
  cacheWrite: ['cache_creation_input_tokens'],
  total: ['total_tokens', 'totalTokenCount'],
};

/** The same, each place as its steps. */
const stepsTo = Object.entries(places).map(([name, candidates]) => ({
  name: name as keyof Tokens,
  candidates: candidates.map((place) => place.split('.')),
}));

function at(value: unknown, steps: readonly string[]): unknown {
  let inner = value;
  for (const step of steps) inner = (inner as Record<string, unknown> | null | undefined)?.[step];
  return inner;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The counts of one usage object, whichever vendor's it is. */
export function readTokens(usage: unknown): Tokens {
  const tokens: Tokens = {};
  for (const { name, candidates } of stepsTo)
    for (const steps of candidates) {
      const count = at(usage, steps);
      if (!isCount(count)) continue;
      tokens[name] = count;
      break;
    }
  return tokens;
}
