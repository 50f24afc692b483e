import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type Config, type Hash, hashManagementKey, openConfig, type Reloadable } from '../../src/config/index.ts';
import type { FileFunctions } from '../../src/platform/durable-file.ts';
import type { Log } from '../../src/platform/log.ts';
import { type DocumentStore, openFileStore } from '../../src/stores/index.ts';

export type Opened = {
  config: Config;
  file: string;
  text(): Promise<string>;
  /** As an editor that truncates and writes. */
  handEdit(text: string): Promise<void>;
  lines: string[];
};

export type OpenOptions = {
  parts?: Reloadable[];
  files?: FileFunctions;
  wrap?: (store: DocumentStore) => DocumentStore;
  hash?: Hash;
  hasOtherKey?: boolean;
  file?: string;
};

/** Stands for bcrypt where what matters is where the hash goes. */
export const hashOf = (plain: string): string => `$2b$10$${plain.replace(/[^A-Za-z0-9]/g, '.').padEnd(53, '/')}`;

export const markedHash: Hash = async (plain) => hashOf(plain);

/** A config in a file of its own, closed after the test. */
export async function open(t: TestContext, text: string, options: OpenOptions = {}): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-'));
  const file = options.file ?? join(folder, 'config.yaml');
  if (!options.file) await writeFile(file, text);
  const lines: string[] = [];
  const say =
    (level: string) =>
    (message: string): void => {
      lines.push(`${level} ${message}`);
    };
  const log: Log = { debug: () => {}, info: say('info'), warn: say('warn'), error: say('error') };
  const store = await openFileStore(file, { kind: 'config', log, ...(options.files && { files: options.files }) });
  const config = await openConfig({
    store: options.wrap?.(store) ?? store,
    parts: options.parts ?? [],
    makeStorable: hashManagementKey({
      hash: options.hash ?? markedHash,
      hasOtherKey: options.hasOtherKey ?? true,
    }),
    log,
  });
  t.after(async () => {
    await config.close();
    await rm(folder, { recursive: true, force: true });
  });
  return { config, file, lines, text: () => readFile(file, 'utf8'), handEdit: (next) => writeFile(file, next) };
}
