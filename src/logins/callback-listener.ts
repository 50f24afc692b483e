import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { LoginPage } from './pages.ts';

/** A page for a callback's query, or undefined where there is no such path. Never rejects. */
export type CallbackHandler = (path: string, query: URLSearchParams) => Promise<LoginPage> | undefined;

export type Held = {
  /** Why the port could not be opened, by the system's code (`EADDRINUSE`: somebody else has it); undefined if it is open. */
  refusal: string | undefined;
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
  const open = new Map<number, { opened: Promise<Opened>; holders: number }>();

  return {
    async hold(port) {
      const entry = open.get(port) ?? { opened: listen(port, handle), holders: 0 };
      open.set(port, entry);
      entry.holders++;
      let isReleased = false;
      const release = (): void => {
        if (isReleased) return;
        isReleased = true;
        if (--entry.holders > 0) return;
        open.delete(port);
        entry.opened.then(({ servers }) => servers.forEach(closeGently));
      };
      const { refusal } = await entry.opened;
      if (refusal !== undefined) release();
      return { refusal, release };
    },
    close() {
      for (const { opened } of open.values()) opened.then(({ servers }) => servers.forEach(closeGently));
      open.clear();
    },
  };
}

type Opened = { servers: Server[]; refusal: string | undefined };

/** Listens on both loopback addresses, since browsers look `localhost` up in either order, or on none. Never rejects. */
async function listen(port: number, handle: CallbackHandler): Promise<Opened> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = serverOf(handle);
    try {
      server.listen(port, host);
      await once(server, 'listening'); // rejects if the port is taken or not ours to open
      servers.push(server);
    } catch (error) {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException;
      // A machine without IPv6 has nobody at its address either.
      if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code) && servers.length > 0) continue;
      servers.forEach(closeGently);
      return { servers: [], refusal: code };
    }
  }
  return { servers, refusal: undefined };
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
