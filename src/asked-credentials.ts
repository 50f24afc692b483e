import type { Config } from './config/index.ts';
import { type FileTokenOptions, fileToken, kindOf } from './credential-token.ts';
import { type ProviderList, providers, textOf } from './providers/index.ts';
import type { AskedCredential, KnownPlaces } from './questions/index.ts';
import { providerKeys } from './resources/index.ts';

type Options = FileTokenOptions & { config: Config };

/** Finds what a question is asked with by its index: a key of the config, or a credential file. */
export function askedCredentials(options: Options): (authIndex: string) => Promise<AskedCredential | undefined> {
  return async (authIndex) => keyOf(options.config, authIndex) ?? (await fileOf(options, authIndex));
}

/** What the config says of where questions may go. */
export const knownPlaces = ({ current }: Config): KnownPlaces => {
  const keys = providerKeys(current);
  return {
    origins: new Set(keys.flatMap(({ baseUrl }) => originOf(baseUrl) ?? [])),
    proxyUrls: [current['proxy-url'], ...keys.map(({ proxyUrl }) => proxyUrl)],
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

async function fileOf(options: Options, authIndex: string): Promise<AskedCredential | undefined> {
  const { credentials } = options;
  const found = [...credentials.current.values()].find((credential) => credential.authIndex === authIndex);
  const file = found && (await credentials.members(found.name));
  if (!found || !file) return undefined;
  const ownOrigin = originOf(textOf(file, 'base_url') || textOf(file, 'base-url'));
  const hosts = (kindOf(file)?.hosts ?? []).map((host) => `https://${host}`);
  return {
    origins: ownOrigin === undefined ? hosts : [ownOrigin, ...hosts],
    ownOrigin,
    proxyUrl: textOf(file, 'proxy_url') || textOf(file, 'proxy-url'),
    token: () => fileToken(found.name, options),
  };
}

function originOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.origin : undefined;
}
