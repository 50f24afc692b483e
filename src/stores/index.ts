export type { DocumentStore, StoredDocument } from './document-store.ts';
export { type FileStoreOptions, openFileStore, type RecoveryFolder } from './file-store.ts';
