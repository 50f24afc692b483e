/** What goes again, in small steps: each is one short transaction, so that recording never waits long for it. */
import type { DatabaseSync } from 'node:sqlite';
import { inTransaction, numberOf } from '../../platform/sqlite.ts';
import type { StoreBounds } from '../store.ts';
import { expire } from './queue.ts';
import { quarterOf, tokenColumns } from './schema.ts';
import { always } from './select.ts';

const requestsPerStep = 2_000;
const digestsPerStep = 10_000;
const sumsPerStep = 5_000;
const pagesPerStep = 512;
const dayMilliseconds = 24 * 60 * 60_000;
const pageBytes = 4096;

/** One step of what has to go. Returns whether there may be more. */
export function trimStep(database: DatabaseSync, bounds: StoreBounds): boolean {
  const { now, retentionDays } = bounds;
  const outlived = inTransaction(database, () => {
    expire(database, now - bounds.queueSeconds * 1000);
    return retentionDays > 0 && deleteOldest(database, 'requests', now - retentionDays * dayMilliseconds) > 0;
  });
  return outlived || (isOver(database, bounds) && shrinkStep(database)) || vacuumStep(database);
}

/** Pages of the write-ahead log after which it is copied into the database and begun anew: 4 MiB, less where the bound is low. */
const maxLogPages = 1024;
const logPages = (pages: number): number => (pages === 0 ? maxLogPages : Math.min(maxLogPages, Math.floor(pages / 4)));
const pagesIn = ({ maxBytes }: StoreBounds): number => Math.floor(maxBytes / pageBytes);

/** Keeps the write-ahead log within its share of the bound. */
export function boundLog(database: DatabaseSync, bounds: StoreBounds): void {
  const pages = logPages(pagesIn(bounds));
  database.exec(`PRAGMA wal_autocheckpoint = ${pages}; PRAGMA journal_size_limit = ${pages * pageBytes}`);
}

/** Whether the database has grown beyond its bound, or will with the next batch. */
export function isOver(database: DatabaseSync, bounds: StoreBounds): boolean {
  const pages = pagesIn(bounds);
  if (pages === 0) return false;
  const reserve = Math.floor(pages / 16);
  const used = numberOf(database, 'PRAGMA page_count') - numberOf(database, 'PRAGMA freelist_count');
  return used > pages - logPages(pages) - reserve;
}

/** Makes room: requests go first, then digests, sums last; the oldest of each. Returns whether something went. */
export function shrinkStep(database: DatabaseSync): boolean {
  return inTransaction(database, () => {
    if (deleteOldest(database, 'requests') > 0 || deleteOldest(database, 'digests') > 0) return true;
    const some = deleteOldest(database, 'quarters') > 0;
    if (some) dropUnused(database);
    return some;
  });
}

const deletions = {
  requests: `DELETE FROM requests WHERE id IN (SELECT id FROM requests WHERE time < ? ORDER BY time, id LIMIT ${requestsPerStep})`,
  digests: `DELETE FROM digests WHERE (time, digest) IN (SELECT time, digest FROM digests WHERE time < ? ORDER BY time, digest LIMIT ${digestsPerStep})`,
  quarters: `DELETE FROM quarters WHERE (quarter, series) IN (SELECT quarter, series FROM quarters WHERE quarter < ? ORDER BY quarter, series LIMIT ${sumsPerStep})`,
};

/** Deletes some of the oldest that came before a time, or a quarter. Returns how many. */
const deleteOldest = (database: DatabaseSync, table: keyof typeof deletions, before = always.to): number =>
  Number(database.prepare(deletions[table]).run(before).changes);

/** Gives some free pages back to the file system. Some stay for the next batch. */
function vacuumStep(database: DatabaseSync): boolean {
  const free = numberOf(database, 'PRAGMA freelist_count') - pagesPerStep / 2;
  if (free <= 0) return false;
  database.exec(`PRAGMA incremental_vacuum(${Math.min(free, pagesPerStep)})`);
  return free > pagesPerStep;
}

/** Forgets everything, at once. Returns how many requests that were. */
export const removeAll = (database: DatabaseSync): number =>
  inTransaction(database, () => {
    const requests = numberOf(database, 'SELECT total(requests) FROM quarters');
    for (const table of ['queue', 'requests', 'digests', 'quarters', 'series', 'names'])
      database.exec(`DELETE FROM ${table}`);
    return requests;
  });

/** One step of forgetting what came before a time, out of the sums too. Returns how many requests went, and whether there may be more. */
export function removeStep(database: DatabaseSync, before: number): { removed: number; more: boolean } {
  return inTransaction(database, () => {
    const gone = database.prepare(
      `SELECT id, time, series, ${tokenColumns.join(', ')} FROM requests WHERE time < ? ORDER BY time, id LIMIT ${requestsPerStep}`,
    );
    const lessen = database.prepare(
      `UPDATE quarters SET requests = requests - 1, ${tokenColumns.map((name) => `${name} = ${name} - ?`).join(', ')}
       WHERE quarter = ? AND series = ?`,
    );
    const forget = database.prepare('DELETE FROM requests WHERE id = ?');
    const rows = gone.all(before);
    for (const row of rows) {
      lessen.run(
        ...tokenColumns.map((name) => Number(row[name])),
        quarterOf(Number(row['time'])),
        Number(row['series']),
      );
      forget.run(Number(row['id']));
    }
    if (rows.length === requestsPerStep) return { removed: rows.length, more: true };
    const quarter = quarterOf(before);
    // What is left of that time are sums whose requests have gone, and digests.
    const older = database.prepare('SELECT total(requests) AS requests FROM quarters WHERE quarter < ?').get(quarter);
    database.prepare('DELETE FROM quarters WHERE quarter < ? OR (quarter = ? AND requests <= 0)').run(quarter, quarter);
    const more = deleteOldest(database, 'digests', before) === digestsPerStep;
    if (!more) dropUnused(database);
    return { removed: rows.length + Number(older?.['requests'] ?? 0), more };
  });
}

/** Drops the names of what has gone. To be called in a transaction. */
export function dropUnused(database: DatabaseSync): void {
  database.exec(`
    DELETE FROM series WHERE id NOT IN (SELECT series FROM quarters) AND id NOT IN (SELECT series FROM requests);
    DELETE FROM names WHERE id NOT IN (SELECT api FROM series) AND id NOT IN (SELECT source FROM series);
  `);
}
