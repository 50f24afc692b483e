import type { Provider } from '../provider.ts';
import { geminiModels, googleHeaders, googlePaths, googleRefusals } from './gemini.ts';

/** API keys of Vertex AI in express mode. */
export const vertex: Provider = {
  channel: {
    format: 'google',
    baseUrl: 'https://aiplatform.googleapis.com',
    paths: googlePaths('/v1/publishers/google/models'),
    keyHeaders: (key) => ({ 'x-goog-api-key': key }),
    clientHeaders: googleHeaders,
    families: ['gemini-*', 'gemma-*', 'text-embedding-*', 'text-multilingual-embedding-*'],
    models: geminiModels,
    refusals: googleRefusals,
  },
  sources: [{ kind: 'vertex', list: 'vertex-api-key' }],
};
