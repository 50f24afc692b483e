import { encodingsOf } from '../../platform/encodings.ts';
import { decodedStream } from '../body/decoded-stream.ts';
import { holdStream } from '../body/held-stream.ts';
import type { UpstreamAnswer } from '../upstream/receive.ts';
import { failureOf } from '../upstream/unreachable.ts';

/** An answer without its encodings, for those who have to make another of it; as it is where nothing is known of them. */
export function decodedAnswer(answer: UpstreamAnswer): UpstreamAnswer {
  const { 'content-encoding': encoding, 'content-length': _, ...headers } = answer.headers;
  const plain = encodingsOf(encoding).length > 0 ? decodedStream(answer.body, encoding) : undefined;
  if (!plain) return answer;
  const body = holdStream({ resume: () => plain.resume(), cancel: () => plain.cancel() });
  plain.pipe({
    write: (piece) => body.write(piece),
    end: () => body.end(),
    fail: (error) => body.fail(failureOf(error)),
  });
  return { ...answer, headers, body };
}
