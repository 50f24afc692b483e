import type { Readable, Writable } from 'node:stream';

/** Where a command's words go: a terminal, a file or a pipe. */
export type Output = Writable & { isTTY?: boolean; columns?: number };

/** What a command runs in: the process's own, or a test's. */
export type Surroundings = {
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  stdin: Readable & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
  /** Aborts at Ctrl-C. */
  signal: AbortSignal;
};
