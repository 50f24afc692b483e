import { hash } from '@node-rs/bcrypt';
import { maxHashedBytes } from '../platform/bcrypt.ts';
import { Fault } from '../platform/fault.ts';

/** A bcrypt hash (cost 10, the reference's) to store for a plain key. Rejects with Fault `unprocessable` over 72 bytes of UTF-8. */
export async function hashSecret(plain: string): Promise<string> {
  if (Buffer.byteLength(plain) > maxHashedBytes) {
    const message = `the management key is longer than ${maxHashedBytes} bytes, which is all that bcrypt reads: choose a shorter one`;
    throw new Fault('unprocessable', 'invalid_config', { message });
  }
  return hash(plain, 10);
}
