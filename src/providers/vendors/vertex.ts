import type { Provider } from '../provider.ts';
import { geminiModels, googlePaths } from './gemini.ts';
import { googleErrors } from './google-errors.ts';

/** API keys of Vertex AI in express mode. */
export const vertex: Provider = {
  channel: {
    format: 'google',
    baseUrl: 'https://aiplatform.googleapis.com',
    paths: googlePaths('/v1/publishers/google/models'),
    keyHeaders: (key) => ({ 'x-goog-api-key': key }),
    families: ['gemini-*', 'gemma-*', 'text-embedding-*', 'text-multilingual-embedding-*'],
    models: geminiModels,
    errors: googleErrors,
  },
  sources: [{ kind: 'vertex', list: 'vertex-api-key' }],
};
