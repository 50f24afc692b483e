import { validateHeaderName, validateHeaderValue } from 'node:http';

/** Headers of one connection only (RFC 9110, 7.6.1), besides those that Connection names. */
export const hopByHop: readonly string[] = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Whether HTTP can carry a header. Each character of the value stands for a byte. */
export function isSendable(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}
