import { bearer, ownedBy } from '../channel.ts';
import type { FileSource } from '../file-source.ts';
import { textOf } from '../logins/members.ts';
import { openaiHeaders } from './codex.ts';
import { compatibleErrors } from './compatible-errors.ts';

const moonshot = ownedBy('moonshot');

/** Accounts of Kimi. The account knows the device that it was logged in on. */
export const kimiFiles: FileSource = {
  kind: 'kimi',
  channel: {
    format: 'openai',
    baseUrl: 'https://api.kimi.com/coding',
    paths: { createChatCompletion: '/v1/chat/completions' },
    keyHeaders: bearer,
    clientHeaders: openaiHeaders,
    families: ['kimi-*'],
    errors: compatibleErrors,
    models: [
      moonshot('kimi-k2', 'Kimi K2'),
      moonshot('kimi-k2-thinking', 'Kimi K2 Thinking'),
      moonshot('kimi-k2.5', 'Kimi K2.5'),
    ],
  },
  token: (file) => textOf(file, 'access_token'),
  headersOf(file): Record<string, string> {
    const device = textOf(file, 'device_id');
    return device === '' ? {} : { 'x-msh-device-id': device };
  },
};
