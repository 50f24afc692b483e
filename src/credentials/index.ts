export { type CredentialsOptions, createCredentials } from './create.ts';
export type { Credentials } from './credentials.ts';
export type { Update } from './save.ts';
export { type CredentialSettings, credentialSettings } from './settings.ts';
export type {
  Credential,
  CredentialChange,
  Outcome,
  RuntimeCredential,
  Traffic,
  Upload,
  UploadOutcome,
} from './types.ts';
