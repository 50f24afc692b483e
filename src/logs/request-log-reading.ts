import { isErrno } from '../platform/durable-file.ts';
import { Fault } from '../platform/fault.ts';
import type { Directory, Entry } from './directory.ts';
import { download, isFileName } from './download.ts';
import { failed } from './log-folder.ts';
import { isErrorLog, isRequestLog } from './names.ts';
import { listRequestLogs } from './request-log-list.ts';
import type { Logs } from './types.ts';

/** Reads the logs of requests where they go now; first what has ended is `settled` there. */
export function createRequestLogReading(options: {
  directory: () => Directory;
  /** Whether requests that go well have a log, too: then none is an error log. */
  areAllWritten: () => boolean;
  settled: () => Promise<void>;
}): Pick<Logs, 'errorLogs' | 'openErrorLog' | 'openRequestLog' | 'requestLogs'> {
  const { directory, areAllWritten, settled } = options;

  /** The directory's entries; nothing if it isn't there. */
  const entries = async (): Promise<readonly Entry[] | undefined> => {
    await settled();
    return directory()
      .entries()
      .catch((error: unknown) => {
        if (isErrno(error, 'ENOENT')) return undefined;
        throw failed('failed to list log directory', error);
      });
  };

  return {
    async errorLogs() {
      if (areAllWritten()) return [];
      return ((await entries()) ?? []).filter(({ name }) => isErrorLog(name)).reverse();
    },
    async openErrorLog(name) {
      if (!isFileName(name)) throw new Fault('invalid', 'invalid log file name');
      const notFound = new Fault('missing', 'log file not found');
      if (!isErrorLog(name)) throw notFound;
      await settled();
      return download(directory().path, name, notFound);
    },
    async openRequestLog(id) {
      if (!isFileName(id)) throw new Fault('invalid', 'invalid request ID');
      const all = await entries();
      if (!all) throw new Fault('missing', 'log directory not found');
      const notFound = new Fault('missing', 'log file not found for the given request ID');
      const names = all.map(({ name }) => name).filter((name) => isRequestLog(name) && name.endsWith(`-${id}.log`));
      const [first] = names.sort();
      if (first === undefined) throw notFound;
      return download(directory().path, first, notFound);
    },
    async requestLogs(query) {
      const page = await listRequestLogs(directory().path, (await entries()) ?? [], query);
      if (!page)
        throw new Fault('invalid', 'invalid cursor', { message: 'invalid cursor: take it from `next-cursor`' });
      return page;
    },
  };
}
