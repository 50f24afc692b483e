/** What goes again, in small steps: each is one short transaction, so that recording never waits long for it. */
import type { DatabaseSync } from 'node:sqlite';
import { inTransaction, numberOf } from '../../platform/sqlite.ts';
import type { StoreBounds } from '../store.ts';
import { expire } from './queue.ts';
import { quarterOf, tokenColumns } from './schema.ts';
import { always } from './select.ts';

/** Rows of a step at most; fewer where the bound is low, so that a step's log fits in it. */
const rowsPerStep = 2_000;
const pagesPerStep = 512;
const dayMilliseconds = 24 * 60 * 60_000;
const pageBytes = 4096;

/** One step of what has to go. Returns whether there may be more. */
export function trimStep(database: DatabaseSync, bounds: StoreBounds): boolean {
  const { now, retentionDays } = bounds;
  const outlived = inTransaction(database, () => {
    expire(database, now - bounds.queueSeconds * 1000);
    return (
      retentionDays > 0 && deleteOldest(database, 'requests', rowsPerStep, now - retentionDays * dayMilliseconds) > 0
    );
  });
  return outlived || (isOver(database, bounds) && shrinkStep(database, bounds)) || vacuumStep(database, bounds);
}

/**
 * Shares of the bound, in pages: after `log` pages the write-ahead log is copied into the database and begun anew (with what a
 * transaction adds it can grow to four times that), and `reserve` is for what is written between two looks.
 */
function sharesOf({ maxBytes }: StoreBounds): { pages: number; log: number; reserve: number; rows: number } {
  const pages = maxBytes === 0 ? Number.POSITIVE_INFINITY : Math.floor(maxBytes / pageBytes);
  return {
    pages,
    log: Math.min(1024, Math.ceil(pages / 16)),
    reserve: Math.min(1024, pages / 16),
    rows: Math.min(rowsPerStep, Math.ceil(pages / 4)),
  };
}

/** Keeps the write-ahead log within its share of the bound. */
export function boundLog(database: DatabaseSync, bounds: StoreBounds): void {
  const { log } = sharesOf(bounds);
  database.exec(`PRAGMA wal_autocheckpoint = ${log}; PRAGMA journal_size_limit = ${log * pageBytes}`);
}

/** Whether the database has grown beyond its bound, or will with the next batch. */
export function isOver(database: DatabaseSync, bounds: StoreBounds): boolean {
  const { pages, log, reserve } = sharesOf(bounds);
  const used = numberOf(database, 'PRAGMA page_count') - numberOf(database, 'PRAGMA freelist_count');
  return used > pages - 4 * log - reserve;
}

/** Makes room: requests go first, then digests, sums last; the oldest of each. Returns whether something went. */
export function shrinkStep(database: DatabaseSync, bounds: StoreBounds): boolean {
  const { rows } = sharesOf(bounds);
  return inTransaction(database, () => {
    if (deleteOldest(database, 'requests', rows) > 0 || deleteOldest(database, 'digests', rows) > 0) return true;
    const some = deleteOldest(database, 'quarters', rows) > 0;
    if (some) dropUnused(database);
    return some;
  });
}

const oldestRequests = 'SELECT id FROM requests WHERE time < ? ORDER BY time, id LIMIT ?';
const deletions = {
  queue: `DELETE FROM queue WHERE request IN (${oldestRequests})`,
  requests: `DELETE FROM requests WHERE id IN (${oldestRequests})`,
  digests:
    'DELETE FROM digests WHERE (time, digest) IN (SELECT time, digest FROM digests WHERE time < ? ORDER BY time, digest LIMIT ?)',
  quarters:
    'DELETE FROM quarters WHERE (quarter, series) IN (SELECT quarter, series FROM quarters WHERE quarter < ? ORDER BY quarter, series LIMIT ?)',
};

/** Deletes some of the oldest that came before a time, or a quarter. Returns how many. */
function deleteOldest(
  database: DatabaseSync,
  table: 'requests' | 'digests' | 'quarters',
  rows: number,
  before = always.to,
): number {
  if (table === 'requests') database.prepare(deletions.queue).run(before, rows);
  return Number(database.prepare(deletions[table]).run(before, rows).changes);
}

/** Gives some free pages back to the file system. Some stay for the next batches. */
function vacuumStep(database: DatabaseSync, bounds: StoreBounds): boolean {
  const free = numberOf(database, 'PRAGMA freelist_count') - Math.floor(sharesOf(bounds).reserve);
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
      `SELECT id, time, series, ${tokenColumns.join(', ')} FROM requests WHERE time < ? ORDER BY time, id LIMIT ${rowsPerStep}`,
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
    if (rows.length === rowsPerStep) return { removed: rows.length, more: true };
    const quarter = quarterOf(before);
    // What is left of that time are sums whose requests have gone, and digests.
    const older = database.prepare('SELECT total(requests) AS requests FROM quarters WHERE quarter < ?').get(quarter);
    database.prepare('DELETE FROM quarters WHERE quarter < ? OR (quarter = ? AND requests <= 0)').run(quarter, quarter);
    const more = deleteOldest(database, 'digests', rowsPerStep, before) === rowsPerStep;
    if (!more) dropUnused(database);
    return { removed: rows.length + Number(older?.['requests'] ?? 0), more };
  });
}

/** Drops the names of what has gone. To be called in a transaction. */
function dropUnused(database: DatabaseSync): void {
  database.exec(`
    DELETE FROM series WHERE id NOT IN (SELECT series FROM quarters) AND id NOT IN (SELECT series FROM requests);
    DELETE FROM names WHERE id NOT IN (SELECT api FROM series) AND id NOT IN (SELECT source FROM series);
  `);
}
