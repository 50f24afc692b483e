import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isErrno } from '../platform/durable-file.ts';
import { Fault } from '../platform/fault.ts';
import type { Directory } from './directory.ts';
import type { FileSink } from './file-sink.ts';
import { failed } from './log-folder.ts';
import { isRotated } from './names.ts';
import { type LogPage, type LogQuery, noLog, readLog } from './read-log.ts';
import type { Logs } from './types.ts';

type Target = { sink: FileSink; directory: Directory };

/** Reads and clears the service's log where it goes now; `target` is nothing while that isn't a file. */
export function createLogReading(options: {
  target: () => Target | undefined;
  now: () => Date;
}): Pick<Logs, 'read' | 'clear'> {
  const { target, now } = options;
  const mustLogToFile = (): Target => {
    const found = target();
    if (found) return found;
    throw new Fault('invalid', 'logging to file disabled', {
      message: 'logging to file disabled: set logging-to-file to true to read the log here',
    });
  };

  /** Clients without a cursor go on after the latest second, so a second is told whole or not at all. */
  const readPage = async (query: LogQuery): Promise<LogPage> => {
    const byTime = query.cursor === undefined && (query.limit === undefined || Boolean(query.after));
    const running = byTime ? Math.floor(now().getTime() / 1000) : undefined;
    const { sink, directory } = mustLogToFile();
    await sink.flush();
    return readLog(directory.path, { ...query, running }).catch((error: unknown) => {
      if (isErrno(error, 'ENOENT')) return noLog(query);
      throw failed('failed to read log files', error);
    });
  };

  return {
    async read(query) {
      const page = await readPage(query);
      if (!page.heldBack) return page;
      await sleep(1000 - (now().getTime() % 1000)); // then the second has ended, and all of its lines can be told
      return readPage(query);
    },
    async clear() {
      const { sink, directory } = mustLogToFile();
      try {
        const names = await readdir(directory.path);
        await sink.clear();
        let removed = 0;
        for (const name of names.filter(isRotated)) if (await directory.remove(name)) removed++;
        return removed;
      } catch (error) {
        if (isErrno(error, 'ENOENT')) throw new Fault('missing', 'log directory not found');
        throw failed('failed to clear log files', error);
      }
    },
  };
}
