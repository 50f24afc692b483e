import { bearer } from '../channel.ts';
import { inData } from '../model-list.ts';
import type { Provider } from '../provider.ts';
import { openaiHeaders } from './codex.ts';
import { compatibleErrors } from './compatible-errors.ts';
import { openaiPaths, responsesPaths } from './openai-paths.ts';

/** Any service that speaks OpenAI's API: each entry is a provider of its own, whose models only it can list. */
export const openaiCompatibility: Provider = {
  channel: {
    format: 'openai',
    paths: { ...openaiPaths, ...responsesPaths },
    onRequest: Object.fromEntries(Object.keys(responsesPaths).map((endpoint) => [endpoint, 'responses'])),
    keyHeaders: bearer,
    clientHeaders: openaiHeaders,
    families: ['*'],
    models: [],
    modelList: { path: '/models', read: inData },
    errors: compatibleErrors,
  },
  sources: [{ kind: 'openai-compatibility', list: 'openai-compatibility', keysIn: 'api-key-entries' }],
};
