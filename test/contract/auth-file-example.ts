import { generateKeyPairSync } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestServer } from '../fixtures/server.ts';

const key = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A key as Google's console gives it. */
export const serviceAccount = (changes: object = {}): string =>
  JSON.stringify({
    type: 'service_account',
    project_id: 'my-project',
    private_key: key.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    client_email: 'robot@my-project.iam.gserviceaccount.com',
    token_uri: 'https://oauth2.googleapis.com/token',
    ...changes,
  });

/** A form with these files as its parts named `file`. */
export function filesForm(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
  fields: Record<string, string> = {},
): FormData {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) form.append('file', new File([content], name));
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const authDirOf = ({ configFile }: TestServer): string => join(dirname(configFile), 'auths');

async function untilUnavailable(server: TestServer): Promise<void> {
  while ((await server.call('GET', '/auth-files')).status !== 503)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Files that no upload makes: one that is no JSON, and one that is too large to be read. */
export async function fillAuthDir(server: TestServer): Promise<void> {
  await writeFile(join(authDirOf(server), 'broken.json'), '[');
  await writeFile(join(authDirOf(server), 'big.json'), ' '.repeat(1024 * 1024 + 1));
  for (const name of ['broken', 'big'])
    for (;;) {
      const answer = await server.call('GET', `/auth-files?name=${name}.json`);
      if (((await answer.json()) as { files: unknown[] }).files.length === 1) break;
    }
}

/** The files that the examples are made for. */
export async function resetAuthFiles(server: TestServer): Promise<void> {
  const claude = JSON.stringify({
    type: 'claude',
    email: 'user@example.com',
    access_token: 'at-example',
    note: 'text',
  });
  const names = ['claude-user@example.com.json', 'codex-user@example.com.json', 'deleted.json'];
  const upload = (files: Record<string, string>) => server.call('POST', '/auth-files', { body: filesForm(files) });
  await upload({ [names[0]!]: claude, [names[1]!]: '{"type":"codex"}', [names[2]!]: claude, 'taken.json': claude });
  const gone = ['deleted.json', 'taken.json', 'a.json', 'b.json', 'vertex-my-project.json'];
  await server.call('DELETE', '/auth-files', { body: { names: gone } });
  await upload({ 'taken.json': claude });
}

/** Puts a file in the place of the auth directory. */
export async function spoilAuthDir(server: TestServer): Promise<void> {
  await rm(authDirOf(server), { recursive: true });
  await writeFile(authDirOf(server), '');
  await untilUnavailable(server);
}
