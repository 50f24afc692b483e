import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import {
  type CredentialSettings,
  type Credentials,
  type CredentialsOptions,
  createCredentials,
} from '../../src/credentials/index.ts';
import { Fault } from '../../src/platform/fault.ts';
import type { Json } from '../../src/platform/json.ts';
import { folderOf } from '../platform/folder.ts';
import { quietLog } from '../stores/opened-store.ts';

export const noTraffic = { success: 0, failed: 0, recent: [] };

export const settingsFor = (directory: string, more: Partial<CredentialSettings> = {}): CredentialSettings => ({
  directory,
  trashDays: 7,
  tokenUrls: {},
  routing: ['claude', 'codex', 'gemini-cli', 'antigravity'],
  ...more,
});

/** The service, with these settings in force. */
export async function openCredentials(
  settings: CredentialSettings,
  options: Partial<CredentialsOptions> = {},
): Promise<Credentials> {
  const credentials = createCredentials({ log: quietLog, traffic: () => () => noTraffic, ...options });
  (await credentials.prepare(settings)).commit();
  return credentials;
}

/**
 * The credential files of a directory of their own, with these files in it. What goes to the log as a warning is in `said`.
 */
export async function openedCredentials(
  t: TestContext,
  files: Record<string, string | Json> = {},
  options: Partial<CredentialsOptions> & { settings?: Partial<CredentialSettings> } = {},
) {
  const root = await folderOf(t);
  const path = join(root, 'auths');
  await mkdir(path, { mode: 0o700 });
  for (const [name, content] of Object.entries(files))
    await writeFile(join(path, name), typeof content === 'string' ? content : JSON.stringify(content));
  const said: string[] = [];
  const settings = settingsFor(path, options.settings);
  const log = { ...quietLog, warn: (message: string) => void said.push(message) };
  const credentials = await openCredentials(settings, { log, ...options });
  t.after(() => credentials.close());
  return { root, path, said, settings, credentials };
}

export const bytesOf = (content: string | Json): Uint8Array =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));

/** For `assert.rejects`: whether an error is a Fault of this code. */
export const isCode =
  (code: string) =>
  (error: unknown): true => {
    assert.ok(error instanceof Fault, String(error));
    assert.equal(error.code, code);
    return true;
  };

export const claudeFile = {
  type: 'claude',
  email: 'user@example.com',
  access_token: 'at-secret',
  refresh_token: 'rt-secret',
};
