export type { Batch } from './batch.ts';
export { type CredentialsOptions, createCredentials } from './create.ts';
export type { Condition, Credentials, CredentialsPage, Target } from './credentials.ts';
export { maxFileBytes } from './edit.ts';
export type { CredentialEntry } from './entry.ts';
export type { CredentialQuery } from './query.ts';
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
export type { VertexCredential, VertexImport } from './vertex-import.ts';
