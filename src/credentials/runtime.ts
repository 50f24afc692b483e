import type { Credential, RuntimeCredential } from './types.ts';

/** A credential without a file as lists show it, beside those that have one. */
export const describeRuntime = ({ id, email, ...own }: RuntimeCredential): Credential => ({
  ...own,
  name: id,
  disabled: false,
  problem: undefined,
  stamp: '',
  size: 0,
  modifiedAt: own.createdAt,
  lastRefresh: undefined,
  label: email,
  email,
  projectId: undefined,
  accountType: 'oauth',
  account: email,
  claims: undefined,
  prefix: undefined,
  proxyUrl: undefined,
  priority: undefined,
  weight: undefined,
  note: undefined,
  websockets: undefined,
  requestRetry: undefined,
  excludedModels: [],
  runtimeOnly: true,
});
