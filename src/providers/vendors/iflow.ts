import { bearer, ownedBy } from '../channel.ts';
import type { FileSource } from '../file-source.ts';
import { textOf } from '../logins/members.ts';
import { openaiHeaders } from './codex.ts';
import { compatibleErrors } from './compatible-errors.ts';

const alibaba = ownedBy('alibaba');
const moonshot = ownedBy('moonshot');
const deepseek = ownedBy('deepseek');

/** Accounts of iFlow, which serves with the API key of an account and not with its token. */
export const iflowFiles: FileSource = {
  kind: 'iflow',
  channel: {
    format: 'openai',
    baseUrl: 'https://apis.iflow.cn/v1',
    paths: { createChatCompletion: '/chat/completions' },
    keyHeaders: bearer,
    clientHeaders: openaiHeaders,
    families: ['qwen*', 'kimi-*', 'glm-*', 'deepseek-*', 'minimax-*', 'tstars*', 'iflow-*'],
    errors: compatibleErrors,
    models: [
      alibaba('tstars2.0', 'TStars 2.0'),
      alibaba('qwen3-coder-plus', 'Qwen3 Coder Plus'),
      alibaba('qwen3-max', 'Qwen3 Max'),
      alibaba('qwen3-max-preview', 'Qwen3 Max Preview'),
      alibaba('qwen3-vl-plus', 'Qwen3 VL Plus'),
      alibaba('qwen3-235b', 'Qwen3 235B'),
      alibaba('qwen3-32b', 'Qwen3 32B'),
      moonshot('kimi-k2', 'Kimi K2'),
      moonshot('kimi-k2-0905', 'Kimi K2 0905'),
      moonshot('kimi-k2-thinking', 'Kimi K2 Thinking'),
      ownedBy('zhipu')('glm-4.6', 'GLM 4.6'),
      deepseek('deepseek-v3.2', 'DeepSeek V3.2'),
      deepseek('deepseek-v3.1', 'DeepSeek V3.1'),
      deepseek('deepseek-v3', 'DeepSeek V3'),
      deepseek('deepseek-r1', 'DeepSeek R1'),
      ownedBy('minimax')('minimax-m2', 'MiniMax M2'),
    ],
  },
  token: (file) => textOf(file, 'api_key'),
};
