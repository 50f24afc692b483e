import { bearer } from '../channel.ts';
import type { Provider } from '../provider.ts';
import { openaiHeaders } from './codex.ts';
import { compatibleErrors } from './compatible-errors.ts';

/** Any service that speaks OpenAI's API: each entry is a provider of its own, whose models are not known here. */
export const openaiCompatibility: Provider = {
  channel: {
    format: 'openai',
    paths: {
      createChatCompletion: '/chat/completions',
      createCompletion: '/completions',
      createEmbedding: '/embeddings',
      createResponse: '/responses',
    },
    modelList: '/models',
    onRequest: { createResponse: 'responses' },
    keyHeaders: bearer,
    clientHeaders: openaiHeaders,
    families: ['*'],
    models: [],
    errors: compatibleErrors,
  },
  sources: [{ kind: 'openai-compatibility', list: 'openai-compatibility', keysIn: 'api-key-entries' }],
};
