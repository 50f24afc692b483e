import type { FileSource } from '../file-source.ts';
import { textOf } from '../logins/members.ts';
import { cloudCode } from './cloud-code.ts';
import { google } from './gemini.ts';

/** Accounts of the Gemini CLI. A file may name several projects, each with a quota of its own. */
export const geminiCliFiles: FileSource = {
  kind: 'gemini-cli',
  routedAs: ['gemini-cli', 'gemini'],
  channel: cloudCode(
    ['gemini-*'],
    [
      google('gemini-3-pro-preview', 'Gemini 3 Pro Preview'),
      google('gemini-3-flash-preview', 'Gemini 3 Flash Preview'),
      google('gemini-2.5-pro', 'Gemini 2.5 Pro'),
      google('gemini-2.5-flash', 'Gemini 2.5 Flash'),
      google('gemini-2.5-flash-lite', 'Gemini 2.5 Flash-Lite'),
    ],
  ),
  token: (file) => textOf(file, 'token', 'access_token') || textOf(file, 'access_token'),
  projectsOf: (file) => [
    ...new Set(
      textOf(file, 'project_id')
        .split(',')
        .map((project) => project.trim())
        .filter((project) => project !== ''),
    ),
  ],
};
