import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import type { TestContext } from 'node:test';
import { runCli } from '../../src/cli/run.ts';
import type { Output } from '../../src/cli/surroundings.ts';
import { atEnd } from '../fixtures/at-end.ts';
import { managementKey } from '../fixtures/server.ts';

export type Ended = { code: number; output: string; errors: string };

export type CallOptions = {
  env?: Record<string, string>;
  cwd?: string;
  /** Both outputs are terminals. */
  isTerminal?: boolean;
  stdin?: Readable;
  signal?: AbortSignal;
  /** Told everything as it is written, to either output. */
  seen?: (text: string) => void;
};

/** What `cliproxy …` does in this process, apart from what only a process has. */
export async function cli(words: readonly string[], options: CallOptions = {}): Promise<Ended> {
  const { env = {}, cwd = '/nowhere', isTerminal = false, stdin = Readable.from([]), seen = () => {} } = options;
  const { signal = new AbortController().signal } = options;
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Output => {
    const stream = new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        written[name] += chunk;
        seen(String(chunk));
        done();
      },
    });
    return isTerminal ? Object.assign(stream, ofTerminals) : stream;
  };
  const [stdout, stderr] = [output('stdout'), output('stderr')];
  const code = await runCli(words, { env, cwd, stdin, stdout, stderr, signal });
  return { code, output: written.stdout, errors: written.stderr };
}

/** What a program finds on a stream that is a terminal. */
const ofTerminals = { isTTY: true, columns: 120, cursorTo() {}, clearLine() {}, moveCursor() {} };

/** Speaks to this service, in a folder of its own. */
export async function speaker(t: TestContext, { url }: { url: string }) {
  const cwd = await emptyFolder(t);
  const env = { CLIPROXY_URL: url, CLIPROXY_KEY: managementKey };
  return {
    cwd,
    env,
    api: (words: readonly string[], options: CallOptions = {}): Promise<Ended> =>
      cli(['api', ...words], { cwd, env, ...options }),
  };
}

/** An empty folder that goes with the test. */
export async function emptyFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-cli-'));
  atEnd(t, () => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A standard input that stays open. */
export const openInput = (): PassThrough => new PassThrough();
