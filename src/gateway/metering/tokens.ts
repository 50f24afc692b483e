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

const at = (value: unknown, place: string): unknown =>
  place
    .split('.')
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step], value);

/** The counts of one usage object, whichever vendor's it is. */
export function readTokens(usage: unknown): Tokens {
  const tokens: Tokens = {};
  for (const [name, candidates] of Object.entries(places) as [keyof Tokens, readonly string[]][]) {
    const count = candidates
      .map((place) => at(usage, place))
      .find((value) => Number.isSafeInteger(value) && (value as number) >= 0);
    if (count !== undefined) tokens[name] = count as number;
  }
  return tokens;
}
