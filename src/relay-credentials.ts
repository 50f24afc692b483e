import type { RuntimeCredential } from './credentials/index.ts';
import { accountOffer, type Credential, type GatewaySettings, patienceOf, policyOf } from './gateway/index.ts';
import { aistudio, runtimeIndexOf } from './providers/index.ts';
import type { Page } from './relay/index.ts';

const kind = 'aistudio';
const { origin, hostname: host } = new URL(aistudio.baseUrl);

/** The relay's pages as credentials of the gateway: each carries what the account has that is signed in behind it. */
export const relayCredentials = (pages: readonly Page[], settings: GatewaySettings): Credential[] =>
  pages.map((page) => ({
    id: page.id,
    source: page.id,
    authIndex: runtimeIndexOf(page.id),
    authType: 'oauth',
    kind,
    provider: kind,
    name: page.id,
    ...accountOffer({ prefix: undefined, excludedModels: [] }, { kind, channel: aistudio }, settings),
    ...policyOf({ errorRules: settings['oauth-request-scoped-errors']?.[kind] }, settings),
    base: { origin, host, path: '', query: '' },
    headers: {},
    includeUsage: false,
    ...patienceOf(undefined, settings),
    proxyUrl: undefined,
    authorize: () => ({}),
    upstream: upstreamOf(page),
    unusable: undefined,
  }));

const upstreamOf = (page: Page): Credential['upstream'] & {} => ({
  send({ endpoint, method, origin: to, path, body }, sink) {
    const whole = Array.isArray(body) ? Buffer.concat(body) : body;
    if (endpoint === undefined || !(whole instanceof Uint8Array))
      throw new Error('a page is sent requests of clients, and whole bodies');
    return page.send({ action: endpoint, method, url: to + path, body: whole }, sink);
  },
});

/** The same pages as lists of credentials show them. */
export const relayEntries = (pages: readonly Page[]): RuntimeCredential[] =>
  pages.map(({ id, connectedAt }) => ({
    id,
    authIndex: runtimeIndexOf(id),
    provider: kind,
    email: id,
    createdAt: connectedAt,
  }));
