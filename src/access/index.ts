export { type AccessOptions, createAccess } from './access.ts';
export type { Caller, RequestHeaders } from './caller.ts';
export { hashSecret } from './hash.ts';
export { compileNetworks } from './networks.ts';
export { originOf } from './origin.ts';
export type { Access, AccessSettings } from './types.ts';
