import { type Json, sameValue } from '../../platform/json.ts';
import type { Log } from '../../platform/log.ts';
import type { Config, Trouble } from '../config.ts';
import type { ConfigValue } from '../config-value.ts';
import { sentenceOf } from '../read/broken-file.ts';
import type { ConfigProblem } from '../read/report.ts';
import type { PreparedParts } from '../reloadable.ts';
import { tagOf } from '../tags.ts';

/** What a config file says, and the bytes that it has. */
export type FileInForce = { config: ConfigValue; bytes: Uint8Array };

/** The config in force, and who hears of its changes. */
export type InForce = Pick<Config, 'current' | 'etagOf' | 'trouble' | 'onChange'> & {
  /** Puts a config in force for which all parts are ready: the file is well again. */
  put(next: FileInForce, parts: PreparedParts): void;
  /** Logs what was read leniently in a file that somebody else wrote. */
  tell(warnings: readonly ConfigProblem[]): void;
  /** Goes on with what is in force, though the file says something else. The trouble is logged when it is new. */
  keep(trouble: Trouble): void;
};

/** Nothing is in force until the first `put`. */
export function createInForce(log: Log): InForce {
  const listeners = new Map<keyof ConfigValue, Set<(next: never, previous: never) => void>>();
  let inForce!: FileInForce;
  let trouble: Trouble | undefined;

  function tellListeners(previous: ConfigValue): void {
    const current = inForce.config;
    for (const [key, set] of listeners) {
      if (sameValue(previous[key] as Json, current[key] as Json)) continue;
      for (const listener of set) listener(current[key] as never, previous[key] as never);
    }
  }

  return {
    get current() {
      return inForce.config;
    },
    etagOf: (resource) => tagOf(inForce, resource),
    get trouble() {
      return trouble;
    },
    put(next, { commit, notes }) {
      const previous = inForce;
      commit();
      inForce = next;
      if (trouble) log.info('config file is valid again');
      trouble = undefined;
      log.debug('a config is in force');
      for (const note of notes) log.warn(note);
      if (previous) tellListeners(previous.config);
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
