/**
 * A service that answers each operation of both contracts with the contract's own example: `node scripts/mock.ts [port]`. For
 * people who build front ends: it wants no key, reads no body, changes nothing, and pages of every origin may call it.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Context, type Document, OpenAPIBackend } from 'openapi-backend';

type Api = OpenAPIBackend<Document>;
type Described = { content?: Record<string, unknown>; headers?: Record<string, { example?: unknown }> };

/** Reads a bundled document; its operations answer with their examples. */
async function mockApi(name: string, apiRoot: string): Promise<Api> {
  const definition = JSON.parse(await readFile(new URL(`../generated/${name}.json`, import.meta.url), 'utf8'));
  const api: Api = new OpenAPIBackend({ definition, apiRoot, quick: true, validate: false });
  await api.init();
  api.register('notImplemented', (context: Context, request: IncomingMessage, response: ServerResponse) =>
    answer(api, context, request, response),
  );
  return api;
}

function answer(api: Api, { operation }: Context, request: IncomingMessage, response: ServerResponse): void {
  const { content = {}, headers = {} } = (operation.responses?.['200'] ?? {}) as Described;
  const types = Object.keys(content);
  const type = types.find((one) => request.headers.accept?.includes(one)) ?? types[0];
  const { mock } = api.mockResponseForOperation(operation.operationId!, {
    code: 200,
    ...(type && { mediaType: type }),
  });
  for (const [field, { example }] of Object.entries(headers))
    if (example !== undefined) response.setHeader(field, String(example));
  if (type) response.setHeader('Content-Type', type);
  response.end(typeof mock === 'string' ? mock : JSON.stringify(mock));
}

const anyOrigin = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Allow-Methods': 'GET, PUT, POST, PATCH, DELETE',
  'Access-Control-Expose-Headers': '*',
};

/** Listens on this port of 127.0.0.1, or on any free one for 0. */
export async function mockServer(port: number): Promise<{ url: string; stop: () => void }> {
  const management = await mockApi('openapi', '/v0/management');
  const gateway = await mockApi('gateway', '/');
  for (const api of [management, gateway])
    api.register('notFound', (_: Context, _request: IncomingMessage, response: ServerResponse) => {
      response.writeHead(404, { 'Content-Type': 'application/json' }).end('{"error":"not found"}');
    });
  const server = createServer((request, response) => {
    request.resume();
    for (const [field, value] of Object.entries(anyOrigin)) response.setHeader(field, value);
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    const [path, query] = request.url!.split('?') as [string, string?];
    const asked = {
      method: request.method!,
      path,
      headers: request.headers as Record<string, string>,
      ...(query && { query }),
    };
    const api = path.startsWith('/v0/management/') ? management : gateway;
    return api.handleRequest(asked, request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

if (import.meta.main) {
  const { url } = await mockServer(Number(process.argv[2] ?? 8401));
  process.stdout.write(`the contract's examples are at ${url}/v0/management and ${url}/v1\n`);
}
