import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { createLogs, type LogSettings, type Logs, type LogsOptions } from '../../src/logs/index.ts';

export const logSettings: LogSettings = {
  debug: false,
  'logging-to-file': true,
  'log-dir': '',
  'logs-max-total-size-mb': 1024,
  'error-logs-max-files': 10,
  'request-log': false,
  'request-log-max-body-mb': 8,
};

export type TestLogs = Logs & {
  folder: string;
  configFile: string;
  terminal: () => string;
  use(settings: Partial<LogSettings>): Promise<void>;
  /** The names in the folder. */
  names(): Promise<string[]>;
  text(name: string): Promise<string>;
};

/** Logs with a folder of their own, in which `logging-to-file` is on; they end with the test. */
export async function testLogs(
  t: TestContext,
  first: Partial<LogSettings> = {},
  options: Partial<LogsOptions> = {},
): Promise<TestLogs> {
  const parent = await mkdtemp(join(tmpdir(), 'cliproxy-logs-'));
  const configFile = join(parent, 'config.yaml');
  const folder = join(parent, 'logs');
  let said = '';
  const logs = createLogs({
    configFile,
    version: '0.0.0-test',
    terminal: (lines) => {
      said += lines;
    },
    ...options,
  });
  const use = async (settings: Partial<LogSettings>): Promise<void> =>
    (await logs.prepare({ ...logSettings, ...settings })).commit();
  t.after(async () => {
    await logs.close();
    await rm(parent, { recursive: true, force: true });
  });
  await use(first);
  return {
    ...logs,
    folder,
    configFile,
    terminal: () => said,
    use,
    names: async () => (await readdir(folder).catch(() => [])).sort(),
    text: (name) => readFile(join(folder, name), 'utf8'),
  };
}
