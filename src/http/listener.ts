import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { bareHost, hostInUrl, isUnspecified } from '../platform/address.ts';
import { Fault } from '../platform/fault.ts';
import { watchFile } from '../platform/file-watch.ts';
import type { Log } from '../platform/log.ts';
import { createConnectionLimit } from './connection-limit.ts';
import { answerInTurn, Connection } from './in-turn.ts';
import { loadPair, type TlsFiles, type TlsPair } from './tls.ts';
import { refuseUnreadable } from './unreadable.ts';

/** What the config says about listening. */
export type ListenerSettings = {
  host: string;
  port: number;
  tls: TlsFiles & { enable: boolean };
  'max-connections': number;
  'server-keepalive-seconds': number;
  'cors-origins': readonly string[];
};

export type ListenerOptions = {
  log: Log;
  /** Milliseconds that a client may take for the TLS handshake. */
  handshake?: number;
  /** Milliseconds that a client may take to read that its request was unreadable. */
  lastWord?: number;
};

/** Connections that become ones of another protocol. */
export type Upgrades = {
  /** Whether a request makes its connection one. If not, it is a request like any other. */
  accepts(request: IncomingMessage): boolean;
  /** Takes the connection over; `head` is what has come of the new protocol. */
  take(request: IncomingMessage, socket: Duplex, head: Buffer): void;
};

export type Listener = {
  /** Why the certificate files could not be loaded now, though those that they were before are in use. */
  readonly trouble: string | undefined;
  /** Whether it listens on every interface of the machine. */
  readonly isEverywhere: boolean;
  /**
   * Reads the certificate that `next` names; rejects with a Fault if it can't be used. What it resolves to puts it in force
   * for new connections, open ones go on. `note` says what needs a restart.
   */
  prepare(next: ListenerSettings): Promise<{ commit(): void; note?: string }>;
  /**
   * Starts to listen where the first settings say, or where `override` does. Resolves to the URL at which a client on this
   * machine finds it. Rejects with the system's error.
   */
  listen(
    handle: RequestListener,
    override: { host?: string | undefined; port?: number | undefined },
    upgrades?: Upgrades,
  ): Promise<string>;
  /** No new connections; resolves when all are closed: idle ones now, the others when they are done or after `grace` milliseconds. */
  close(grace: number): Promise<void>;
};

/** The settings that differ and act only after a restart. */
function movedBetween(started: ListenerSettings, next: ListenerSettings): string[] {
  return [
    ...(next.host === started.host ? [] : ['host']),
    ...(next.port === started.port ? [] : ['port']),
    ...(next.tls.enable === started.tls.enable ? [] : ['tls.enable']),
  ];
}

const isTls = (server: Server | TlsServer): server is TlsServer => 'setSecureContext' in server;

