import type { Writable } from 'node:stream';

/** Bytes that may wait for whoever reads our output; beyond that lines are dropped, and counted. */
const maxWaiting = 8 * 1024 * 1024;

/** Writes lines to an output whose reader may have stopped reading: what waits for it is in memory, and anybody can cause lines. */
export function boundedOutput(output: Writable, limit = maxWaiting): (lines: string) => void {
  let dropped = 0;
  return (lines) => {
    if (output.writableLength > limit) {
      dropped++;
      return;
    }
    if (dropped > 0) output.write(`(${dropped} log lines were dropped: nobody read them)\n`);
    dropped = 0;
    output.write(lines);
  };
}
