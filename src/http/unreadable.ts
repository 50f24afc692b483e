import type { Duplex } from 'node:stream';
import { crossOriginHeaders } from './cors.ts';
import { nextRequestId } from './request-id.ts';

/** What Node says of a request that it can't read. */
export type Unreadable = NodeJS.ErrnoException & { /** What came last. */ rawPacket?: Uint8Array };

export type RefusalRules = {
  /** How many milliseconds a client may take to read that its request was unreadable. */
  patience: number;
  /** Origins whose pages may read the answer. */
  origins: readonly string[];
};

/** Answers what isn't HTTP enough to become a request, in the one shape that errors have, and ends the connection. */
export function refuseUnreadable(error: Unreadable, socket: Duplex, { patience, origins }: RefusalRules): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const deadline = setTimeout(() => socket.destroy(), patience);
  socket.once('close', () => clearTimeout(deadline));
  const id = nextRequestId();
  const [status, code] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'headers too large']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'request timeout']
        : ['400 Bad Request', 'bad request'];
  const body = JSON.stringify({ error: code, message: `${code}: the request could not be read`, 'request-id': id });
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'X-Request-Id': id,
    ...crossOriginHeaders(originIn(error.rawPacket), origins),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status}`, ...lines, '', body].join('\r\n'));
}

const maxLooked = 64 * 1024;
const field = 'origin:';

/** The Origin in what could be read of the head, if it is there. */
function originIn(packet: Uint8Array = new Uint8Array()): string {
  const lines = Buffer.from(packet.subarray(0, maxLooked)).toString('latin1').split('\r\n');
  const end = lines.indexOf('');
  const line = lines.slice(0, end === -1 ? undefined : end).find((one) => one.toLowerCase().startsWith(field));
  return line?.slice(field.length).trim() ?? '';
}
