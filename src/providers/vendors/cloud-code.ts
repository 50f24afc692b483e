import { bearer, type Channel, type KnownModel } from '../channel.ts';
import { googleErrors } from './google-errors.ts';

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
  families,
  models,
  errors: googleErrors,
});

export const google = (id: string, displayName: string): KnownModel => ({ id, owner: 'google', displayName });
