import managementDocument from '../generated/openapi.json' with { type: 'json' };
import { askedCredentials, knownPlaces } from './asked-credentials.ts';
import type { Build } from './build.ts';
import type { Contract } from './contract/index.ts';
import { createContract } from './contract/later.ts';
import { operations, resourceHandlers, type Services } from './operations/index.ts';
import { environmentProxies } from './platform/environment-proxies.ts';
import type { Outbound } from './platform/outbound.ts';
import { createQuestions, type Resolve } from './questions/index.ts';
import { createUpdates } from './updates/index.ts';

export { managementDocument };

export type ManagementOptions = {
  services: Omit<Services, 'questions' | 'updates'>;
  build: Build;
  outbound: Outbound;
  environment: { readonly [name: string]: string | undefined };
  /** Looks up the addresses of names that people ask for; absent, the system does. */
  resolve?: Resolve | undefined;
  /** Whether answers are checked against the contract. */
  strict: boolean;
};

/** The Management API's contract with all its handlers, and the services that nothing else uses. It is half of all code, so it is loaded after the start. */
export function createManagement({
  services,
  build,
  outbound,
  environment,
  resolve,
  strict,
}: ManagementOptions): Contract {
  const { config, credentials, gateway, logins } = services;
  const updates = createUpdates({
    settings: () => ({ repository: config.current['update-repository'], baseUrl: config.current['update-base-url'] }),
    running: build.version,
    fetch: (url, init) => outbound.fetch(url, { ...init, proxySetting: config.current['proxy-url'] }),
    now: () => performance.now(),
  });
  const proxies = environmentProxies(environment);
  const questions = createQuestions({
    credential: askedCredentials({ config, credentials, tokens: logins.tokens, now: Date.now }),
    places: () => knownPlaces(config, proxies),
    providerOf: (authIndex) => {
      const found = gateway.status().find((status) => status.authIndex === authIndex);
      return found && (found.kind === 'openai-compatibility' ? `${found.kind} ${found.name}` : found.kind);
    },
    probe: gateway.probe,
    outbound,
    ...(resolve && { resolve }),
  });
  return createContract({
    document: managementDocument,
    strict,
    handlers: (all) => ({
      ...operations({ ...services, questions, updates }),
      ...resourceHandlers(config, all),
    }),
  });
}
