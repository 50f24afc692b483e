export type { DocumentStore, StoredDocument } from './document-store.ts';
export { type FileStoreOptions, openFileStore, type RecoveryFolder } from './file-store.ts';
export type { Folder, FolderDocument, Listed, Written } from './folder.ts';
export { type FolderStoreOptions, openFolderStore } from './folder-store.ts';
