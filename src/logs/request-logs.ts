import type { FileFunctions } from '../platform/durable-file.ts';
import type { Directory } from './directory.ts';
import type { RequestLog } from './record.ts';
import type { RecordFile } from './record-file.ts';
import { ExchangeRecorder, type RecorderOptions } from './recorder.ts';

export type RequestLogSettings = {
  'request-log': boolean;
  /** Megabytes of each body that are kept. */
  'request-log-max-body-mb': number;
};

export type RequestLogsOptions = {
  /** Asked for each exchange. */
  settings: () => RequestLogSettings;
  directory: () => Directory;
  files: FileFunctions;
  version: string;
  /** Hears once that logs can't be written, and once that they can again. */
  onState: (error: Error | undefined) => void;
};

export type RequestLogs = RequestLog & {
  /** Resolves when every exchange that has ended is in the directory. */
  settled(): Promise<void>;
};

const megabyte = 1024 * 1024;
/** Bodies that are held for the case that an answer breaks off, of all exchanges together. */
const maxHeld = 32 * megabyte;

export function createRequestLogs({ settings, directory, files, version, onState }: RequestLogsOptions): RequestLogs {
  const finishing = new Set<Promise<void>>();
  let held = 0;
  let isFailing = false;

  const hold = (bytes: number): boolean => {
    if (held + bytes > maxHeld) return false;
    held += bytes;
    return true;
  };

  async function finish(
    into: Directory,
    file: RecordFile,
    outcome: { status: number; milliseconds: number } | undefined,
  ): Promise<void> {
    try {
      if (!outcome) return await file.discard();
      into.add(await file.finish(outcome.status, outcome.milliseconds));
      if (isFailing) onState(undefined);
      isFailing = false;
      await into.enforce(false);
    } catch (error) {
      if (!isFailing) onState(error as Error);
      isFailing = true;
    }
  }

  /** What all exchanges share: to put it together for each would cost more than the rest of its recorder. */
  const options: RecorderOptions = {
    version,
    now: () => performance.now(),
    files,
    backlog: { bytes: 0 },
    hold,
    done(file, into, outcome) {
      const finished = finish(into, file, outcome).finally(() => finishing.delete(finished));
      finishing.add(finished);
    },
  };

  return {
    begin(request) {
      const { 'request-log': isWhole, 'request-log-max-body-mb': maxBody } = settings();
      const exchange = { request, startedAt: new Date(), isWhole, directory: directory(), maxBody: maxBody * megabyte };
      return new ExchangeRecorder(options, exchange);
    },
    settled: async () => void (await Promise.all(finishing)),
  };
}
