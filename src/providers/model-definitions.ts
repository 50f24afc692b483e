import type { KnownModel } from './channel.ts';
import { aistudio } from './vendors/aistudio.ts';
import { claude } from './vendors/claude.ts';
import { codex } from './vendors/codex.ts';
import { geminiModels } from './vendors/gemini.ts';
import { xai } from './vendors/xai.ts';

const owned =
  (owner: string) =>
  (id: string, displayName: string): KnownModel => ({ id, owner, displayName });

const google = owned('google');
const anthropic = owned('anthropic');
const openai = owned('openai');
const alibaba = owned('alibaba');
const moonshot = owned('moonshot');
const zhipu = owned('zhipu');
const deepseek = owned('deepseek');

const geminiCli: readonly KnownModel[] = [
  google('gemini-3-pro-preview', 'Gemini 3 Pro Preview'),
  google('gemini-3-flash-preview', 'Gemini 3 Flash Preview'),
  google('gemini-2.5-pro', 'Gemini 2.5 Pro'),
  google('gemini-2.5-flash', 'Gemini 2.5 Flash'),
  google('gemini-2.5-flash-lite', 'Gemini 2.5 Flash-Lite'),
];

const antigravity: readonly KnownModel[] = [
  google('gemini-3-pro-high', 'Gemini 3 Pro (High)'),
  google('gemini-3-pro-low', 'Gemini 3 Pro (Low)'),
  google('gemini-3-pro-image', 'Gemini 3 Pro Image'),
  google('gemini-3-flash', 'Gemini 3 Flash'),
  google('gemini-2.5-flash', 'Gemini 2.5 Flash'),
  google('gemini-2.5-flash-lite', 'Gemini 2.5 Flash-Lite'),
  anthropic('claude-opus-4-5-thinking', 'Claude Opus 4.5 (Thinking)'),
  anthropic('claude-sonnet-4-5', 'Claude Sonnet 4.5'),
  anthropic('claude-sonnet-4-5-thinking', 'Claude Sonnet 4.5 (Thinking)'),
  openai('gpt-oss-120b-medium', 'GPT-OSS 120B (Medium)'),
];

const qwen: readonly KnownModel[] = [
  alibaba('qwen3-coder-plus', 'Qwen3 Coder Plus'),
  alibaba('qwen3-coder-flash', 'Qwen3 Coder Flash'),
  alibaba('vision-model', 'Qwen3 Vision'),
];

const iflow: readonly KnownModel[] = [
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
  zhipu('glm-4.6', 'GLM 4.6'),
  deepseek('deepseek-v3.2', 'DeepSeek V3.2'),
  deepseek('deepseek-v3.1', 'DeepSeek V3.1'),
  deepseek('deepseek-v3', 'DeepSeek V3'),
  deepseek('deepseek-r1', 'DeepSeek R1'),
  owned('minimax')('minimax-m2', 'MiniMax M2'),
];

const kimi: readonly KnownModel[] = [
  moonshot('kimi-k2', 'Kimi K2'),
  moonshot('kimi-k2-thinking', 'Kimi K2 Thinking'),
  moonshot('kimi-k2.5', 'Kimi K2.5'),
];

/** The models that each kind of credential is known to serve, until its provider has been asked. */
const definitions = {
  claude: claude.channel.models,
  gemini: geminiModels,
  'gemini-cli': geminiCli,
  'gemini-interactions': geminiModels,
  vertex: geminiModels,
  aistudio: aistudio.models,
  codex: codex.channel.models.filter(({ id }) => id.startsWith('gpt-5')),
  qwen,
  iflow,
  antigravity,
  kimi,
  xai: xai.channel.models,
} satisfies Record<string, readonly KnownModel[]>;

const aliases: Partial<Record<string, string>> = { 'x-ai': 'xai', grok: 'xai' };

/** The known models of a channel, and the channel's one name; undefined if there is no such channel. */
export function modelDefinitions(channel: string): { channel: string; models: readonly KnownModel[] } | undefined {
  const asked = channel.trim().toLowerCase();
  const name = aliases[asked] ?? asked;
  return Object.hasOwn(definitions, name)
    ? { channel: name, models: definitions[name as keyof typeof definitions] }
    : undefined;
}
