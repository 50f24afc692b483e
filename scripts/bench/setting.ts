import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashSecret } from '../../src/access/index.ts';

export const key = 'mk-bench';

/** Where our configs lie, each with what is put beside it, such as a log of 1 GB. */
const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function written(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-bench-'));
  folders.push(folder);
  const path = join(folder, 'config.yaml');
  await writeFile(path, text);
  return path;
}

/** A fresh config file with so many provider keys; resolves to its path. */
export async function configWith(entries: number): Promise<string> {
  const providers = Array.from(
    { length: entries },
    (_, i) =>
      `  # key ${i}\n  - api-key: sk-bench-${i}\n    base-url: https://example.com/${i}\n    priority: ${i % 3}\n    headers:\n      X-Team: team-${i}\n`,
  );
  return written(
    `debug: false\ndiscover-models: false\nremote-management:\n  secret-key: ${await hashSecret(key)}\ncodex-api-key:\n${providers.join('')}request-retry: 3\n`,
  );
}

/** A fresh config file for a gateway in front of this provider, with the client key `ck-bench`; resolves to its path. */
export async function gatewayConfig(provider: string): Promise<string> {
  const entry = { name: 'bench', 'base-url': `${provider}/v1`, 'api-key-entries': [{ 'api-key': 'sk-bench' }] };
  const config = {
    'remote-management': { 'secret-key': await hashSecret(key) },
    'api-keys': ['ck-bench'],
    'discover-models': false,
    'openai-compatibility': [entry],
  };
  return written(JSON.stringify(config, null, 1));
}
