import { shownCode } from '../platform/error-code.ts';
import { Fault } from '../platform/fault.ts';

/** Where releases are asked for: `owner/name` (empty: nowhere), and the address of the release API. */
export type UpdateSettings = { repository: string; baseUrl: string };

/** As much of a fetch's Response as is read. */
export type HttpAnswer = { status: number; body: AsyncIterable<Uint8Array> | null };

export type UpdatesOptions = {
  settings: () => UpdateSettings;
  /** The version that is running. */
  running: string;
  /** Asks another server, by the proxy of the moment. Rejects when there is no answer. */
  fetch: (url: string, init: { headers: Record<string, string>; signal: AbortSignal }) => Promise<HttpAnswer>;
  /** Milliseconds from any start. */
  now: () => number;
  /** Milliseconds until an answer must be there, whole. */
  patience?: number;
};

export interface Updates {
  /**
   * The latest release's version, or the running one with a message while no repository is configured. Kept for 5 minutes.
   * Rejects with Fault `upstream`, and the next call asks anew: `request_failed`, `unexpected_status`, `decode_failed`,
   * `invalid_response`.
   */
  latest(): Promise<{ version: string; message?: string }>;
}

const keptFor = 300_000;
/** Bytes of another server's words that are passed on. */
const quotable = 1024;
/** A release with a thousand files in it is described by less. */
const longestAnswer = 4 * 1024 * 1024;

const failed = (code: string, why: string, cause?: unknown): Fault =>
  new Fault('upstream', code, { message: `${code}: ${why}`, cause });

/** Looks for newer releases. */
export function createUpdates({ settings, running, fetch, now, patience = 10_000 }: UpdatesOptions): Updates {
  let kept: { url: string; until: number; version: Promise<string> } | undefined;

  async function ask(url: string): Promise<string> {
    const headers = { Accept: 'application/vnd.github+json', 'User-Agent': `cliproxy/${running}` };
    const signal = AbortSignal.timeout(patience);
    try {
      const { status, body } = await fetch(url, { headers, signal });
      if (status !== 200)
        throw failed('unexpected_status', `status ${status}: ${(await beginning(body, quotable)).text.trim()}`);
      const { text, whole } = await beginning(body, longestAnswer);
      if (!whole) throw failed('decode_failed', 'the answer is too long to be a release');
      return versionIn(text);
    } catch (error) {
      if (error instanceof Fault) throw error;
      const why = signal.aborted
        ? `the release API did not answer within ${patience / 1000} seconds`
        : `the release API cannot be reached${shownCode(error)}`;
      throw failed('request_failed', why, error);
    }
  }

  return {
    async latest() {
      const { repository, baseUrl } = settings();
      if (repository === '')
        return { version: running, message: 'no update-repository is configured, so this is the running version' };
      const url = `${baseUrl.replace(/(?<!\/)\/+$/, '')}/repos/${repository}/releases/latest`;
      if (!kept || kept.url !== url || kept.until <= now()) {
        const version = ask(url);
        const entry = { url, until: now() + keptFor, version };
        kept = entry;
        version.catch(() => {
          if (kept === entry) kept = undefined; // a failure is not kept
        });
      }
      return { version: await kept.version };
    },
  };
}

/** The tag that a release is made of, else its name. */
function versionIn(text: string): string {
  let release: { tag_name?: unknown; name?: unknown } | null;
  try {
    release = JSON.parse(text);
  } catch (error) {
    throw failed('decode_failed', 'the answer is not JSON', error);
  }
  const version = [release?.tag_name, release?.name].find((value) => typeof value === 'string' && value.trim() !== '');
  if (typeof version !== 'string') throw failed('invalid_response', 'missing release version');
  return version.trim();
}

/** The text of the first `limit` bytes of a body, less a character that they cut; the rest is not waited for. */
async function beginning(body: HttpAnswer['body'], limit: number): Promise<{ text: string; whole: boolean }> {
  const chunks: Uint8Array[] = [];
  let left = limit;
  for await (const chunk of body ?? []) {
    chunks.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left < 0) break; // ends the connection
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks), { stream: left < 0 }), whole: left >= 0 };
}
