import type { Provider } from './provider.ts';
import { claude } from './vendors/claude.ts';
import { codex } from './vendors/codex.ts';
import { gemini, interactions } from './vendors/gemini.ts';
import { openaiCompatibility } from './vendors/openai-compatibility.ts';
import { vertex } from './vendors/vertex.ts';
import { xai } from './vendors/xai.ts';

/** Every provider. Of equal candidates, those of an earlier row come first. */
export const providers: readonly Provider[] = [gemini, interactions, vertex, claude, codex, xai, openaiCompatibility];
