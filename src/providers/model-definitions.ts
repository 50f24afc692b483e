import type { KnownModel } from './channel.ts';
import type { ProviderKind } from './source.ts';
import { aistudio } from './vendors/aistudio.ts';
import { antigravityFiles } from './vendors/antigravity.ts';
import { claudeFiles } from './vendors/claude.ts';
import { codexFiles } from './vendors/codex.ts';
import { geminiModels } from './vendors/gemini.ts';
import { geminiCliFiles } from './vendors/gemini-cli.ts';
import { iflowFiles } from './vendors/iflow.ts';
import { kimiFiles } from './vendors/kimi.ts';
import { qwenFiles } from './vendors/qwen.ts';
import { xaiFiles } from './vendors/xai.ts';

/** The models that each kind of credential is known to serve, as long as its provider has listed none. */
const definitions = {
  claude: claudeFiles.channel.models,
  gemini: geminiModels,
  'gemini-cli': geminiCliFiles.channel.models,
  'gemini-interactions': geminiModels,
  vertex: geminiModels,
  aistudio: aistudio.models,
  codex: codexFiles.channel.models,
  qwen: qwenFiles.channel.models,
  iflow: iflowFiles.channel.models,
  antigravity: antigravityFiles.channel.models,
  kimi: kimiFiles.channel.models,
  xai: xaiFiles.channel.models,
} satisfies Record<string, readonly KnownModel[]>;

const aliases: Partial<Record<string, string>> = { 'x-ai': 'xai', grok: 'xai' };

/** A channel by its one name, the kind of its credentials, and the models that these are known to serve. */
export type ModelDefinitions = { channel: string; kind: ProviderKind; models: readonly KnownModel[] };

/** What is known of a channel; undefined if there is no such channel. */
export function modelDefinitions(channel: string): ModelDefinitions | undefined {
  const asked = channel.trim().toLowerCase();
  const name = aliases[asked] ?? asked;
  if (!isChannel(name)) return undefined;
  return { channel: name, kind: name === 'gemini-interactions' ? 'interactions' : name, models: definitions[name] };
}

const isChannel = (name: string): name is keyof typeof definitions => Object.hasOwn(definitions, name);
