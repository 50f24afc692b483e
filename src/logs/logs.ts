import { stat } from 'node:fs/promises';
import { type FileFunctions, fileFunctions, isErrno } from '../platform/durable-file.ts';
import { createDirectory, type Directory } from './directory.ts';
import { createFileSink, type FileSink } from './file-sink.ts';
import { createLog, onOneLine } from './line.ts';
import { checkFolder, logFolder } from './log-folder.ts';
import { createLogReading } from './log-reading.ts';
import { recoverRequestLogs } from './recover.ts';
import { createRequestLogReading } from './request-log-reading.ts';
import { createRequestLogs } from './request-logs.ts';
import type { LogSettings, Logs } from './types.ts';

export type LogsOptions = {
  configFile: string;
  /** The environment's WRITABLE_PATH. */
  writablePath?: string | undefined;
  /** The service's version. */
  version: string;
  /** Takes whole lines for the terminal. */
  terminal: (lines: string) => void;
  files?: FileFunctions;
};

const megabyte = 1024 * 1024;
const minute = 60_000;
const now = (): Date => new Date();

const hasSameLimits = (next: LogSettings, previous: LogSettings): boolean =>
  (['logs-max-total-size-mb', 'error-logs-max-files'] as const).every((name) => next[name] === previous[name]);

/** Makes the logs. Until a config has been committed they go to the terminal, and nothing of requests is kept. */
export function createLogs(options: LogsOptions): Logs {
  const { configFile, writablePath, version, terminal, files = fileFunctions } = options;
  let settings: LogSettings = {
    debug: false,
    'logging-to-file': false,
    'log-dir': '',
    'logs-max-total-size-mb': 0,
    'error-logs-max-files': 0,
    'request-log': false,
    'request-log-max-body-mb': 0,
  };
  let directory: Directory = directoryOf(settings);
  let sink: FileSink | undefined;
  /** Folders in which what a killed service left has been finished. */
  const recovered = new Set<string>();
  /** What goes on without anybody waiting for it. */
  const background = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  const aside = (work: Promise<void>): void => {
    const done = work.finally(() => background.delete(done));
    background.add(done);
  };

  const log = createLog({
    level: () => (settings.debug ? 'debug' : 'info'),
    write: (event) => (sink ? sink.write(onOneLine(event)) : terminal(event)),
    now,
  });
  const onTerminal = createLog({ level: () => 'info', write: terminal, now });
  const requestLogs = createRequestLogs({
    settings: () => settings,
    directory: () => directory,
    files,
    version,
    onState: (error) =>
      error ? log.error('request logs can not be written', {}, error) : log.info('request logs can be written again'),
  });

  function directoryOf({ 'log-dir': dir }: LogSettings): Directory {
    return createDirectory(logFolder(dir, configFile, writablePath), () => ({
      totalSize: settings['logs-max-total-size-mb'] * megabyte,
      errorLogs: settings['error-logs-max-files'],
    }));
  }

  const enforce = (of: Directory): Promise<void> =>
    of.enforce(true).catch((error) => log.error('old logs cannot be removed', {}, error));

  const openSink = (into: Directory): FileSink =>
    createFileSink({
      folder: into.path,
      files,
      now,
      divert: terminal,
      onState(state) {
        if ('error' in state)
          return onTerminal.error('the log file can not be written; its lines go here until it can', {}, state.error);
        const { diverted, dropped } = state;
        log.warn('the log file can be written again', { 'lines-on-the-terminal': diverted, 'lines-lost': dropped });
      },
      onRotated: () => void enforce(into),
    });

  return {
    log,
    requestLog: requestLogs,
    async prepare(next) {
      const other = directoryOf(next);
      const { path } = other;
      const nextDirectory = path === directory.path ? directory : other;
      if (next['logging-to-file'] || next['request-log']) await checkFolder(path);
      return {
        commit() {
          const previous = sink;
          const stays = previous && nextDirectory === directory && next['logging-to-file'];
          // Most edits are about something else: a folder of 10,000 logs isn't looked through for them.
          const isBounded = recovered.has(path) && nextDirectory === directory && hasSameLimits(next, settings);
          if (!stays) sink = next['logging-to-file'] ? openSink(nextDirectory) : undefined;
          settings = next;
          directory = nextDirectory;
          if (previous && !stays) aside(previous.close());
          if (!isBounded)
            aside(
              (recovered.has(path) ? Promise.resolve() : takeOver(nextDirectory)).then(() => enforce(nextDirectory)),
            );
          recovered.add(path);
          timer ??= setInterval(() => void enforce(directory), minute).unref();
        },
      };
    },
    ...createLogReading({ target: () => sink && { sink, directory }, now }),
    ...createRequestLogReading({
      directory: () => directory,
      areAllWritten: () => settings['request-log'],
      settled: requestLogs.settled,
    }),
    async close() {
      clearInterval(timer);
      await requestLogs.settled();
      await Promise.all(background);
      await sink?.close();
      sink = undefined;
    },
  };

  /** Finishes what a killed service left in a folder, and says so if others can look into it. */
  async function takeOver({ path, unfinished }: Directory): Promise<void> {
    try {
      await recoverRequestLogs(path, unfinished, files);
      const { mode } = await stat(path);
      if (mode & 0o077) log.warn('other users can look into the log directory', { mode: (mode & 0o777).toString(8) });
    } catch (error) {
      if (!isErrno(error, 'ENOENT')) log.error('unfinished request logs can not be finished', {}, error);
    }
  }
}
