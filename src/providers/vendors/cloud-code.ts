import { bearer, type Channel, type KnownModel } from '../channel.ts';
import { type ErrorRow, noModel } from '../error-row.ts';
import { googleHeaders } from './gemini.ts';
import { googleErrors } from './google-errors.ts';

/** Its bodies name nothing else that could be missing: there are no files and caches here. */
const cloudCodeErrors: readonly ErrorRow[] = [
  { status: 404, text: /^requested entity was not found\b/i, verdict: noModel },
  ...googleErrors,
];

/** The API behind Google's own coding tools: the Gemini API's bodies in an envelope that names the project and the model. */
export const cloudCode = (families: readonly string[], models: readonly KnownModel[]): Channel => ({
  format: 'google',
  baseUrl: 'https://cloudcode-pa.googleapis.com',
  paths: {
    generateContent: '/v1internal:generateContent',
    streamGenerateContent: '/v1internal:streamGenerateContent',
    countTokens: '/v1internal:countTokens',
  },
  envelope: 'cloud-code',
  keyHeaders: bearer,
  clientHeaders: googleHeaders,
  families,
  models,
  errors: cloudCodeErrors,
});
