/** A part as it stands in the body: what its headers say, and its content. Both are views, nothing is copied. */
export type FramedPart = { disposition: string } & ({ content: Buffer; problem?: undefined } | { problem: string });

/** The library reads headers with regular expressions that are slow for long ones. */
const maxHeaderBytes = 2048;
/** Encodings of a part that leave its bytes as they are. */
const plainEncodings = ['', 'binary', '7bit', '8bit', 'utf-8'];
const lineEnd = '\r\n';

/**
 * Where the parts of a multipart body begin and end (RFC 2046, 5.1.1). A part whose headers can't be read says so; it ends
 * nothing. Undefined if the body is not a form, `too many` if it has more parts than `maxParts`.
 */
export function framedParts(body: Buffer, boundary: string, maxParts: number): FramedPart[] | 'too many' | undefined {
  if (body.length === 0) return [];
  const delimiter = `--${boundary}${lineEnd}`;
  const end = placeOf(body, `--${boundary}--`);
  if (end === undefined) return undefined;
  const framed = body.subarray(0, end);
  const starts: number[] = [];
  // The end of line before a delimiter may be the one behind the delimiter before it.
  for (let at = placeOf(framed, delimiter); at !== undefined; ) {
    if (starts.push(at + delimiter.length) > maxParts) return 'too many';
    const next = framed.indexOf(lineEnd + delimiter, at + delimiter.length - lineEnd.length);
    at = next === -1 ? undefined : next + lineEnd.length;
  }
  return starts.map((start, index) => {
    const stop = (starts[index + 1] ?? end + delimiter.length) - delimiter.length - lineEnd.length;
    return framedPart(body.subarray(start - lineEnd.length, Math.max(stop, start - lineEnd.length)));
  });
}

/** Where a line begins that starts with `text`. */
function placeOf(body: Buffer, text: string): number | undefined {
  if (body.subarray(0, text.length).equals(Buffer.from(text))) return 0;
  const at = body.indexOf(lineEnd + text);
  return at === -1 ? undefined : at + lineEnd.length;
}

/** `part` begins with the end of its delimiter's line. Lines of its headers that say nothing to us may look as they like. */
function framedPart(part: Buffer): FramedPart {
  const headersEnd = part.subarray(0, maxHeaderBytes).indexOf(lineEnd + lineEnd);
  if (headersEnd === -1)
    return { disposition: '', problem: `its headers have no end, or more than ${maxHeaderBytes} bytes` };
  const headers = part
    .subarray(0, headersEnd)
    .toString()
    .replaceAll(/\r\n[ \t]+/g, ' ');
  const content = part.subarray(headersEnd + 2 * lineEnd.length);
  const disposition = headerOf(headers, 'content-disposition');
  const encoding = headerOf(headers, 'content-transfer-encoding').toLowerCase();
  if (plainEncodings.includes(encoding)) return { disposition, content };
  if (encoding === 'base64') return { disposition, content: Buffer.from(content.toString('latin1'), 'base64') };
  return { disposition, problem: 'its Content-Transfer-Encoding is not known' };
}

function headerOf(headers: string, name: string): string {
  const line = headers.split(lineEnd).findLast((one) => one.toLowerCase().startsWith(`${name}:`));
  return (
    line
      ?.slice(name.length + 1)
      .replaceAll('\r', ' ')
      .trim() ?? ''
  );
}
