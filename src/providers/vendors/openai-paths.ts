import type { EndpointId } from '../endpoint.ts';

/** OpenAI's Responses API, below a base URL that ends with a version. */
export const responsesPaths = {
  createResponse: '/responses',
  compactResponse: '/responses/compact',
  countResponseTokens: '/responses/input_tokens',
  getResponse: '/responses/{response_id}',
  deleteResponse: '/responses/{response_id}',
  cancelResponse: '/responses/{response_id}/cancel',
  listResponseInputItems: '/responses/{response_id}/input_items',
} as const satisfies Partial<Record<EndpointId, string>>;

/** What else OpenAI offers, and what services like it have added. */
export const openaiPaths = {
  createChatCompletion: '/chat/completions',
  createCompletion: '/completions',
  createEmbedding: '/embeddings',
  createImage: '/images/generations',
  editImage: '/images/edits',
  createImageVariation: '/images/variations',
  createSpeech: '/audio/speech',
  createTranscription: '/audio/transcriptions',
  createTranslation: '/audio/translations',
  createModeration: '/moderations',
  rerank: '/rerank',
} as const satisfies Partial<Record<EndpointId, string>>;
