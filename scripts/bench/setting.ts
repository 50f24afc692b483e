import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashSecret } from '../../src/access/index.ts';

export const key = 'mk-bench';

/** A fresh config file with so many provider keys; resolves to its path. */
export async function configWith(entries: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-bench-'));
  const path = join(folder, 'config.yaml');
  const providers = Array.from(
    { length: entries },
    (_, i) =>
      `  # key ${i}\n  - api-key: sk-bench-${i}\n    base-url: https://example.com/${i}\n    priority: ${i % 3}\n    headers:\n      X-Team: team-${i}\n`,
  );
  const text = `debug: false\nremote-management:\n  secret-key: ${await hashSecret(key)}\ncodex-api-key:\n${providers.join('')}request-retry: 3\n`;
  await writeFile(path, text);
  return path;
}

/** Runs a server of `servers.ts` in a process of its own. */
export async function child(kind: 'koa' | 'cliproxy', configFile = ''): Promise<{ url: string; stop(): void }> {
  const process_ = fork(fileURLToPath(new URL('servers.ts', import.meta.url)), [kind, configFile]);
  const [url] = await once(process_, 'message');
  return { url: String(url), stop: () => process_.disconnect() };
}
