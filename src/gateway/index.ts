/**
 * The data plane: sends what clients ask for to providers.
 *
 *   exchange/     one request from the client's key to the last byte of its answer, and what is recorded of it
 *   selection/    which credentials can serve a model, and which is next
 *   cooling/      whose fault an answer is, and how long it keeps a credential from which requests
 *   credentials/  what requests are sent with: the keys of the config's lists, and what is remembered of each
 *   discovery/    the models that providers list, asked for in the background and kept
 *   upstream/     how a request reaches its provider: address, headers, HTTP
 *   body/         bytes on their way: streams with back-pressure, a request's JSON, event streams
 *   metering/     the tokens that an answer says it has cost
 *   socket/       clients' WebSockets, each linked to a provider's
 *   formats/      errors and lists of models in the shapes that a client's SDK expects
 */
export type { Stream } from '../platform/flow.ts';
export type { Spool } from './body/stored-body.ts';
export { presentsKey } from './client-keys.ts';
export type { AccountFile, AccountTokens } from './credentials/account-file.ts';
export { accountOffer } from './credentials/account-offer.ts';
export { unusableIn } from './credentials/config-list.ts';
export type { Credential } from './credentials/credential.ts';
export { createCredentialsOfFiles } from './credentials/file-list.ts';
export { patienceOf, policyOf } from './credentials/policy.ts';
export type { FinishedExchange } from './exchange/finished-exchange.ts';
export type { ExchangeTap } from './exchange/tap.ts';
export { problemAnswer } from './formats/errors.ts';
export { formatByHeaders, formatOf } from './formats/format-of.ts';
export { ProblemError } from './formats/problem.ts';
export { createGateway, type Gateway, type GatewayOptions } from './gateway.ts';
export type { GatewayAnswer, GatewayOperation, GatewayRequest, SocketOperation } from './request.ts';
export type { GatewaySettings } from './settings.ts';
export { maxFrameBytes } from './socket/dial.ts';
export type { LinkRequest } from './socket/link-request.ts';
export type { ProviderStatus } from './status.ts';
export type { AnswerSink, Upstream, UpstreamRequest } from './upstream/upstream.ts';
