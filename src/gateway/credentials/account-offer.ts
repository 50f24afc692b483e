import { type FileSource, matches } from '../../providers/index.ts';
import type { GatewaySettings } from '../settings.ts';
import type { AccountFile } from './account-file.ts';
import type { Offer } from './credential.ts';

/** What an account serves, and under which names: what its vendor has, by the rules of the config and of its file. */
export function accountOffer(
  file: Pick<AccountFile, 'prefix' | 'excludedModels'>,
  source: Pick<FileSource, 'kind' | 'channel'>,
  settings: Pick<GatewaySettings, 'oauth-model-alias' | 'oauth-excluded-models'>,
): Offer {
  const { kind, channel } = source;
  const aliases = (settings['oauth-model-alias'][kind] ?? []).filter(
    ({ name, alias }) => name !== '' && alias !== '' && name.toLowerCase() !== alias.toLowerCase(),
  );
  const excluded = [...file.excludedModels, ...(settings['oauth-excluded-models'][kind] ?? [])];
  const renamed = new Set(aliases.filter(({ fork }) => !fork).map(({ name }) => name.toLowerCase()));
  const taken = new Set<string>();
  return {
    channel,
    paths: channel.paths,
    prefix: prefixOf(file.prefix),
    models: aliases.flatMap(({ name, alias, 'display-name': displayName, 'force-mapping': forced }) => {
      const key = alias.toLowerCase();
      if (taken.has(key)) return []; // the same alias counts once
      taken.add(key);
      return [{ asked: alias, name, displayName: displayName || undefined, ...(forced && { isShown: true }) }];
    }),
    isOpen: true,
    hides: (name) => renamed.has(name.toLowerCase()),
    excludes: (name) => excluded.some((pattern) => matches(pattern, name)),
  };
}

/** A prefix as models are asked for with it: slashes around it don't count, and one with a slash inside is none. */
function prefixOf(prefix = ''): string {
  const own = prefix.split('/').filter((part) => part !== '');
  return own.length === 1 ? own[0]! : '';
}
