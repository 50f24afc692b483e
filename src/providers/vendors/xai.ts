import { bearer, ownedBy } from '../channel.ts';
import type { FileSource } from '../file-source.ts';
import { textOf } from '../logins/members.ts';
import { inData } from '../model-list.ts';
import type { Provider } from '../provider.ts';
import { openaiPaths, responsesPaths } from './openai-paths.ts';
import { xaiErrors } from './xai-errors.ts';

const xaiModel = ownedBy('xai');
const { createResponse, getResponse, deleteResponse } = responsesPaths;
const { createImage, editImage } = openaiPaths;

/** xAI API keys. */
export const xai: Provider = {
  channel: {
    format: 'openai',
    baseUrl: 'https://api.x.ai/v1',
    paths: { createResponse, getResponse, deleteResponse, createImage, editImage },
    sockets: { createResponse: 'websockets' },
    keyHeaders: bearer,
    clientHeaders: { forwarded: ['x-grok-*'] },
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
    modelList: { path: '/models', read: inData, others: ['*-video*'] },
    errors: xaiErrors,
  },
  sources: [{ kind: 'xai', list: 'xai-api-key' }],
};

/** Accounts of xAI. */
export const xaiFiles: FileSource = {
  kind: 'xai',
  channel: xai.channel,
  token: (file) => textOf(file, 'access_token'),
};
