export { collectionNamed } from './collection.ts';
export { type EntriesDiff, entriesDiff, type PlacedEntry } from './entries-diff.ts';
export { type EntrySwitch, entrySwitch, everyModel } from './entry-switch.ts';
export { keysByIndex, type ProviderKey, providerKeys } from './provider-keys.ts';
export type { Resource, Write, WriteRequest } from './resource.ts';
export { settingAt } from './settings.ts';
export { collectionNames } from './table.ts';
export { visibleConfig } from './visible-config.ts';
