import type { KnownModel } from './channel.ts';
import { antigravityFiles } from './vendors/antigravity.ts';
import { claudeFiles } from './vendors/claude.ts';
import { google } from './vendors/cloud-code.ts';
import { codexFiles } from './vendors/codex.ts';
import { geminiModels } from './vendors/gemini.ts';
import { geminiCliFiles } from './vendors/gemini-cli.ts';
import { iflowFiles } from './vendors/iflow.ts';
import { kimiFiles } from './vendors/kimi.ts';
import { qwenFiles } from './vendors/qwen.ts';
import { xaiFiles } from './vendors/xai.ts';

const aistudio: readonly KnownModel[] = [
  ...geminiModels,
  google('gemini-pro-latest', 'Gemini Pro Latest'),
  google('gemini-flash-latest', 'Gemini Flash Latest'),
  google('gemini-flash-lite-latest', 'Gemini Flash-Lite Latest'),
];

/** The models that each kind of credential is known to serve, until its provider has been asked. */
const definitions = {
  claude: claudeFiles.channel.models,
  gemini: geminiModels,
  'gemini-cli': geminiCliFiles.channel.models,
  'gemini-interactions': geminiModels,
  vertex: geminiModels,
  aistudio,
  codex: codexFiles.channel.models,
  qwen: qwenFiles.channel.models,
  iflow: iflowFiles.channel.models,
  antigravity: antigravityFiles.channel.models,
  kimi: kimiFiles.channel.models,
  xai: xaiFiles.channel.models,
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
