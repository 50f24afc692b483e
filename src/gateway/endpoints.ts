import type { EndpointId, Format } from '../providers/index.ts';

/** What is said about each endpoint: whose shapes it has, and how people call it. The contract has the same addresses. */
export const endpoints: Record<EndpointId, { format: Format; address: string }> = {
  createChatCompletion: { format: 'openai', address: 'POST /v1/chat/completions' },
  createCompletion: { format: 'openai', address: 'POST /v1/completions' },
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

/** The endpoints that stand for their format when a caller is told where else to ask. */
export const mainEndpoints: readonly EndpointId[] = [
  'createChatCompletion',
  'createResponse',
  'createMessage',
  'generateContent',
];
