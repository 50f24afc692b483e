import { bearer, type KnownModel } from '../channel.ts';
import type { Provider } from '../provider.ts';

const xaiModel = (id: string, displayName: string): KnownModel => ({ id, owner: 'xai', displayName });

/** xAI API keys. */
export const xai: Provider = {
  channel: {
    format: 'openai',
    baseUrl: 'https://api.x.ai/v1',
    paths: { createResponse: '/responses' },
    modelList: '/models',
    keyHeaders: bearer,
    families: ['grok-*'],
    models: [
      xaiModel('grok-4-1-fast-reasoning', 'Grok 4.1 Fast Reasoning'),
      xaiModel('grok-4-1-fast-non-reasoning', 'Grok 4.1 Fast Non-Reasoning'),
      xaiModel('grok-4', 'Grok 4'),
      xaiModel('grok-4-fast-reasoning', 'Grok 4 Fast Reasoning'),
      xaiModel('grok-code-fast-1', 'Grok Code Fast 1'),
      xaiModel('grok-3', 'Grok 3'),
      xaiModel('grok-3-mini', 'Grok 3 Mini'),
    ],
    // xAI answers 400 to a wrong key.
    refusals: [{ status: 400, text: /incorrect api key/i, means: 401 }],
  },
  sources: [{ kind: 'xai', list: 'xai-api-key' }],
};