/** The one socket that everything is served on. Host, port and whether it speaks TLS are those of the first settings. */
export function createListener({ log, handshake = 10_000, lastWord = 5000 }: ListenerOptions): Listener {
  let started: ListenerSettings | undefined;
  let inForce: ListenerSettings | undefined;
  let pair: TlsPair | undefined;
  let server: Server | TlsServer | undefined;
  let endWatch = (): void => {};
  let trouble: string | undefined;
  /** How often the files or their paths have changed: what was read of them before that tells nothing any more. */
  let changes = 0;
  const limit = createConnectionLimit({ log });
  /** All connections, those in their TLS handshake too. */
  const connections = new Set<Socket>();
  /**
   * Those that can ask, and what each is being answered with. A set of all answers won't do: each time that it makes room anew, V8
   * chains the old table to the new one, and both keep what was in them from being collected with the young objects. Measured: of
   * what requests had allocated a fifth grew old so, which took half of the time in the garbage collector.
   */
  const clients = new Map<Socket, Connection>();

  function use(next: TlsPair | undefined): void {
    pair = next;
    if (server && isTls(server) && pair) server.setSecureContext(pair);
  }

  /** For how long a connection without a request stays open: longer than in the clients' pools, or requests meet its end. */
  function useKeepAlive(): void {
    if (server && inForce) server.keepAliveTimeout = inForce['server-keepalive-seconds'] * 1000;
  }

  /** Takes renewed files up. They are replaced one after the other, so for a moment they may be no pair. */
  function renew(): void {
    if (!inForce?.tls.enable) return;
    const change = ++changes;
    loadPair(inForce.tls).then(
      (found) => {
        if (change === changes) takeUp(found);
      },
      (error) => {
        if (change === changes) keepInstead(error);
      },
    );
  }

  function takeUp(found: TlsPair): void {
    const isSame = pair && found.cert.equals(pair.cert) && found.key.equals(pair.key);
    if (!isSame) {
      use(found);
      log.info('the renewed TLS certificate is in use');
    } else if (trouble !== undefined) log.info('the TLS certificate files are right again');
    trouble = undefined;
  }

  function keepInstead(error: unknown): void {
    const why = error instanceof Fault ? error.message : 'it failed to load';
    if (why !== trouble) log.warn(`the TLS certificate stays as it is, and a restart would fail: ${why}`);
    trouble = why;
  }

  return {
    get trouble() {
      return trouble;
    },
    get isEverywhere() {
      const address = server?.address();
      return typeof address === 'object' && address !== null && isUnspecified(address.address);
    },
    async prepare(next) {
      // A pair in force stays usable while its files are being renewed: other changes must not wait for them.
      const known = inForce && isDeepStrictEqual(inForce.tls, next.tls);
      const loaded = next.tls.enable && !known ? await loadPair(next.tls) : undefined;
      const news = inForce ? movedBetween(inForce, next) : [];
      const needsRestart = started ? movedBetween(started, next).filter((name) => news.includes(name)) : [];
      return {
        commit() {
          started ??= next;
          const samePaths = inForce?.tls.cert === next.tls.cert && inForce.tls.key === next.tls.key;
          inForce = next;
          limit.use(next['max-connections']);
          useKeepAlive();
          if (!known) {
            use(loaded); // the one in force may have been renewed meanwhile
            trouble = undefined;
            changes++;
          }
          if (samePaths) return;
          endWatch();
          const ends = next.tls.enable ? [next.tls.cert, next.tls.key].map((path) => watchFile(path, renew)) : [];
          endWatch = () => {
            for (const end of ends) end();
          };
        },
        ...(needsRestart.length > 0 && { note: `the change of ${needsRestart.join(' and ')} needs a restart` }),
      };
    },
    async listen(handle, override, upgrades) {
      if (!started) throw new Error('listen() before the first settings');
      const options = {
        headersTimeout: 30_000,
        handshakeTimeout: handshake,
        requireHostHeader: false, // the app looks for it: Node's own answer says nothing
        shouldUpgradeCallback: (request: IncomingMessage) => upgrades?.accepts(request) === true,
      };
      const known = new WeakMap<Socket, Connection>();
      const inTurn = answerInTurn(handle, undefined, known);
      const listening = pair ? createTlsServer({ ...options, ...pair }, inTurn) : createServer(options, inTurn);
      listening.maxHeadersCount = 0; // their bytes are limited; with a number, what a proxy adds behind a thousand would be dropped
      server = listening;
      useKeepAlive();
      listening.on(isTls(listening) ? 'secureConnection' : 'connection', (socket: Socket) => {
        const client = new Connection();
        clients.set(socket, client);
        known.set(socket, client);
        socket.once('close', () => clients.delete(socket));
      });
      listening.prependListener('connection', (socket: Socket) => {
        if (!limit.admit(socket)) return;
        connections.add(socket);
        socket.once('close', () => connections.delete(socket));
      });
      // Before the handshake nothing can be answered, and an end would wait for it.
      listening.prependListener('tlsClientError', (_: Error, socket: Socket) => socket.destroy());
      listening.on('clientError', (error, socket) =>
        refuseUnreadable(error, socket, { patience: lastWord, origins: inForce?.['cors-origins'] ?? [] }),
      );
      listening.on('checkExpectation', inTurn); // an unknown Expect header is ignored
      listening.on('upgrade', (request, socket, head) => {
        clients.delete(request.socket);
        upgrades?.take(request, socket, head);
      });
      const host = bareHost((override.host ?? started.host).trim()); // other servers want IPv6 addresses in brackets
      await new Promise<void>((resolve, reject) => {
        listening.once('error', reject);
        listening.listen({ port: override.port ?? started?.port, ...(host && { host }) }, () => {
          listening.off('error', reject);
          resolve();
        });
      });
      let toldError: string | undefined;
      listening.on('error', (error: NodeJS.ErrnoException) => {
        const { code = error.message } = error; // descriptors may be short: it goes on, and is told once
        if (code !== toldError) log.error('a connection could not be accepted', { code });
        toldError = code;
      });
      return urlOf(isTls(listening) ? 'https' : 'http', listening.address() as AddressInfo);
    },
    async close(grace) {
      endWatch();
      const closing = server;
      if (!closing) return;
      const closed = new Promise<void>((resolve) => closing.close(() => resolve()));
      /** A connection that is kept alive ends with this answer, whose head may be on its way already. */
      const endAfter = (answer: ServerResponse): void => {
        answer.shouldKeepAlive = false;
        answer.once('close', () => closing.closeIdleConnections());
      };
      for (const { lastAnswer } of clients.values()) if (lastAnswer) endAfter(lastAnswer);
      closing.prependListener('request', (_, answer) => endAfter(answer));
      closing.closeIdleConnections();
      for (const [socket, { hasAsked }] of clients) if (!hasAsked) socket.destroy(); // Node doesn't count these as idle
      const deadline = setTimeout(() => {
        closing.closeAllConnections();
        for (const socket of connections) socket.destroy();
      }, grace);
      await closed;
      clearTimeout(deadline);
    },
  };
}

/** An address that listens everywhere is reached on the loopback one. */
function urlOf(scheme: string, address: AddressInfo): string {
  const host = isUnspecified(address.address) ? '127.0.0.1' : address.address;
  return `${scheme}://${hostInUrl(host)}:${address.port}`;
}
