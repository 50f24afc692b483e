import type { KnownModel } from '../channel.ts';
import type { FileSource } from '../file-source.ts';
import { textOf } from '../logins/members.ts';
import { cloudCode, google } from './cloud-code.ts';

const owned =
  (owner: string) =>
  (id: string, displayName: string): KnownModel => ({ id, owner, displayName });
const anthropic = owned('anthropic');

/** Accounts of Antigravity, which serves its newest models at an address of their own first. */
export const antigravityFiles: FileSource = {
  kind: 'antigravity',
  routedAs: ['antigravity'],
  channel: cloudCode(
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
      owned('openai')('gpt-oss-120b-medium', 'GPT-OSS 120B (Medium)'),
    ],
  ),
  baseUrlOf: () => 'https://daily-cloudcode-pa.googleapis.com',
  fallbackUrl: 'https://cloudcode-pa.googleapis.com',
  token: (file) => textOf(file, 'access_token'),
  projectsOf: (file) => [textOf(file, 'project_id')].filter((project) => project !== ''),
};
