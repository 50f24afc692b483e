import { bearer, type HeaderFamilies, ownedBy } from '../channel.ts';
import type { FileSource } from '../file-source.ts';
import { textOf } from '../logins/members.ts';
import { inData } from '../model-list.ts';
import type { Provider } from '../provider.ts';
import { openaiErrors } from './openai-errors.ts';
import { responsesPaths } from './openai-paths.ts';

const openai = ownedBy('openai');

/** What OpenAI's own clients say about a request. */
export const openaiHeaders: HeaderFamilies = { forwarded: ['openai-beta', 'x-codex-*', 'originator'] };

/** Keys of services that speak OpenAI's Responses API. */
export const codex: Provider = {
  channel: {
    format: 'openai',
    paths: responsesPaths,
    sockets: { createResponse: 'websockets' },
    keyHeaders: bearer,
    clientHeaders: openaiHeaders,
    families: ['gpt-*', 'chatgpt-*', 'codex-*', 'o1', 'o1-*', 'o3', 'o3-*', 'o4-*'],
    models: [
      openai('gpt-5.1', 'GPT-5.1'),
      openai('gpt-5.1-codex', 'GPT-5.1 Codex'),
      openai('gpt-5.1-codex-mini', 'GPT-5.1 Codex mini'),
      openai('gpt-5.1-codex-max', 'GPT-5.1 Codex Max'),
      openai('gpt-5', 'GPT-5'),
      openai('gpt-5-mini', 'GPT-5 mini'),
      openai('gpt-5-nano', 'GPT-5 nano'),
      openai('gpt-5-codex', 'GPT-5 Codex'),
      openai('gpt-4.1', 'GPT-4.1'),
      openai('gpt-4o', 'GPT-4o'),
      openai('o3', 'o3'),
      openai('o4-mini', 'o4-mini'),
    ],
    modelList: {
      path: '/models',
      read: inData,
      others: [
        ...['dall-e-*', 'gpt-image-*', 'sora-*', 'whisper-*', 'tts-*', '*-tts*', '*-transcribe*', '*-audio-*'],
        ...['*-realtime*', 'text-embedding-*', '*-moderation-*', '*-instruct*', 'babbage-*', 'davinci-*'],
      ],
    },
    errors: openaiErrors,
  },
  sources: [{ kind: 'codex', list: 'codex-api-key' }],
};

/** The backend of ChatGPT lists no models for others. */
const { modelList: _, ...accountChannel } = codex.channel;

/** Accounts of ChatGPT, whose backend keeps no responses. */
export const codexFiles: FileSource = {
  kind: 'codex',
  routedAs: ['codex'],
  channel: {
    ...accountChannel,
    paths: { createResponse: responsesPaths.createResponse, compactResponse: responsesPaths.compactResponse },
    baseUrl: 'https://chatgpt.com/backend-api/codex',
    models: codex.channel.models.filter(({ id }) => id.startsWith('gpt-5')),
  },
  token: (file) => textOf(file, 'access_token'),
  headersOf(file): Record<string, string> {
    const account = textOf(file, 'account_id');
    return account === '' ? {} : { 'chatgpt-account-id': account };
  },
};
