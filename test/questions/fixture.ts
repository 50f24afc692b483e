import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { setDefaultCACertificates, type TLSSocket } from 'node:tls';
import { stringify } from 'yaml';
import type { JsonObject } from '../../src/platform/json.ts';
import { authIndexOf } from '../../src/providers/index.ts';
import type { Resolve } from '../../src/questions/index.ts';
import { listening } from '../fixtures/listening.ts';
import { managementKeyHash, type TestServer, testServer } from '../fixtures/server.ts';

/** Of the public internet; nothing is ever connected to there. */
export const publicAddress = '8.8.8.8';

/** Names with their addresses; those that are not among them have none. */
export function book(names: Readonly<Record<string, string | string[]>>): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async resolve(name) {
      asked.push(name);
      if (!Object.hasOwn(names, name)) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
      return [names[name]!].flat().map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
  };
}

export type Asker = TestServer & {
  /** Sends a question; resolves to its status and body. */
  ask(question: JsonObject): Promise<{ status: number; body: Answer; text: string }>;
};
export type Answer = {
  error: string;
  message: string;
  status_code: number;
  header: Record<string, string[]>;
  body: string;
};

/** The whole service on this config. */
export async function asker(
  t: TestContext,
  config: JsonObject,
  resolve: Resolve = book({}).resolve,
  environment: Record<string, string> = {},
): Promise<Asker> {
  const text = stringify({ 'remote-management': { 'secret-key': managementKeyHash }, debug: true, ...config });
  const server = await testServer(t, text, { resolve, environment });
  return {
    ...server,
    async ask(question) {
      const answer = await server.call('POST', '/api-call', { body: question });
      const sent = await answer.text();
      return { status: answer.status, body: JSON.parse(sent) as Answer, text: sent };
    },
  };
}

export const claudeIndex = (key: string): string => authIndexOf('claude', { key, baseUrl: '' });

/** Stores a credential file; resolves to its index. */
export async function stored(server: TestServer, name: string, file: JsonObject): Promise<string> {
  const answer = await server.call('POST', `/auth-files?name=${encodeURIComponent(name)}`, { body: file });
  if (answer.status !== 200) throw new Error(await answer.text());
  const listed = await server.call('GET', `/auth-files?name=${encodeURIComponent(name)}`);
  return ((await listed.json()) as { files: { auth_index: string }[] }).files[0]!.auth_index;
}

export type Told = {
  host: string;
  servername: string;
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
};

/** All vendors in one server, spoken to by TLS, and a proxy that leads everybody there. Tells what it was asked. */
export async function vendors(t: TestContext): Promise<{ proxyUrl: string; told: Told[]; tunnels: string[] }> {
  const [key, cert] = await Promise.all(
    ['key', 'crt'].map((end) => readFile(new URL(`../fixtures/tls/vendors.${end}`, import.meta.url), 'utf8')),
  );
  setDefaultCACertificates([cert!]);
  const told: Told[] = [];
  const tunnels: string[] = [];
  const server = createTlsServer({ key, cert }, async (request, response) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of request) pieces.push(piece);
    const { method, url, headers } = request;
    told.push({
      host: String(headers.host),
      servername: String((request.socket as TLSSocket).servername),
      method: method!,
      url: url!,
      headers,
      body: Buffer.concat(pieces).toString(),
    });
    response.end('{}');
  });
  const port = await listening(t, server);
  const proxy = createServer();
  proxy.on('connect', ({ url }, client: Socket) => {
    tunnels.push(url!);
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(target).pipe(client);
    });
    target.on('error', () => client.destroy());
    client.on('error', () => target.destroy()).once('close', () => target.destroy());
  });
  return { proxyUrl: `http://127.0.0.1:${await listening(t, proxy)}`, told, tunnels };
}
