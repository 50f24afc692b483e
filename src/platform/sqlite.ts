import { closeSync, constants, fchmodSync, fstatSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** How a database can fail, as far as whoever uses it can do something about it. */
export type DatabaseFailure = 'damaged' | 'locked' | 'full' | 'unusable';

/** How long a statement waits for the lock of another process. */
const lockMilliseconds = 500;

/** Opens a database that nobody else may read, and makes it if it isn't there. */
export function openDatabase(path: string): DatabaseSync {
  hide(path); // SQLite would make it as the umask says; its other files get the same mode
  return new DatabaseSync(path, { timeout: lockMilliseconds, enableForeignKeyConstraints: false }); // they cost a look-up a row
}

/** Makes the file if it isn't there, and lets nobody else read it. What a link leads to may be another's: it is refused. */
function hide(path: string): void {
  const { O_RDWR, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK } = constants;
  const file = openSync(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
  try {
    if (fstatSync(file).isFile()) fchmodSync(file, 0o600);
  } finally {
    closeSync(file);
  }
}

/** Runs `act` in one transaction; if it throws, nothing of it stays. */
export const inTransaction = <Result>(database: DatabaseSync, act: () => Result): Result =>
  between(database, 'BEGIN IMMEDIATE', act);

/** Runs `act`, which only reads, on the database as it is at one moment. */
export const inSnapshot = <Result>(database: DatabaseSync, act: () => Result): Result =>
  between(database, 'BEGIN', act);

function between<Result>(database: DatabaseSync, begin: string, act: () => Result): Result {
  database.exec(begin);
  try {
    const result = act();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK'); // SQLite may have done so itself
    throw error;
  }
}

/** One number that a statement answers, such as a pragma's. */
export const numberOf = (database: DatabaseSync, sql: string): number =>
  Number(Object.values(database.prepare(sql).get() ?? {})[0] ?? 0);

/** What an error says about the database; `undefined` if it isn't one of SQLite or of the file system. */
export function databaseFailure(error: unknown): DatabaseFailure | undefined {
  const { errcode, syscall } = error as { errcode?: number; syscall?: string };
  if (errcode === undefined) return syscall === undefined ? undefined : 'unusable';
  switch (errcode & 0xff) {
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
      return 'damaged';
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
      return 'locked';
    case 13: // SQLITE_FULL
      return 'full';
    default:
      return 'unusable';
  }
}
