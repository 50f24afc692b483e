import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createUnzip, createZstdDecompress } from 'node:zlib';

/** A zstd frame may ask for a window of its own choice; RFC 9659 allows 8 MiB in HTTP. */
const zstdWindow = { params: { [constants.ZSTD_d_windowLogMax]: 23 } };

const decoders = new Map<string, () => Transform>([
  ['gzip', createUnzip],
  ['x-gzip', createUnzip],
  ['deflate', createUnzip],
  ['br', createBrotliDecompress],
  ['zstd', () => createZstdDecompress(zstdWindow)],
]);

/** What decodes a request's body: nothing if it comes as it is, `unknown` if it can't be decoded here. */
export function decoderOf({ headers }: IncomingMessage): Transform | undefined | 'unknown' {
  const encoding = (headers['content-encoding'] ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return undefined;
  return decoders.get(encoding)?.() ?? 'unknown';
}
