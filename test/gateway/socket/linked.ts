import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { WebSocketServer } from 'ws';
import { createGateway, type FinishedExchange, type GatewayOptions } from '../../../src/gateway/index.ts';
import { settings } from '../../fixtures/gateway.ts';
import { connectClient, type SocketClient } from '../../fixtures/socket-client.ts';
import { type SocketStandIn, socketStandIn } from '../../fixtures/stand-in/socket.ts';

/** A gateway whose links have these times, and its clients; its provider takes every handshake, with any of these keys. */
export async function gatewayOfLinks(
  t: TestContext,
  {
    keys = ['sk-1'],
    ...options
  }: Pick<GatewayOptions, 'linkTimes' | 'timeouts' | 'now'> & { keys?: readonly string[] },
): Promise<{
  provider: SocketStandIn;
  exchanges: FinishedExchange[];
  connect(headers?: Record<string, string>): Promise<SocketClient>;
}> {
  const provider = await socketStandIn(t);
  const log = {
    debug() {},
    info() {},
    warn() {},
    error: (_: string, __?: object, cause?: unknown) => t.diagnostic(String(cause)),
  };
  const gateway = createGateway({ log, ...options });
  const entries = keys.map((key) => ({ 'api-key': key, 'base-url': provider.url, websockets: true }));
  const routing = { strategy: 'round-robin', 'session-affinity': true };
  (await gateway.prepare(settings({ 'codex-api-key': entries, routing }))).commit();
  const exchanges: FinishedExchange[] = [];
  gateway.onExchange((exchange) => exchanges.push(exchange));
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer().on('upgrade', (request, socket: Socket, head) =>
    sockets.handleUpgrade(request, socket, head, (opened) =>
      gateway.links.open(opened, socket, {
        endpoint: 'createResponse',
        address: 'GET /v1/responses',
        query: '',
        headers: request.headers,
        clientIp: '127.0.0.1',
        begin: () => ({ id: '0000abcd', tap: undefined }),
      }),
    ),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(async () => {
    await gateway.close();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { provider, exchanges, connect: (headers = {}) => connectClient(t, url, { headers }) };
}
