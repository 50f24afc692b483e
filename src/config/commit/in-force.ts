import { isDeepStrictEqual } from 'node:util';
import type { Log } from '../../platform/log.ts';
import type { Config, Trouble } from '../config.ts';
import type { ConfigValue } from '../config-value.ts';
import { sentenceOf } from '../read/broken-file.ts';
import type { ConfigProblem } from '../read/report.ts';
import type { PreparedParts } from '../reloadable.ts';

/** The config in force, and who hears of its changes. */
export type InForce = Pick<Config, 'current' | 'etag' | 'trouble' | 'onChange'> & {
  /** Puts a config in force for which all parts are ready: the file is well again. */
  put(next: { config: ConfigValue; etag: string }, parts: PreparedParts): void;
  /** Logs what was read leniently in a file that somebody else wrote. */
  tell(warnings: readonly ConfigProblem[]): void;
  /** Goes on with what is in force, though the file says something else. The trouble is logged when it is new. */
  keep(trouble: Trouble): void;
};

/** Nothing is in force until the first `put`. */
export function createInForce(log: Log): InForce {
  const listeners = new Map<keyof ConfigValue, Set<(next: never, previous: never) => void>>();
  let current!: ConfigValue;
  let etag = '';
  let trouble: Trouble | undefined;

  function tellListeners(previous: ConfigValue): void {
    for (const [key, set] of listeners) {
      if (isDeepStrictEqual(previous[key], current[key])) continue;
      for (const listener of set) listener(current[key] as never, previous[key] as never);
    }
  }

  return {
    get current() {
      return current;
    },
    get etag() {
      return etag;
    },
    get trouble() {
      return trouble;
    },
    put(next, { commit, notes }) {
      const previous = current;
      commit();
      ({ config: current, etag } = next);
      if (trouble) log.info('config file is valid again');
      trouble = undefined;
      log.debug('a config is in force', { etag });
      for (const note of notes) log.warn(note);
      tellListeners(previous);
    },
    tell(warnings) {
      for (const warning of warnings) log.warn(`config file: ${sentenceOf(warning)}`);
    },
    keep(found) {
      if (trouble?.message !== found.message)
        log.error(`config file is invalid, the last good config stays in force: ${found.message}`);
      trouble = found;
    },
    onChange(key, listener) {
      const set = listeners.get(key) ?? new Set();
      listeners.set(key, set.add(listener));
      return () => set.delete(listener);
    },
  };
}
