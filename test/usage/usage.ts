import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { createUsage, type RecordedExchange, type Usage, type UsageSettings } from '../../src/usage/index.ts';

export const usageSettings: UsageSettings = {
  'usage-statistics-enabled': true,
  'usage-retention-days': 90,
  'usage-max-size-mb': 1024,
  'usage-details-limit': 100_000,
  'redis-usage-queue-retention-seconds': 60,
};

/** A time at the beginning of a quarter-hour. */
export const noon = Date.UTC(2026, 4, 20, 12);

export const exchange = (more: Partial<RecordedExchange> = {}): RecordedExchange => ({
  time: noon,
  requestId: '0000abcd',
  clientKey: 'ck-client-1',
  clientIp: '127.0.0.1',
  userAgent: 'client/1',
  endpoint: 'POST /v1/chat/completions',
  provider: 'claude',
  model: 'claude-opus',
  alias: 'opus',
  authIndex: '359679d0f6381b30',
  authType: 'api_key',
  source: 'sk-upstream-1',
  status: 200,
  failure: undefined,
  latency: 120,
  firstByte: 40,
  tokens: { input: 10, output: 5, total: 15 },
  serviceTier: 'standard',
  failed: false,
  ...more,
});

export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-usage-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export type TestUsage = Usage & { file: string; log: string[]; clock: { now: number }; settings: UsageSettings };

/** The service on a file of its own, with settings and a clock that the test changes. Ends with the test. */
export async function testUsage(
  t: TestContext,
  { file, ...given }: Partial<UsageSettings> & { file?: string } = {},
): Promise<TestUsage> {
  const path = file ?? join(await temporaryFolder(t), 'usage.db');
  const settings = { ...usageSettings, ...given };
  const clock = { now: noon };
  const log: string[] = [];
  const write = (message: string, fields = {}): void => void log.push(`${message} ${JSON.stringify(fields)}`);
  const usage = createUsage({
    file: path,
    settings: () => settings,
    log: { debug() {}, info: write, warn: write, error: write },
    now: () => clock.now,
  });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= usage.close());
  t.after(close);
  return { ...usage, close, file: path, log, clock, settings };
}

/** A whole text that comes in pieces. */
export async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

export async function* bytesOf(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
