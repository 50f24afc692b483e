import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { LoginPage } from './pages.ts';

/** A page for a callback's query, or undefined where there is no such path. Never rejects. */
export type CallbackHandler = (path: string, query: URLSearchParams) => Promise<LoginPage> | undefined;

export type Held = {
  /** Whether the port could be had. */
  isListening: boolean;
  release(): void;
};

/** Where browsers come back to: a port of the loopback addresses, open as long as somebody holds it. */
export type CallbackListeners = {
  /** Opens the port, or shares it; never rejects. */
  hold(port: number): Promise<Held>;
  close(): void;
};

const hosts = ['127.0.0.1', '::1'];
/** Milliseconds that the last page has to reach the browser. */
const grace = 5000;

export function createCallbackListeners(handle: CallbackHandler): CallbackListeners {
  const open = new Map<number, { servers: Promise<Server[] | undefined>; holders: number }>();

  return {
    async hold(port) {
      const entry = open.get(port) ?? { servers: listen(port, handle), holders: 0 };
      open.set(port, entry);
      entry.holders++;
      let isReleased = false;
      const release = (): void => {
        if (isReleased) return;
        isReleased = true;
        if (--entry.holders > 0) return;
        open.delete(port);
        entry.servers.then((servers) => servers?.forEach(closeGently));
      };
      const isListening = (await entry.servers) !== undefined;
      if (!isListening) release();
      return { isListening, release };
    },
    close() {
      for (const { servers } of open.values()) servers.then((all) => all?.forEach(closeGently));
      open.clear();
    },
  };
}

/** Listens on both loopback addresses, since browsers look `localhost` up in either order; undefined if the port is taken. */
async function listen(port: number, handle: CallbackHandler): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = serverOf(handle);
    try {
      server.listen(port, host);
      await once(server, 'listening'); // rejects with the error of a port that is taken
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 has nobody at its address either.
      if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((error as NodeJS.ErrnoException).code ?? '') && servers.length > 0)
        continue;
      servers.forEach(closeGently);
      return undefined;
    }
  }
  return servers;
}

function serverOf(handle: CallbackHandler): Server {
  const limits = { headersTimeout: 5000, requestTimeout: 10_000, maxHeaderSize: 32_768 };
  const server = createServer(limits, async (request, response) => {
    request.resume();
    const [path = '', ...query] = (request.url ?? '').split('?');
    const page = request.method === 'GET' ? await handle(path, new URLSearchParams(query.join('?'))) : undefined;
    if (page) response.writeHead(page.status, { ...page.headers, Connection: 'close' }).end(page.html);
    else response.writeHead(404, { 'Content-Type': 'text/plain', Connection: 'close' }).end('not found\n');
  });
  server.on('error', () => {}); // of a connection that could not be accepted: the others don't mind
  server.maxConnections = 64;
  return server;
}

function closeGently(server: Server): void {
  server.close();
  setTimeout(() => server.closeAllConnections(), grace).unref();
}
