export { operations, type Services } from './handlers.ts';
export { resourceHandlers } from './resources.ts';
