import { anthropic } from './anthropic.ts';
import { antigravity } from './antigravity.ts';
import { codex } from './codex.ts';
import { geminiCli } from './gemini-cli.ts';
import { iflow } from './iflow.ts';
import { kimi } from './kimi.ts';
import type { LoginProvider } from './login-provider.ts';
import { qwen } from './qwen.ts';
import { xai } from './xai.ts';

/** Every provider that people can log in to. */
export const loginProviders: readonly LoginProvider[] = [
  anthropic,
  codex,
  geminiCli,
  antigravity,
  iflow,
  qwen,
  kimi,
  xai,
];
