import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { Fault } from '../../platform/fault.ts';
import { createImportReader, type ImportedDetail } from './import-read.ts';
import type { Ledger } from './ledger.ts';
import { type Row, storable, tokenCounts } from './row.ts';

/** Details of one import; 256 MiB hold fewer unless they say next to nothing. */
const maxDetails = 5_000_000;
const pieceLength = 64 * 1024;

export type Staging = {
  /** Takes the next bytes of an export; throws a Fault `invalid` once it can't be one. */
  write(bytes: Uint8Array): void;
  /** The export is complete and the file whole, or a Fault says why not. */
  end(): void;
};

/**
 * Reads an export into a file of rows, one JSON text a line, so that nothing reaches the database before all of it is known to
 * be good, and the memory holds none of it.
 */
export function stageImport(path: string, now: number): Staging {
  const file = openSync(path, 'wx', 0o600);
  let lines = '';
  let details = 0;
  let timeless = 0;
  const flush = (): void => {
    const bytes = Buffer.from(lines);
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    lines = '';
  };
  const reader = createImportReader((detail) => {
    if (++details > maxDetails)
      throw new Fault('too-large', 'import too large', {
        message: `import too large: it has more than ${maxDetails} details`,
      });
    const at = detail.at ?? { time: now + Math.floor(timeless / 1e6), nanos: timeless++ % 1e6 };
    lines += `${JSON.stringify(rowOf(detail, at))}\n`;
    if (lines.length > pieceLength) flush();
  });
  const asFault = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      const { syscall } = error as NodeJS.ErrnoException;
      if (error instanceof Fault || syscall !== undefined) throw error;
      throw new Fault('invalid', 'invalid json', { message: 'invalid json: the body is not one export of usage' });
    }
  };
  return {
    write: (bytes) => asFault(() => reader.write(bytes)),
    end() {
      const version = asFault(reader.end);
      if (version !== 0 && version !== 1)
        throw new Fault('invalid', 'unsupported version', { message: 'unsupported version: only version 1 is known' });
      flush();
      closeSync(file);
    },
  };
}

/** Writes staged rows, all or none; those whose detail is known are skipped. */
export const mergeImport = (ledger: Ledger, path: string): { added: number; skipped: number } =>
  ledger.write(({ add }) => {
    const counts = { added: 0, skipped: 0 };
    for (const line of linesOf(path)) counts[add(JSON.parse(line) as Row) ? 'added' : 'skipped']++;
    return counts;
  });

function rowOf(
  { api, model, source, authIndex, failed, tokens }: ImportedDetail,
  at: { time: number; nanos: number },
): Row {
  const isEndpoint = /^[A-Z]+ \//.test(api);
  return {
    time: at.time,
    nanos: at.nanos,
    series: {
      api: storable(api),
      hasKey: !isEndpoint && api !== 'unknown',
      source: storable(source),
      endpoint: isEndpoint ? storable(api) : '',
      provider: '',
      model: storable(model),
      authIndex: storable(authIndex),
      failed,
    },
    tokens: tokenCounts(tokens),
  };
}

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(pieceLength);
    const decoder = new TextDecoder();
    let rest = '';
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      const lines = (rest + decoder.decode(piece.subarray(0, read), { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}
