import { type HeaderFamilies, type KnownModel, ownedBy } from '../channel.ts';
import type { EndpointId } from '../endpoint.ts';
import { inModels } from '../model-list.ts';
import type { Provider } from '../provider.ts';
import { googleErrors } from './google-errors.ts';

const actions = [
  'generateContent',
  'streamGenerateContent',
  'countTokens',
  'embedContent',
  'batchEmbedContents',
] as const;

/** What makes pictures and videos. */
const predictions = ['predict', 'predictLongRunning'] as const;

type Action = (typeof actions | typeof predictions)[number];

const pathsOf = (prefix: string, those: readonly Action[]): Partial<Record<EndpointId, string>> =>
  Object.fromEntries(those.map((action) => [action, `${prefix}/{model}:${action}`]));

/** One path for each of Google's actions that make texts or count them. */
export const googlePaths = (prefix: string): Partial<Record<EndpointId, string>> => pathsOf(prefix, actions);

/** One path for each of Google's actions on a model. */
export const allGooglePaths = (prefix: string): Partial<Record<EndpointId, string>> =>
  pathsOf(prefix, [...actions, ...predictions]);

/** What Google's own clients say about a request, but not whom its proxies have signed in, nor who is to pay. */
export const googleHeaders: HeaderFamilies = {
  forwarded: ['x-goog-*', 'api-revision'],
  withheld: ['x-goog-iap-*', 'x-goog-authenticated-*', 'x-goog-user-project'],
};

export const google = ownedBy('google');

export const geminiModels: readonly KnownModel[] = [
  google('gemini-3-pro-preview', 'Gemini 3 Pro Preview'),
  google('gemini-3-flash-preview', 'Gemini 3 Flash Preview'),
  google('gemini-2.5-pro', 'Gemini 2.5 Pro'),
  google('gemini-2.5-flash', 'Gemini 2.5 Flash'),
  google('gemini-2.5-flash-preview-09-2025', 'Gemini 2.5 Flash Preview 09-2025'),
  google('gemini-2.5-flash-lite', 'Gemini 2.5 Flash-Lite'),
  google('gemini-2.5-flash-lite-preview-09-2025', 'Gemini 2.5 Flash-Lite Preview 09-2025'),
  google('gemini-2.5-flash-image', 'Gemini 2.5 Flash Image'),
  google('gemini-2.0-flash', 'Gemini 2.0 Flash'),
  google('gemini-2.0-flash-lite', 'Gemini 2.0 Flash-Lite'),
  google('gemini-embedding-001', 'Gemini Embedding 001'),
];

/** Families of models that make pictures and videos. */
export const pictureFamilies: readonly string[] = ['imagen-*', 'veo-*'];

/** The Generative Language API, for Gemini API keys. */
export const gemini: Provider = {
  channel: {
    format: 'google',
    baseUrl: 'https://generativelanguage.googleapis.com',
    paths: { ...allGooglePaths('/v1beta/models'), getOperation: '/v1beta/models/{made_by}/operations/{operation}' },
    versions: ['v1alpha'],
    keyHeaders: (key) => ({ 'x-goog-api-key': key }),
    clientHeaders: googleHeaders,
    families: ['gemini-*', 'gemma-*', 'learnlm-*', 'text-embedding-*', 'embedding-*', ...pictureFamilies],
    models: geminiModels,
    modelList: { path: '/v1beta/models', query: 'pageSize=1000', read: inModels },
    errors: googleErrors,
  },
  sources: [{ kind: 'gemini', list: 'gemini-api-key' }],
};

/** The same for keys of the Interactions API, which have a list of their own. */
export const interactions: Provider = {
  channel: {
    ...gemini.channel,
    paths: {
      ...gemini.channel.paths,
      createInteraction: '/v1beta/interactions',
      getInteraction: '/v1beta/interactions/{interaction}',
      deleteInteraction: '/v1beta/interactions/{interaction}',
      cancelInteraction: '/v1beta/interactions/{interaction}/cancel',
    },
  },
  sources: [{ kind: 'interactions', list: 'interactions-api-key' }],
};
