import type { JsonObject } from '../../platform/json.ts';
import { bearer } from '../channel.ts';
import type { FileSource } from '../file-source.ts';
import { textOf } from '../logins/members.ts';
import type { Provider } from '../provider.ts';
import { allGooglePaths, geminiModels, googleHeaders, pictureFamilies } from './gemini.ts';
import { googleErrors } from './google-errors.ts';

/** API keys of Vertex AI in express mode. */
export const vertex: Provider = {
  channel: {
    format: 'google',
    baseUrl: 'https://aiplatform.googleapis.com',
    paths: allGooglePaths('/v1/publishers/google/models'),
    versions: ['v1beta1'],
    keyHeaders: (key) => ({ 'x-goog-api-key': key }),
    clientHeaders: googleHeaders,
    families: ['gemini-*', 'gemma-*', 'text-embedding-*', 'text-multilingual-embedding-*', ...pictureFamilies],
    models: geminiModels,
    errors: googleErrors,
  },
  sources: [{ kind: 'vertex', list: 'vertex-api-key' }],
};

/** The version stands before the project in the paths of accounts. */
const { versions: _, ...accountChannel } = vertex.channel;

/** Keys of Google service accounts, each for one project and place. */
export const vertexFiles: FileSource = {
  kind: 'vertex',
  channel: { ...accountChannel, keyHeaders: bearer, paths: allGooglePaths('/publishers/google/models') },
  baseUrlOf(file) {
    const location = locationOf(file);
    return `https://${location === 'global' ? '' : `${location}-`}aiplatform.googleapis.com`;
  },
  below: (file) =>
    `/v1/projects/${encodeURIComponent(textOf(file, 'project_id'))}/locations/${encodeURIComponent(locationOf(file))}`,
  token: 'grant',
};

const locationOf = (file: JsonObject): string => textOf(file, 'location') || 'us-central1';
