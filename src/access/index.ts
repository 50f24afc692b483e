export { type AccessOptions, createAccess } from './access.ts';
export type { Caller, RequestHeaders } from './caller.ts';
export { hashSecret } from './hash.ts';
export type { Access, AccessSettings } from './types.ts';
