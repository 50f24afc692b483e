import type { DatabaseSync } from 'node:sqlite';
import { inTransaction, numberOf } from '../../platform/sqlite.ts';

/** Goes up when a table changes; a file of a later version is left alone. */
const version = 1;

/** Counts of tokens, in the order in which they are stored everywhere. */
export const tokenColumns = ['input', 'output', 'reasoning', 'cached', 'cache_write', 'total'] as const;

const tokens = tokenColumns.map((name) => `${name} INTEGER NOT NULL`).join(', ');

/**
 * `names` alone holds what may be secret, as it was given; everything else refers to it. A series is what requests have in common; it
 * keeps requests and sums short. `quarters` has the sums of each quarter-hour of UTC: zones that are off by 30 or 45 minutes
 * can be told from them. `digests` says which details are known, also after their requests have gone. `queue` has the
 * requests that nobody has taken from GET /usage-queue yet.
 */
const tables = `
  CREATE TABLE names (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL);
  CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    api INTEGER NOT NULL REFERENCES names, source INTEGER NOT NULL REFERENCES names,
    key TEXT NOT NULL, endpoint TEXT NOT NULL, provider TEXT NOT NULL, model TEXT NOT NULL, auth_index TEXT NOT NULL,
    failed INTEGER NOT NULL,
    UNIQUE (api, model, source, key, endpoint, provider, auth_index, failed)
  );
  CREATE TABLE requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL, nanos INTEGER NOT NULL, series INTEGER NOT NULL REFERENCES series,
    ${tokens},
    request_id TEXT, alias TEXT, auth_type TEXT, status INTEGER, latency INTEGER, first_byte INTEGER,
    client_ip TEXT, user_agent TEXT, service_tier TEXT, fail_status INTEGER, fail_body TEXT
  );
  CREATE INDEX requests_by_time ON requests (time);
  CREATE INDEX requests_by_series ON requests (series, time);
  CREATE TABLE quarters (
    quarter INTEGER NOT NULL, series INTEGER NOT NULL REFERENCES series, requests INTEGER NOT NULL, ${tokens},
    PRIMARY KEY (quarter, series)
  ) WITHOUT ROWID;
  CREATE TABLE digests (time INTEGER NOT NULL, digest BLOB NOT NULL, PRIMARY KEY (time, digest)) WITHOUT ROWID;
  CREATE TABLE queue (request INTEGER PRIMARY KEY, recorded INTEGER NOT NULL);
  CREATE TABLE last_batch (id TEXT NOT NULL);
  INSERT INTO last_batch VALUES ('');
  PRAGMA user_version = ${version};
`;

/** Prepares a writer's connection, and makes the tables in a new file. */
export function prepareWriter(database: DatabaseSync): void {
  const found = numberOf(database, 'PRAGMA user_version');
  if (found > version) throw new Error('the usage database was written by a newer version of cliproxy');
  if (found === 0) database.exec('PRAGMA auto_vacuum = INCREMENTAL'); // only an empty file takes it
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = FAST;
  `);
  inTransaction(database, () => {
    if (numberOf(database, 'PRAGMA user_version') === 0) database.exec(tables); // another process may have been first
  });
}

export const quarterMilliseconds = 15 * 60_000;
export const quarterOf = (time: number): number => Math.floor(time / quarterMilliseconds);
