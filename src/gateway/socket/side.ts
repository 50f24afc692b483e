import type { Socket } from 'node:net';
import type { RawData, WebSocket } from 'ws';

/** Milliseconds. */
export type SideTimes = {
  /** Between two pings; a side that is silent for two of them is gone. */
  ping: number;
  /** That nothing of what waits may be taken by it, and nothing be heard of it. */
  write: number;
};

export type SideOptions = {
  times: SideTimes;
  onFrame(frame: Buffer, isBinary: boolean): void;
  /** More waits to be taken by it than may be, or has been taken. */
  onFull(isFull: boolean): void;
  /** Called once, when it goes by itself. */
  onGone(code: number, reason: Buffer | undefined): void;
};

/** What keeps a side from being read: its frames being seen to, the other side being full, or as much asked for as may be. */
export type Hold = 'busy' | 'full' | 'crowded';

/** What carries a WebSocket. */
export type Transport = Pick<Socket, 'bytesRead' | 'setTimeout' | 'on'>;

/** One of the two WebSockets of a link. */
export type Side = {
  readonly isPaused: boolean;
  /** Sends a frame, at its pace. */
  send(frame: Uint8Array, isBinary: boolean): void;
  /** It is read only while nothing holds it. */
  hold(why: Hold, holds: boolean): void;
  /** Closes it as another one has been closed. Nothing is heard of it any more. */
  close(code: number, reason?: string | Buffer): void;
};

/** Codes that no close frame carries (RFC 6455, 7.4.1): it named none, or the connection broke off without one. */
const unnamed = 1005;
export const brokenOffCode = 1006;

/** Bytes that may wait to be taken, and down to which they must go before it is no longer full. */
const full = 1024 * 1024;
const empty = 256 * 1024;

/** Takes over a WebSocket that is open. */
export function createSide(
  socket: WebSocket,
  transport: Transport,
  { times, onFrame, onFull, onGone }: SideOptions,
): Side {
  const holds = new Set<Hold>();
  let isOver = false;
  let isFull = false;
  let bytesRead = transport.bytesRead;
  let silences = 0;
  const pings = setInterval(ping, times.ping);

  function leave(): boolean {
    if (isOver) return false;
    isOver = true;
    clearInterval(pings);
    transport.setTimeout(0);
    return true;
  }

  function go(code: number, reason?: Buffer): void {
    if (!leave()) return;
    if (code === brokenOffCode) socket.terminate();
    onGone(code, reason);
  }

  /** Nobody is silent who isn't being read, or is in the midst of a long frame. */
  function ping(): void {
    silences = socket.isPaused || transport.bytesRead !== bytesRead ? 0 : silences + 1;
    bytesRead = transport.bytesRead;
    if (silences === 2) go(brokenOffCode);
    else if (!isFull) socket.ping(undefined, undefined, () => {});
  }

  function setFull(next: boolean): void {
    isFull = next;
    transport.setTimeout(isFull ? times.write : 0); // Node's counts from the last progress; over TLS from the last whole frame
    onFull(isFull);
  }

  function taken(): void {
    if (isFull && !isOver && socket.bufferedAmount <= empty) setFull(false);
  }

  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (!isOver) onFrame(data as Buffer, isBinary);
  });
  socket.on('error', (error) => {
    const code = codeOf(error);
    if (code !== undefined) go(code);
  });
  socket.once('close', go);
  transport.on('timeout', () => go(brokenOffCode));

  return {
    get isPaused() {
      return socket.isPaused;
    },
    send(frame, isBinary) {
      socket.send(frame, { binary: isBinary }, taken);
      if (!isFull && !isOver && socket.bufferedAmount > full) setFull(true);
    },
    hold(why, isHeld) {
      if (isHeld) holds.add(why);
      else holds.delete(why);
      if (holds.size > 0) socket.pause();
      else if (socket.isPaused) socket.resume();
    },
    close(code, reason) {
      leave();
      if (code === brokenOffCode) return socket.terminate();
      socket.resume(); // to see it close, too
      if (code === unnamed) socket.close();
      else socket.close(code, reason);
    },
  };
}

/** The code with which a connection is closed after an error of its peer; nothing where the connection itself broke: that is told by its end. */
function codeOf({ code = '' }: Error & { code?: string }): number | undefined {
  if (code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') return 1009;
  if (code === 'WS_ERR_INVALID_UTF8') return 1007;
  return code.startsWith('WS_ERR_') ? 1002 : undefined;
}
