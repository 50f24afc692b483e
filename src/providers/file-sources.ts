import type { FileSource } from './file-source.ts';
import { antigravityFiles } from './vendors/antigravity.ts';
import { claudeFiles } from './vendors/claude.ts';
import { codexFiles } from './vendors/codex.ts';
import { geminiCliFiles } from './vendors/gemini-cli.ts';
import { iflowFiles } from './vendors/iflow.ts';
import { kimiFiles } from './vendors/kimi.ts';
import { qwenFiles } from './vendors/qwen.ts';
import { vertexFiles } from './vendors/vertex.ts';
import { xaiFiles } from './vendors/xai.ts';

const sources = [
  claudeFiles,
  codexFiles,
  geminiCliFiles,
  antigravityFiles,
  vertexFiles,
  qwenFiles,
  iflowFiles,
  kimiFiles,
  xaiFiles,
];

const byKind = new Map<string, FileSource>(sources.map((source) => [source.kind, source]));

/** How files of a kind carry traffic, by their provider in lists; undefined for kinds that nobody serves. */
export const fileSourceOf = (provider: string): FileSource | undefined => byKind.get(provider);

/** What the list says of a file of this kind that serves no requests because `oauth-routing` doesn't name it. */
export const notRouted = 'not routed: not in oauth-routing';

/** Whether the files of a kind carry traffic under this `oauth-routing`. */
export const isRouted = ({ routedAs }: FileSource, routing: readonly string[]): boolean =>
  routedAs === undefined || routing.some((name) => routedAs.includes(name.trim().toLowerCase()));
