import type { Config } from './config/index.ts';
import type { Credentials } from './credentials/index.ts';
import type { Log } from './platform/log.ts';
import { collectionNames, entriesDiff } from './resources/index.ts';

/** Logs how many entries of the collections and how many credential files change. */
export function logDiffs(config: Config, credentials: Credentials, log: Log): void {
  for (const name of collectionNames)
    config.onChange(name, (next, previous) => {
      const { added, removed, changed } = entriesDiff(name, next, previous);
      log.info(`${name} has changed`, { added: added.length, removed: removed.length, changed: changed.length });
    });
  credentials.onChange((changes) => {
    const count = (type: string) => changes.filter((change) => change.type === type).length;
    const counts = { added: count('added'), removed: count('removed'), changed: count('changed') };
    log.info('credential files have changed', counts);
  });
}
