import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { hashSecret } from '../access/index.ts';

/** `cliproxy hash-key`: reads a management key from `input` (its last line break is not part of it) and prints its hash. */
export async function hashKey(input: Readable, say: (line: string) => void): Promise<number> {
  const key = (await text(input)).replace(/\r?\n$/, '');
  if (key === '') throw new Error('hash-key reads the key from standard input, and there was none');
  say(await hashSecret(key));
  return 0;
}
