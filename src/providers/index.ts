export { anyErrors } from './any-errors.ts';
export { bearer, type Channel, type KnownModel } from './channel.ts';
export {
  type CredentialFileKind,
  credentialFileKind,
  isTokenUrl,
} from './credential-files.ts';
export { authIndexOf, credentialId, distinctIds, projectName, runtimeIndexOf } from './credential-names.ts';
export type { EndpointId, Format } from './endpoint.ts';
export { type ErrorRow, type ErrorVerdict, elsewhere, inAnswer } from './error-row.ts';
export type { FileSource } from './file-source.ts';
export { fileSourceOf, isRouted, notRouted } from './file-sources.ts';
export { bxAuthOf, cookieAccount } from './logins/iflow-cookie.ts';
export {
  type Account,
  type ApiCall,
  type CodeFlow,
  type DeviceFlow,
  LoginFailure,
  type LoginProvider,
  type MemberChange,
  type Refresh,
  type Tokens,
  Unanswered,
} from './logins/login-provider.ts';
export { loginProviders } from './logins/login-providers.ts';
export { changesOf, textOf } from './logins/members.ts';
export { modelDefinitions } from './model-definitions.ts';
export type { ListedModel } from './model-list.ts';
export { matches } from './pattern.ts';
export { providers } from './providers.ts';
export type { ProviderKind, ProviderList, Source } from './source.ts';
export { aistudio } from './vendors/aistudio.ts';
