export { collectionNamed } from './collection.ts';
export { entriesDiff } from './entries-diff.ts';
export { type EntrySwitch, entrySwitch, everyModel } from './entry-switch.ts';
export { keysByIndex, providerKeys } from './provider-keys.ts';
export type { Resource, WriteRequest } from './resource.ts';
export { settingAt } from './settings.ts';
export { collectionNames } from './table.ts';
export { visibleConfig } from './visible-config.ts';
