import { formBoundary } from '../../platform/form-boundary.ts';

/** What of a multipart form the gateway reads, and where it stands, counted from the first byte. */
export type ScannedForm = {
  /** The field `model`; of several the last. */
  model: string | undefined;
  /** Whether the field `stream` is true. */
  stream: boolean;
  /** Where the fields `model` have their values. */
  names: readonly { start: number; end: number; text: string }[];
};

/** The body is no form. The message shows none of it. */
export class FormError extends Error {}

const lineEnd = Buffer.from('\r\n');
const headersEnd = Buffer.from('\r\n\r\n');
const closing = Buffer.from('--');
type State = 'content' | 'delimited' | 'headers' | 'ended';

/** The headers of a part that are read; one with longer ones is no field of ours. */
const maxHeaders = 4096;
/** So much of a piece is copied to stand behind what is not read yet; the rest of it is read in its place. */
const joined = 2 * maxHeaders;
/** The longest value that is read. */
const maxValue = 1024;
/** So many models are noted; a form of nothing else would fill the memory. */
const maxNames = 64;

/**
 * Makes what finds the fields of a form (RFC 7578) while its body comes, in any pieces, and keeps nothing of the rest. `push`
 * and `end` throw FormError.
 */
export function createFormScanner(contentType: string): { push(piece: Uint8Array): void; end(): ScannedForm } {
  const boundary = formBoundary(contentType);
  if (boundary === undefined) throw new FormError('its Content-Type has no usable boundary');
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const names: { start: number; end: number; text: string }[] = [];
  const scanned: ScannedForm = { model: undefined, stream: false, names };
  /** What is not read yet. The first delimiter needs no line before it. */
  let rest: Buffer = lineEnd;
  /** Where `rest` begins in the body. */
  let base = -lineEnd.length;
  let state: State = 'content';
  /** The field that is being read; its bytes begin with the end of the line before it. */
  let field: { name: string; start: number; value: Buffer[]; length: number } | undefined;
  let parts = 0;

  const skip = (bytes: number): void => {
    rest = rest.subarray(bytes);
    base += bytes;
  };
  const keep = (bytes: number): void => {
    if (!field) return;
    field.length += bytes;
    if (field.length > maxValue + lineEnd.length) field = undefined;
    else field.value.push(Buffer.from(rest.subarray(0, bytes)));
  };

  function endField(): void {
    if (!field) return;
    const { name, start, value } = field;
    const bytes = Buffer.concat(value).subarray(lineEnd.length);
    const text = bytes.toString();
    field = undefined;
    if (name === 'stream') scanned.stream = text === 'true';
    else if (names.length === maxNames) throw new FormError(`it names a model more than ${maxNames} times`);
    else {
      scanned.model = text;
      names.push({ start, end: start + bytes.length, text });
    }
  }

  /** One step further; false if that takes more bytes. */
  const steps: Record<State, () => boolean> = {
    content() {
      const at = rest.indexOf(delimiter);
      const known = at === -1 ? Math.max(0, rest.length - delimiter.length + 1) : at;
      keep(known);
      skip(known);
      if (at === -1) return false;
      state = 'delimited';
      return true;
    },
    delimited() {
      const after = rest.subarray(delimiter.length, delimiter.length + 2);
      if (after.length < 2) return false;
      if (after.equals(closing) || after.equals(lineEnd)) {
        endField();
        skip(delimiter.length);
        state = after.equals(closing) ? 'ended' : 'headers';
      } else {
        keep(1); // it only begins like the delimiter
        skip(1);
        state = 'content';
      }
      return true;
    },
    headers() {
      const end = rest.subarray(0, maxHeaders).indexOf(headersEnd);
      if (end === -1 && rest.length < maxHeaders) return false;
      parts++;
      const name = end === -1 ? undefined : fieldIn(rest.subarray(0, end).toString());
      // The end of the last line stays: a part of nothing at all has no other before the next delimiter.
      skip(end === -1 ? maxHeaders : end + lineEnd.length);
      const isField = name === 'model' || name === 'stream';
      field = isField ? { name, start: base + lineEnd.length, value: [], length: 0 } : undefined;
      state = 'content';
      return true;
    },
    ended() {
      skip(rest.length);
      return false;
    },
  };

  return {
    push(piece) {
      const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
      const start = base + rest.length;
      const near = bytes.subarray(0, joined);
      rest = rest.length === 0 ? near : Buffer.concat([rest, near]);
      while (steps[state]());
      if (bytes.length > joined) {
        rest = base < start ? Buffer.concat([rest, bytes.subarray(joined)]) : bytes.subarray(base - start);
        while (steps[state]());
      }
      rest = Buffer.from(rest); // the piece itself is let go
    },
    end() {
      if (state !== 'ended') throw new FormError(parts === 0 ? 'it has no part' : 'it ends early');
      return scanned;
    },
  };
}

/** The name of the field that these headers begin; undefined for a file. What is quoted is taken out first: no parameter begins in it. */
function fieldIn(headers: string): string | undefined {
  const line = headers.split('\r\n').find((one) => one.toLowerCase().startsWith('content-disposition:'));
  const texts: string[] = [];
  const bare = (line ?? '').replace(/"([^"]*)"/g, (_, text: string) => `${texts.push(text) - 1}"`);
  const parameters = new Map(
    bare.split(';').map((one): [string, string] => {
      const [name = '', value = ''] = one.split('=', 2).map((part) => part.trim());
      return [name.toLowerCase(), value.endsWith('"') ? (texts[Number(value.slice(0, -1))] ?? '') : value];
    }),
  );
  return parameters.has('filename') || parameters.has('filename*') ? undefined : parameters.get('name');
}
