import type { JsonObject } from '../../platform/json.ts';
import { bearer } from '../channel.ts';
import type { FileSource } from '../file-source.ts';
import { textOf } from '../logins/members.ts';
import type { Provider } from '../provider.ts';
import { geminiModels, googlePaths } from './gemini.ts';
import { googleErrors } from './google-errors.ts';

/** API keys of Vertex AI in express mode. */
export const vertex: Provider = {
  channel: {
    format: 'google',
    baseUrl: 'https://aiplatform.googleapis.com',
    paths: googlePaths('/v1/publishers/google/models'),
    keyHeaders: (key) => ({ 'x-goog-api-key': key }),
    families: ['gemini-*', 'gemma-*', 'text-embedding-*', 'text-multilingual-embedding-*'],
    models: geminiModels,
    errors: googleErrors,
  },
  sources: [{ kind: 'vertex', list: 'vertex-api-key' }],
};

/** Keys of Google service accounts, each for one project and place. */
export const vertexFiles: FileSource = {
  kind: 'vertex',
  channel: { ...vertex.channel, keyHeaders: bearer, paths: googlePaths('/publishers/google/models') },
  baseUrlOf(file) {
    const location = locationOf(file);
    return `https://${location === 'global' ? '' : `${location}-`}aiplatform.googleapis.com`;
  },
  below: (file) =>
    `/v1/projects/${encodeURIComponent(textOf(file, 'project_id'))}/locations/${encodeURIComponent(locationOf(file))}`,
  token: 'grant',
};

const locationOf = (file: JsonObject): string => textOf(file, 'location') || 'us-central1';
