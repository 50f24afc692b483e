import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { inspect } from 'node:util';
import { createLogins, type LoginStatus, type Logins, type LoginsOptions } from '../../src/logins/index.ts';
import { isObject, type JsonObject } from '../../src/platform/json.ts';
import { createOutbound } from '../../src/platform/outbound.ts';
import { type CredentialFolder, credentialFolder } from '../fixtures/oauth/folder.ts';
import { signIn } from '../fixtures/oauth/person.ts';
import { type OAuthServer, oauthServer } from '../fixtures/oauth/server.ts';
import { until } from '../fixtures/until.ts';

export type LoginsFixture = {
  logins: Logins;
  oauth: OAuthServer;
  files: CredentialFolder;
  folder: string;
  /** Everything logged so far. */
  log: () => string;
};

/** The logins, against a real OAuth server and a real folder; pauses are short. All of it ends with the test. */
export async function openLogins(t: TestContext, options: Partial<LoginsOptions> = {}): Promise<LoginsFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-logins-'));
  const files = credentialFolder(folder);
  const oauth = await oauthServer(t);
  const outbound = createOutbound();
  let logged = '';
  const write = (...line: unknown[]): void => {
    logged += `${line.map((part) => inspect(part, { depth: 9 })).join(' ')}\n`;
  };
  const logins = createLogins({
    files,
    settings: () => ({ proxyUrl: '', clients: oauth.clients, workers: 2 }),
    environment: {},
    fetch: outbound.fetch,
    log: { debug: write, info: write, warn: write, error: write },
    version: '0.0.0-test',
    sleep: (milliseconds, signal) => pause(Math.min(milliseconds, 20), signal),
    ...options,
  });
  t.after(async () => {
    await logins.close();
    await outbound.destroy();
    await rm(folder, { recursive: true, force: true });
  });
  return { logins, oauth, files, folder, log: () => logged };
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Error('aborted'));
    });
  });

/** How a login ends. */
export const endOf = (logins: Logins, state: string): Promise<LoginStatus> =>
  until(() => {
    const status = logins.status(state);
    return status?.status === 'wait' ? undefined : status;
  });

/** Logs in from start to end by a pasted address; resolves to how it ended. */
export async function login({ logins }: LoginsFixture, provider: string, projectId = '') {
  const { url, state } = await logins.start(provider, { listens: false, projectId });
  logins.paste({ redirectUrl: await signIn(url, 'ann@example.com') });
  return { url: new URL(url), state, status: await endOf(logins, state) };
}

/** What is in a file of the folder. */
export const fileOf = async ({ folder }: LoginsFixture, name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(folder, name), 'utf8'));

/** Logins with one credential in the folder: the name of its file. */
export async function loggedIn(t: TestContext, provider = 'codex'): Promise<LoginsFixture & { name: string }> {
  const fixture = await openLogins(t, { random: () => 0.5 });
  const { logins, files, oauth } = fixture;
  const { url, state } = await logins.start(provider, { listens: false, projectId: '' });
  const end = await signIn(url, 'ann@example.com');
  if (new URL(end).origin !== oauth.url) logins.paste({ redirectUrl: end });
  assert.deepEqual(await endOf(logins, state), { status: 'ok' });
  const name = files.list()[0]!.name;
  return { ...fixture, name };
}

/** What is in that file. */
export const read = async ({ folder, name }: { folder: string; name: string }): Promise<JsonObject> => {
  const value = JSON.parse(await readFile(join(folder, name), 'utf8'));
  assert.ok(isObject(value));
  return value;
};
