import { bearer, type KnownModel } from '../channel.ts';
import type { Provider } from '../provider.ts';

const openai = (id: string, displayName: string): KnownModel => ({ id, owner: 'openai', displayName });

/** Keys of services that speak OpenAI's Responses API. */
export const codex: Provider = {
  channel: {
    format: 'openai',
    paths: { createResponse: '/responses' },
    modelList: '/models',
    keyHeaders: bearer,
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
  },
  sources: [{ kind: 'codex', list: 'codex-api-key' }],
};
