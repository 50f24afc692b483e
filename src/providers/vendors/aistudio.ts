import type { Channel } from '../channel.ts';
import { geminiModels, google, googleHeaders, googlePaths } from './gemini.ts';
import { googleErrors } from './google-errors.ts';

/** The Generative Language API, called by pages of AI Studio in the browsers of people who are signed in there. */
export const aistudio: Channel & { baseUrl: string } = {
  format: 'google',
  baseUrl: 'https://generativelanguage.googleapis.com',
  paths: googlePaths('/v1beta/models'),
  keyHeaders: () => ({}),
  families: ['gemini-*', 'gemma-*', 'learnlm-*', 'text-embedding-*', 'embedding-*'],
  models: [
    ...geminiModels,
    google('gemini-pro-latest', 'Gemini Pro Latest'),
    google('gemini-flash-latest', 'Gemini Flash Latest'),
    google('gemini-flash-lite-latest', 'Gemini Flash-Lite Latest'),
  ],
  clientHeaders: googleHeaders,
  errors: googleErrors,
};
