import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { hashSecret } from '../access/index.ts';

/**
 * `cliproxy hash-key`: reads a management key from `input` (its last line break is not part of it) and says its hash.
 * Rejects with a sentence for what can't be hashed, or could never come in a header.
 */
export async function hashKey(input: Readable, say: (line: string) => void): Promise<number> {
  const key = (await text(input)).replace(/\r?\n$/, '');
  if (key.trim() === '') throw new Error('hash-key reads the key from standard input, and there was none');
  if (/\p{Cc}/u.test(key)) throw new Error('a management key is one line, without tabs and the like');
  if (key !== key.trim()) throw new Error('a management key neither begins nor ends with a blank');
  say(await hashSecret(key));
  return 0;
}
