import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { createFileSink, type FileSink, type FileSinkOptions } from '../../src/logs/file-sink.ts';
import { fileFunctions } from '../../src/platform/durable-file.ts';

/** A log folder that is not made yet; goes with the test. */
export async function logFolder(t: TestContext): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'cliproxy-logs-'));
  t.after(() => rm(parent, { recursive: true, force: true }));
  return join(parent, 'logs');
}

export type TestSink = FileSink & { diverted: () => string; states: object[] };

export function testSink(t: TestContext, folder: string, options: Partial<FileSinkOptions> = {}): TestSink {
  let diverted = '';
  const states: object[] = [];
  const sink = createFileSink({
    folder,
    files: fileFunctions,
    now: () => new Date(),
    divert: (lines) => {
      diverted += lines;
    },
    onState: (state) => states.push(state),
    onRotated: () => {},
    ...options,
  });
  t.after(() => sink.close());
  return { ...sink, diverted: () => diverted, states };
}
