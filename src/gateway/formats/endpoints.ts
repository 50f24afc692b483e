import type { EndpointId, Format } from '../../providers/index.ts';

/** What is known of an endpoint, whoever answers it. */
type Endpoint = {
  /** Whose shapes it has. */
  format: Format;
  /** What people call it; the contract has the same addresses. */
  address: string;
  /** Its streams count tokens only if `stream_options` asks for that. */
  usageOnRequest?: true;
};

export const endpoints: Record<EndpointId, Endpoint> = {
  createChatCompletion: { format: 'openai', address: 'POST /v1/chat/completions', usageOnRequest: true },
  createCompletion: { format: 'openai', address: 'POST /v1/completions', usageOnRequest: true },
  createEmbedding: { format: 'openai', address: 'POST /v1/embeddings' },
  createResponse: { format: 'openai', address: 'POST /v1/responses' },
  createMessage: { format: 'anthropic', address: 'POST /v1/messages' },
  countMessageTokens: { format: 'anthropic', address: 'POST /v1/messages/count_tokens' },
  generateContent: { format: 'google', address: 'POST /v1beta/models/{model}:generateContent' },
  streamGenerateContent: { format: 'google', address: 'POST /v1beta/models/{model}:streamGenerateContent' },
  countTokens: { format: 'google', address: 'POST /v1beta/models/{model}:countTokens' },
  embedContent: { format: 'google', address: 'POST /v1beta/models/{model}:embedContent' },
  batchEmbedContents: { format: 'google', address: 'POST /v1beta/models/{model}:batchEmbedContents' },
};

/** The endpoints that stand for their format when a client is told where else to ask. */
export const mainEndpoints: readonly EndpointId[] = [
  'createChatCompletion',
  'createResponse',
  'createMessage',
  'generateContent',
];
