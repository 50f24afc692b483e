import type { Transform } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createInflate,
  createInflateRaw,
  createUnzip,
  createZstdDecompress,
} from 'node:zlib';

/** A zstd frame may ask for a window of its own choice; RFC 9659 allows 8 MiB in HTTP. */
const zstdWindow = { params: { [constants.ZSTD_d_windowLogMax]: 23 } };

/** Makes what undoes an encoding. `first` is the first byte, where it is known: `deflate` means zlib's format, but some send the bare one. */
export type DecoderMaker = (first?: number) => Transform;

const zlibs = 0x78;

const makers = new Map<string, DecoderMaker>([
  ['gzip', () => createUnzip()],
  ['x-gzip', () => createUnzip()],
  ['deflate', (first = zlibs) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw())],
  ['br', () => createBrotliDecompress()],
  ['zstd', () => createZstdDecompress(zstdWindow)],
]);

/** What undoes an encoding of HTTP, by its name in lower case; undefined if it isn't known here. */
export const decoderMaker = (encoding: string): DecoderMaker | undefined => makers.get(encoding);

/** The encodings that a Content-Encoding names, in lower case and in the order in which they were applied; none for `identity`. */
export const encodingsOf = (contentEncoding: string | readonly string[] | undefined): string[] =>
  String(contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
