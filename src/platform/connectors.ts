import type { Socket } from 'node:net';
import type { buildConnector as connectors } from 'undici';
import { bareHost, hostInUrl } from './address.ts';
import { direct, type ProxyServer, proxyOf } from './proxy-url.ts';
import { buildConnector, Client, Socks5ProxyAgent } from './undici.ts';

type Connector = connectors.connector;

/** Connects to any origin through a tunnel of this proxy, or `direct`, with TLS where the origin has it. Throws if it is neither. */
export function connectorFor(proxyUrl: string, timeout: number): Connector {
  if (proxyUrl === direct) return buildConnector({ timeout });
  const proxy = proxyOf(proxyUrl);
  return proxy.address.protocol === 'socks5:' ? throughSocks(proxy, timeout) : throughHttpTunnel(proxy, timeout);
}

/** What an HTTP proxy is told of its user; nothing if there is none. */
export function proxyUser({ username, password }: ProxyServer): string | undefined {
  const user = `${username}:${password}`;
  return user === ':' ? undefined : `Basic ${Buffer.from(user).toString('base64')}`;
}

/** Asks for a tunnel (CONNECT) to plain origins, too: many proxies know no other way for a protocol that isn't HTTP. */
function throughHttpTunnel(proxy: ProxyServer, timeout: number): Connector {
  const secure = buildConnector({ timeout });
  const user = proxyUser(proxy);
  return (to, connected) => {
    const host = `${hostInUrl(to.hostname)}:${portOf(to)}`;
    const headers = { host, ...(user !== undefined && { 'proxy-authorization': user }) };
    const client = new Client(proxy.address.origin, { connect: { timeout }, headersTimeout: timeout });
    client.connect({ path: host, headers }, (error, answer) => {
      void client.close();
      if (error || !answer) return connected(error ?? new Error('the proxy gave no answer'), null);
      const socket = answer.socket as Socket;
      if (answer.statusCode === 200) return goOn(secure, to, socket, connected);
      socket.destroy();
      connected(refusal(answer.statusCode), null);
    });
  };
}

const refusal = (status: number): Error =>
  Object.assign(new Error(`the proxy gave no tunnel (${status})`), {
    code: status === 407 ? 'PROXY_AUTHENTICATION' : 'PROXY_REFUSAL',
  });

const portOf = ({ port, protocol }: buildConnector.Options): number =>
  Number(port) || (protocol === 'https:' ? 443 : 80);

/** Speaks TLS through a tunnel if the origin at its end does. */
function goOn(secure: Connector, to: connectors.Options, socket: Socket, connected: connectors.Callback): void {
  if (to.protocol === 'https:') secure({ ...to, httpSocket: socket }, connected);
  else connected(null, socket);
}

/** What a SOCKS proxy has said at least when it has connected us: its method, and the answer to CONNECT (RFC 1928, 3 and 6). */
const shortestSocksAnswer = 2 + 7;

/** Closes a connection to a SOCKS proxy that says nothing: undici gives up waiting, and leaves it open. */
function endIfUnanswered(socket: Socket, patience: number): void {
  const timer = setTimeout(() => {
    if (socket.bytesRead < shortestSocksAnswer) socket.destroy();
  }, patience).unref();
  socket.once('close', () => clearTimeout(timer));
}

/** undici's own pools behind a SOCKS proxy take no bound for headers, so its agent makes the tunnels alone. */
type SocksTunnels = { createSocks5Connection(host: string, port: number): Promise<Socket> };

function throughSocks({ address, username, password }: ProxyServer, timeout: number): Connector {
  const connect = buildConnector({ timeout });
  const hostname = bareHost(address.hostname); // undici leaves the brackets on
  const tunnels = new Socks5ProxyAgent(address, {
    username,
    password,
    connect: (to, connected) =>
      connect({ ...to, hostname }, (...[error, socket]) => {
        if (error) return connected(error, null);
        endIfUnanswered(socket, timeout);
        connected(null, socket);
      }),
  }) as unknown as SocksTunnels;
  return (to, connected) => {
    tunnels.createSocks5Connection(to.hostname, portOf(to)).then(
      (socket) => goOn(connect, to, socket, connected),
      (error: Error) => connected(error, null),
    );
  };
}
