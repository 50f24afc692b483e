import { bearer, type Provider } from './provider.ts';

/** Any service that speaks OpenAI's API: each entry is a provider of its own, and nobody knows what models it has. */
export const openaiCompatibility: Provider = {
  kind: 'openai-compatibility',
  list: 'openai-compatibility',
  format: 'openai',
  paths: {
    createChatCompletion: '/chat/completions',
    createCompletion: '/completions',
    createEmbedding: '/embeddings',
    createResponse: '/responses',
  },
  onRequest: { createResponse: 'responses' },
  keyHeaders: bearer,
  families: ['*'],
  models: [],
};
