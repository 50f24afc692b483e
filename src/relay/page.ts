import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { createExchange, type Exchange } from './exchange.ts';
import { type Frame, maxFrameBytes, readFrame } from './frames.ts';
import { bodyForPage } from './request-body.ts';
import type { Page, PageRequest, RelayTimes } from './types.ts';

/** What a WebSocket runs over. */
export type Transport = { readonly bytesRead: number };

export type PageOptions = {
  id: string;
  times: RelayTimes;
  transport: Transport;
  /** Called once, when it serves no more. */
  onGone(reason: string): void;
};

export type OpenPage = Page & {
  /** Fails what it is asked for, and closes the connection. */
  end(code: number, reason: string): void;
  /** Closes the connection as soon as nothing is asked for. */
  retire(): void;
};

/** Bytes that may wait to be sent before pings go unanswered: whoever sends them reads nothing. */
const maxUnsent = 1024 * 1024;

/** What a request's frame says of it. */
const requestFrame = (id: string, { action, method, url, body }: PageRequest): string =>
  JSON.stringify({
    id,
    type: 'http_request',
    payload: {
      method,
      url,
      headers: { 'Content-Type': ['application/json'] },
      body: bodyForPage(action, body),
      sent_at: new Date().toISOString(),
    },
  });

/** Speaks with one page over its connection, until that ends. */
export function openPage(socket: WebSocket, { id: pageId, times, transport, onGone }: PageOptions): OpenPage {
  const exchanges = new Map<string, Exchange>();
  const congested = new Set<string>();
  const connectedAt = Date.now();
  let gone = false;
  let retiring = false;
  /** Writes that the system has not taken yet. */
  let unsent = 0;
  let bytesRead = 0;

  let writing: NodeJS.Timeout | undefined;
  const pings = setInterval(() => write((done) => socket.ping(undefined, undefined, done)), times.ping);
  const silence = setTimeout(onSilence, times.silence);

  function heard(): void {
    if (gone) return;
    bytesRead = transport.bytesRead;
    silence.refresh();
  }

  /** Nobody is silent who is not being read, or is in the midst of a long frame. */
  function onSilence(): void {
    if (socket.isPaused || transport.bytesRead !== bytesRead) heard();
    else drop('it was silent for too long');
  }

  /** The first write that is still under way has its time from now on. */
  function timeWrite(): void {
    clearTimeout(writing);
    if (unsent > 0 && !gone) writing = setTimeout(() => drop('it does not read'), times.write);
  }

  function write(send: (done: () => void) => void): void {
    if (gone) return;
    if (unsent++ === 0) timeWrite();
    send(() => {
      unsent--;
      timeWrite();
    });
  }

  const writeFrame = (frame: string): void => write((done) => socket.send(frame, done));

  /** It serves no more. What it was asked for fails. */
  function leave(reason: string): void {
    if (gone) return;
    gone = true;
    clearTimeout(writing);
    clearInterval(pings);
    clearTimeout(silence);
    onGone(reason);
    for (const exchange of [...exchanges.values()]) exchange.fail(isGone());
  }

  function drop(reason: string): void {
    leave(reason);
    socket.terminate();
  }

  function end(code: number, reason: string): void {
    if (gone) return;
    leave(reason);
    socket.resume(); // to see it close, too
    const patience = setTimeout(() => socket.terminate(), times.write);
    socket.once('close', () => clearTimeout(patience));
    socket.close(code, reason);
  }

  function take(text: string): void {
    let frame: Frame | undefined;
    try {
      frame = readFrame(text);
    } catch {
      end(1007, 'a frame is not JSON');
    }
    if (!frame) return;
    const { id, type } = frame;
    if (type !== 'ping') exchanges.get(id)?.take(frame);
    else if (socket.bufferedAmount < maxUnsent) writeFrame(JSON.stringify({ id, type: 'pong' }));
  }

  function onDone(id: string, early: boolean): void {
    exchanges.delete(id);
    if (early) writeFrame(JSON.stringify({ id, type: 'cancel' }));
    if (retiring && exchanges.size === 0) end(1001, 'the service stops');
  }

  function onCongestion(id: string, isCongested: boolean): void {
    if (isCongested) congested.add(id);
    else congested.delete(id);
    if (congested.size > 0) socket.pause();
    else {
      socket.resume();
      heard();
    }
  }

  socket.on('message', (data: Buffer) => {
    heard();
    take(data.toString());
  });
  socket.on('ping', heard);
  socket.on('pong', heard);
  socket.on('error', () => {}); // the connection closes
  socket.once('close', () => leave('the connection was closed'));

  return {
    id: pageId,
    connectedAt,
    send(request, sink) {
      const id = randomUUID();
      const exchange = createExchange(sink, {
        times,
        isPaused: () => socket.isPaused,
        onDone: (early) => onDone(id, early),
        onCongestion: (isCongested) => onCongestion(id, isCongested),
      });
      exchanges.set(id, exchange);
      const frame = gone ? '' : requestFrame(id, request);
      if (gone) process.nextTick(() => exchange.fail(isGone()));
      else if (Buffer.byteLength(frame) > maxFrameBytes) process.nextTick(() => exchange.take(tooLarge));
      else writeFrame(frame);
      return exchange;
    },
    end,
    retire() {
      retiring = true;
      if (exchanges.size === 0) end(1001, 'the service stops');
    },
  };
}

const isGone = (): Error => Object.assign(new Error('the page is gone'), { code: 'PAGE_GONE' });

const tooLarge = { type: 'error', payload: { status: 413, error: 'the request is too large for a frame' } };
