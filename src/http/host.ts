import type { IncomingMessage } from 'node:http';
import { Fault } from '../platform/fault.ts';

const host = /^(?:\[[\da-f:.]{2,64}\]|[\w.~%!$&'()*+,;=-]{0,255})(?::(\d{0,5}))?$/i;

/**
 * Throws Fault `invalid` if the Host field is none, if HTTP/1.1 comes without it, or if there are two (RFC 9112, 3.2): a proxy
 * in front may have judged the one that we don't see.
 */
export function checkHostField({ headers, rawHeaders, httpVersion }: IncomingMessage): void {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.toLowerCase() === 'host') count++;
  const isMissing = count === 0 && httpVersion === '1.1';
  const match = host.exec(headers.host ?? '');
  if (count <= 1 && !isMissing && match && Number(match[1] ?? 0) <= 65_535) return;
  const why = isMissing
    ? 'there is no Host field'
    : count > 1
      ? 'there is more than one Host field'
      : 'the Host field is no host with an optional port';
  throw new Fault('invalid', 'bad request', { message: `bad request: ${why}` });
}
