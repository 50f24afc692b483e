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
};

export interface Updates {
  /**
   * The latest release's version, or the running one with a message while no repository is configured. Kept for 5 minutes.
   * Rejects with Fault `upstream`: `request_failed`, `unexpected_status`, `decode_failed`, `invalid_response`.
   */
  latest(): Promise<{ version: string; message?: string }>;
}

const patience = 10_000;
const keptFor = 300_000;
/** Characters of another server's words that are passed on. */
const quotable = 1024;
const longestAnswer = 1024 * 1024;

const failed = (code: string, why: string, cause?: unknown): Fault =>
  new Fault('upstream', code, { message: `${code}: ${why}`, cause });

/** Looks for newer releases. */
export function createUpdates({ settings, running, fetch, now }: UpdatesOptions): Updates {
  let kept: { url: string; until: number; version: Promise<string> } | undefined;

  async function ask(url: string): Promise<string> {
    const headers = { Accept: 'application/vnd.github+json', 'User-Agent': `cliproxy/${running}` };
    const signal = AbortSignal.timeout(patience);
    let response: HttpAnswer;
    let text: string;
    try {
      response = await fetch(url, { headers, signal });
      text = await limited(response);
    } catch (error) {
      const why = signal.aborted
        ? 'the release API did not answer within 10 seconds'
        : 'the release API cannot be reached';
      throw failed('request_failed', why, error);
    }
    if (response.status !== 200)
      throw failed('unexpected_status', `status ${response.status}: ${text.slice(0, quotable)}`);
    let release: unknown;
    try {
      release = JSON.parse(text);
    } catch (error) {
      throw failed('decode_failed', 'the answer is not JSON', error);
    }
    const { tag_name: tag, name } = (release ?? {}) as { tag_name?: unknown; name?: unknown };
    const version = [tag, name].find((candidate) => typeof candidate === 'string' && candidate.trim() !== '');
    if (typeof version !== 'string') throw failed('invalid_response', 'missing release version');
    return version.trim();
  }

  return {
    async latest() {
      const { repository, baseUrl } = settings();
      if (repository === '')
        return { version: running, message: 'no update-repository is configured, so this is the running version' };
      const url = `${baseUrl.replace(/\/+$/, '')}/repos/${repository}/releases/latest`;
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

async function limited(response: HttpAnswer): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) throw new Error('the answer is too long');
  }
  return text;
}
