import { ownedBy } from '../channel.ts';
import type { FileSource } from '../file-source.ts';
import { textOf } from '../logins/members.ts';
import { inModelMap } from '../model-list.ts';
import { cloudCode } from './cloud-code.ts';
import { google } from './gemini.ts';

const anthropic = ownedBy('anthropic');

/** Accounts of Antigravity, which serves its newest models at an address of their own first. */
export const antigravityFiles: FileSource = {
  kind: 'antigravity',
  routedAs: ['antigravity'],
  channel: {
    ...cloudCode(
      ['gemini-*', 'claude-*', 'gpt-oss-*'],
      [
        google('gemini-3-pro-high', 'Gemini 3 Pro (High)'),
        google('gemini-3-pro-low', 'Gemini 3 Pro (Low)'),
        google('gemini-3-pro-image', 'Gemini 3 Pro Image'),
        google('gemini-3-flash', 'Gemini 3 Flash'),
        google('gemini-2.5-flash', 'Gemini 2.5 Flash'),
        google('gemini-2.5-flash-lite', 'Gemini 2.5 Flash-Lite'),
        anthropic('claude-opus-4-5-thinking', 'Claude Opus 4.5 (Thinking)'),
        anthropic('claude-sonnet-4-5', 'Claude Sonnet 4.5'),
        anthropic('claude-sonnet-4-5-thinking', 'Claude Sonnet 4.5 (Thinking)'),
        ownedBy('openai')('gpt-oss-120b-medium', 'GPT-OSS 120B (Medium)'),
      ],
    ),
    modelList: {
      path: '/v1internal:fetchAvailableModels',
      body: '{}',
      read: inModelMap,
      others: ['chat_*', 'tab_*'], // what completes and searches in the editor
    },
  },
  baseUrlOf: () => 'https://daily-cloudcode-pa.googleapis.com',
  fallbackUrl: 'https://cloudcode-pa.googleapis.com',
  token: (file) => textOf(file, 'access_token'),
  projectsOf: (file) => [textOf(file, 'project_id')].filter((project) => project !== ''),
};
