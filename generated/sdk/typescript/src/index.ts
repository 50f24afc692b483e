// Copied by `make generate` from scripts/sdk/typescript/. Do not edit.

export * from './api/index.ts';
export { Cliproxy, type CliproxyOptions } from './cliproxy.ts';
export { type Condition, edit, ifMatch } from './edit.ts';
export { CliproxyError, orThrow, type Refusal } from './errors.ts';
export { type FollowOptions, followLog } from './follow-log.ts';
export { type Retries, sleep } from './retries.ts';
