export type { Channel, KnownModel, Refusal } from './channel.ts';
export {
  type CredentialFileKind,
  credentialFileKind,
  isTokenUrl,
} from './credential-files.ts';
export { authIndexOf, credentialIds } from './credential-names.ts';
export type { EndpointId, Format } from './endpoint.ts';
export { modelDefinitions } from './model-definitions.ts';
export { matches } from './pattern.ts';
export type { Provider } from './provider.ts';
export { providers } from './providers.ts';
export type { ProviderKind, ProviderList, Source } from './source.ts';
