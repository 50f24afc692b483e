import { randomInt } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Log } from '../platform/log.ts';
import { type OpenPage, openPage, type Transport } from './page.ts';
import { defaultTimes, type Page, type RelayTimes } from './types.ts';

/** What the config says about the relay, in the file's own names. */
export type RelaySettings = { readonly 'ws-auth': boolean };

/** Pages in people's browsers that send requests for us: each connects by WebSocket, and is asked by frames. */
export interface Relay {
  /** Those that are connected, in the order in which they came. */
  readonly pages: readonly Page[];
  /** Whether a page needs a client key to connect. */
  readonly needsKey: boolean;
  /** Whether another page may connect. */
  readonly hasRoom: boolean;
  /** Takes a page over whose handshake is done. It serves from now on, until the connection ends. */
  connect(socket: WebSocket, transport: Transport): void;
  /** Calls back when a page has come or gone. Returns the end of it. */
  onChange(listener: () => void): () => void;
  /** The commit puts the settings in force. From the moment on at which keys are needed, all pages have to connect anew. */
  prepare(next: RelaySettings): Promise<{ commit(): void }>;
  /** Takes no more pages and no more requests; each connection ends when what was asked for is answered. */
  close(): void;
}

export type RelayOptions = { log: Log; times?: Partial<RelayTimes> };

const maxPages = 32;
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

const newId = (): string => `aistudio-${Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('')}`;

/** Makes a relay, which needs keys until a config says otherwise. */
export function createRelay({ log, times }: RelayOptions): Relay {
  const open = new Set<OpenPage>();
  const listeners = new Set<() => void>();
  let needsKey = true;
  let closing = false;

  function changed(): void {
    for (const listener of listeners) listener();
  }

  return {
    get pages() {
      return closing ? [] : [...open];
    },
    get needsKey() {
      return needsKey;
    },
    get hasRoom() {
      return !closing && open.size < maxPages;
    },
    connect(socket, transport) {
      const id = newId();
      const page = openPage(socket, {
        id,
        times: { ...defaultTimes, ...times },
        transport,
        onGone(reason) {
          open.delete(page);
          log.info('a page has left the relay', { page: id, reason });
          changed();
        },
      });
      open.add(page);
      log.info('a page has connected to the relay', { page: id });
      changed();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare: async (next) => ({
      commit() {
        const endsAll = next['ws-auth'] && !needsKey;
        needsKey = next['ws-auth'];
        if (endsAll) for (const page of [...open]) page.end(1008, 'a client key is needed now');
      },
    }),
    close() {
      closing = true;
      changed();
      for (const page of [...open]) page.retire();
    },
  };
}
