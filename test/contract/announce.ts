import { request } from 'node:http';
import { managementKey, type TestServer } from '../fixtures/server.ts';

/** Announces a body of so many bytes, and sends none of it before the answer. */
export function announce(
  server: TestServer,
  { method, path }: { method: string; path: string },
  bytes: number,
): Promise<{ status: number; headers: Headers; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${managementKey}`, 'Content-Length': String(bytes) };
    const sent = request(`${server.url}/v0/management${path}`, { method, headers }, async (answer) => {
      const pieces = await answer.toArray();
      const named = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
      resolve({ status: answer.statusCode!, headers: new Headers(named), text: Buffer.concat(pieces).toString() });
      sent.destroy();
    });
    sent.once('error', reject).flushHeaders();
  });
}
