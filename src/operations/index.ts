export { collectionHandlers } from './collections.ts';
export { operations, type Services } from './handlers.ts';
export { settings } from './settings.ts';
