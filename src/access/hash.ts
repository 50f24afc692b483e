import { hash } from '@node-rs/bcrypt';
import { Fault } from '../platform/fault.ts';

/** bcrypt reads no further: a longer key would match everything that begins like it. */
export const maxHashedBytes = 72;

/** As the reference tells a hash from a plain key: by its first characters alone. */
export const isHash = (secret: string): boolean => /^\$2[aby]\$/.test(secret);

/** A bcrypt hash (cost 10, the reference's) to store for a plain key. Rejects with Fault `unprocessable` over 72 bytes of UTF-8. */
export async function hashSecret(plain: string): Promise<string> {
  if (Buffer.byteLength(plain) > maxHashedBytes) {
    const message = `the management key is longer than ${maxHashedBytes} bytes, which is all that bcrypt reads: choose a shorter one`;
    throw new Fault('unprocessable', 'invalid_config', { message });
  }
  return hash(plain, 10);
}
