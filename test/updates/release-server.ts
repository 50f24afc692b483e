import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { TestContext } from 'node:test';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export type ReleaseServer = {
  url: string;
  /** Every request so far, as `GET /path`. */
  asked: string[];
  /** How many connections are open. */
  open: () => number;
};

/** A release API on a free port; ends with the test. */
export async function releaseServer(t: TestContext, answer: Answer): Promise<ReleaseServer> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, open: () => sockets.size };
}

/** Answers every request with this status and body. */
export const answering =
  (status: number, body: string): Answer =>
  (_request, response) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);

/** Answers with a release of this tag. */
export const releasing = (tag: string): Answer => answering(200, JSON.stringify({ tag_name: tag }));
