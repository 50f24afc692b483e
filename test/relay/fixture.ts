import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { WebSocketServer } from 'ws';
import type { Flow } from '../../src/platform/flow.ts';
import {
  createRelay,
  type Page,
  type PageRequest,
  type Relay,
  type RelayTimes,
  type Transport,
} from '../../src/relay/index.ts';
import { atEnd } from '../fixtures/at-end.ts';
import { connectPage, type TestPage } from '../fixtures/page.ts';

export type RelayBench = {
  relay: Relay;
  url: string;
  /** Connects a page; resolves to both of its ends. */
  connect(): Promise<{ page: Page; client: TestPage }>;
  log: string[];
  /** What the connections run over, in the order in which they came. */
  transports: Transport[];
};

/** A relay that real connections reach, without anything around it. Ends with the test. */
export async function relayBench(t: TestContext, times: Partial<RelayTimes> = {}): Promise<RelayBench> {
  const log: string[] = [];
  const write = (message: string, about?: object) => void log.push(`${message} ${JSON.stringify(about)}`);
  const relay = createRelay({ log: { debug: write, info: write, warn: write, error: write }, times });
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  const transports: Transport[] = [];
  server.on('connection', (socket, request) => {
    transports.push(request.socket);
    relay.connect(socket, request.socket);
  });
  await once(server, 'listening');
  atEnd(t, () => {
    for (const socket of server.clients) socket.terminate();
    return new Promise((resolve) => server.close(resolve));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    relay,
    url,
    log,
    transports,
    async connect() {
      const came = new Promise<void>((resolve) => {
        const end = relay.onChange(() => {
          end();
          resolve();
        });
      });
      const client = await connectPage(t, url);
      await came;
      return { page: relay.pages.at(-1)!, client };
    },
  };
}

export type Received = {
  status?: number;
  headers?: object;
  text: string;
  ended: boolean;
  error?: unknown;
  flow: Flow;
  /** Resolves when it has ended, either way. */
  over: Promise<Received>;
};

const request: PageRequest = {
  action: 'generateContent',
  method: 'POST',
  url: 'https://generativelanguage.googleapis.com/v1beta/models/m:generateContent',
  body: Buffer.from('{}'),
};

/** Asks a page, and takes what comes; `accepts` says after each piece whether more is wanted. */
export function ask(
  page: Page,
  more: Partial<PageRequest> = {},
  accepts: (piece: Uint8Array) => boolean = () => true,
): Received {
  const { promise: over, resolve } = Promise.withResolvers<Received>();
  const received: Received = { text: '', ended: false, over, flow: undefined as never };
  received.flow = page.send(
    { ...request, ...more },
    {
      head: (status, headers) => Object.assign(received, { status, headers }),
      write(piece) {
        received.text += Buffer.from(piece).toString();
        return accepts(piece);
      },
      end() {
        received.ended = true;
        resolve(received);
      },
      fail(error) {
        received.error = error;
        resolve(received);
      },
    },
  );
  return received;
}

/** What a test says of an answer. */
export const shown = ({ status, headers, text, ended, error }: Received) => ({
  ...(status !== undefined && { status, headers }),
  text,
  ...(error === undefined ? { ended } : { error: error instanceof Error ? error.message : String(error) }),
});
