import { claude } from './claude.ts';
import { codex } from './codex.ts';
import { gemini } from './gemini.ts';
import { interactions } from './interactions.ts';
import { openaiCompatibility } from './openai-compatibility.ts';
import type { Provider } from './provider.ts';
import { vertex } from './vertex.ts';
import { xai } from './xai.ts';

export { authIndexOf, credentialIds } from './credential-names.ts';
export type { EndpointId, Format } from './endpoint.ts';
export { matches } from './pattern.ts';
export type { KnownModel, Provider, ProviderKind, ProviderList, Refusal } from './provider.ts';

/** Every kind of provider that keys of the config belong to. Of equal candidates, those of an earlier row come first. */
export const providers: readonly Provider[] = [gemini, interactions, vertex, claude, codex, xai, openaiCompatibility];
