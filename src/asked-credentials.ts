import type { Config } from './config/index.ts';
import type { Credentials } from './credentials/index.ts';
import type { Logins } from './logins/index.ts';
import type { EnvironmentProxies } from './platform/environment-proxies.ts';
import type { JsonObject } from './platform/json.ts';
import { credentialFileKind, fileSourceOf, type ProviderList, providers } from './providers/index.ts';
import type { AskedCredential, KnownPlaces } from './questions/index.ts';
import { providerKeys } from './resources/index.ts';

type Options = { config: Config; credentials: Credentials; tokens: Logins['tokens']; now: () => number };

/** Finds what a question is asked with by its index: a key of the config, or a credential file. */
export function askedCredentials(options: Options): (authIndex: string) => AskedCredential | undefined {
  return (authIndex) => keyOf(options.config, authIndex) ?? fileOf(options, authIndex);
}

/** What the config and the environment say of where questions may go. */
export const knownPlaces = ({ current }: Config, environment: EnvironmentProxies): KnownPlaces => {
  const keys = providerKeys(current);
  return {
    origins: new Set(keys.flatMap(({ baseUrl }) => originOf(baseUrl) ?? [])),
    proxyUrls: [current['proxy-url'], ...keys.map(({ proxyUrl }) => proxyUrl)],
    environmentProxy: (origin) => environment.proxyFor(origin),
  };
};

function keyOf({ current }: Config, authIndex: string): AskedCredential | undefined {
  const found = providerKeys(current).find((key) => key.authIndex === authIndex);
  if (!found) return undefined;
  const { key, baseUrl, proxyUrl, list } = found;
  const ownOrigin = originOf(baseUrl);
  const origins = [ownOrigin, originOf(channelUrl(list))].filter((origin) => origin !== undefined);
  return { origins, ownOrigin, proxyUrl, token: async () => key };
}

/** Where the keys of a list are for, whatever their base URL. */
const channelUrl = (list: ProviderList): string =>
  providers.find(({ sources }) => sources.some((source) => source.list === list))?.channel.baseUrl ?? '';

function fileOf({ credentials, tokens, now }: Options, authIndex: string): AskedCredential | undefined {
  const file = credentials.find({ authIndex });
  const source = file && fileSourceOf(file.provider);
  if (!file || !source) return undefined;
  const name = file.parent ?? file.name;
  const { members, baseUrl = '', proxyUrl = '' } = file.secrets();
  const ownOrigin = originOf(baseUrl);
  const served = originOf(source.baseUrlOf?.(members) ?? '');
  const hosts = credentialFileKind(source.kind)?.hosts.map((host) => `https://${host}`) ?? [];
  const membersNow = (): JsonObject => credentials.current.get(name)?.secrets().members ?? {};
  return {
    origins: [ownOrigin, served, ...hosts].filter((origin) => origin !== undefined),
    ownOrigin,
    proxyUrl,
    async token() {
      if (source.token === 'grant') return tokens.grant(membersNow());
      if ((tokens.endOf(membersNow()) ?? Infinity) <= now()) await tokens.refresh(name);
      return source.token(membersNow());
    },
  };
}

function originOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.origin : undefined;
}
