import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before } from 'node:test';
import { minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';

export type Entry = Record<string, unknown>;
export type Answer = { status: number; etag: string | null; body: Record<string, unknown> };

let server: TestServer;
before(async () => {
  server = await testServer(undefined);
});
after(() => server.stop());

export async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
): Promise<Answer> {
  const response = await server.call(method, path, { body, ...(headers && { headers }) });
  return {
    status: response.status,
    etag: response.headers.get('ETag'),
    body: (await response.json()) as Record<string, unknown>,
  };
}

/** Puts a config with these lines in force. */
export async function given(text: string): Promise<void> {
  const { status, body } = await ask('PUT', '/config.yaml', minimalConfig + text);
  assert.equal(status, 200, JSON.stringify(body));
}

/** The request must succeed; resolves to its `message`. */
export async function done(method: string, path: string, body?: unknown): Promise<string | undefined> {
  const answer = await ask(method, path, body);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  assert.equal(answer.body['status'], 'ok');
  return answer.body['message'] as string | undefined;
}

/** The file below the lines that every config here has. */
export const file = async (): Promise<string> => (await server.text()).slice(minimalConfig.length);

/** The entries of a list, without what is computed of them. */
export async function shown(list: string): Promise<Entry[]> {
  const { body } = await ask('GET', `/${list}`);
  return (body[list] as Entry[]).map(({ 'auth-index': _, ...entry }) => entry);
}

/** The `auth-index` of what hashes to it. */
export const indexOf = (seed: string): string => createHash('sha256').update(seed).digest('hex').slice(0, 16);
