import { bearer, ownedBy } from '../channel.ts';
import type { FileSource } from '../file-source.ts';
import { textOf } from '../logins/members.ts';
import { openaiHeaders } from './codex.ts';
import { compatibleErrors } from './compatible-errors.ts';

const alibaba = ownedBy('alibaba');

/** Accounts of Qwen. The login says which host serves them. */
export const qwenFiles: FileSource = {
  kind: 'qwen',
  channel: {
    format: 'openai',
    baseUrl: 'https://portal.qwen.ai/v1',
    paths: { createChatCompletion: '/chat/completions' },
    keyHeaders: bearer,
    clientHeaders: openaiHeaders,
    families: ['qwen*', 'coder-model', 'vision-model'],
    errors: compatibleErrors,
    models: [
      alibaba('qwen3-coder-plus', 'Qwen3 Coder Plus'),
      alibaba('qwen3-coder-flash', 'Qwen3 Coder Flash'),
      alibaba('vision-model', 'Qwen3 Vision'),
    ],
  },
  baseUrlOf(file) {
    const host = textOf(file, 'resource_url');
    return host === '' ? '' : `${/^https?:\/\//i.test(host) ? host : `https://${host}`}/v1`;
  },
  token: (file) => textOf(file, 'access_token'),
};
