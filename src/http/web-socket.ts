import type { IncomingMessage } from 'node:http';

/** Whether a request is the beginning of a WebSocket (RFC 6455, 4.1). */
export const asksForWebSocket = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  (headers.upgrade ?? '')
    .toLowerCase()
    .split(',')
    .some((protocol) => protocol.trim() === 'websocket');
