import { parseJson } from '../../platform/json.ts';
import { statusOfError } from '../formats/error-status.ts';
import type { Metered } from '../metering/meter.ts';
import type { UpstreamHeaders } from '../upstream/upstream.ts';
import type { HeldAnswer } from './conclude.ts';

/** An error that came with a good status, as the provider would have told it with a status of its own. `bytes` begin with it. */
export function errorInside(
  headers: UpstreamHeaders,
  bytes: Uint8Array,
  { kind, error }: Pick<Metered, 'kind' | 'error'>,
): HeldAnswer {
  const came = Buffer.from(bytes).toString();
  const text = kind === 'events' ? dataOfFirst(came) : came;
  const told = parsed(text) ?? { error: parsed(error ?? '') ?? { message: text || error } };
  const first = (Array.isArray(told) ? told[0] : told) as { error?: unknown; response?: { error?: unknown } };
  const inside = first.error ?? first.response?.error ?? first;
  const { 'content-length': _, ...others } = headers;
  const body = Buffer.from(parsed(text) && first.error ? text : JSON.stringify({ error: inside }));
  return {
    status: statusOfError(inside),
    headers: { ...others, 'content-type': 'application/json' },
    body,
    plain: body,
    isInside: true,
  };
}

/** The same of an error that was found only when it had gone on; undefined if it wasn't the first thing said, or says nothing itself. */
export function errorGoneOn(
  headers: UpstreamHeaders,
  { error = '', errorFirst }: Readonly<Metered>,
): HeldAnswer | undefined {
  const told = errorFirst ? parsed(error) : undefined;
  return told && errorInside(headers, Buffer.from(JSON.stringify({ error: told })), { kind: 'json', error });
}

/** The data of an event stream's first event that has any. */
function dataOfFirst(stream: string): string {
  const lines = stream.split(/\r\n|\r|\n/);
  const start = lines.findIndex((line) => line.startsWith('data:'));
  if (start === -1) return '';
  const end = lines.indexOf('', start);
  const event = lines.slice(start, end === -1 ? undefined : end);
  return event.flatMap((line) => /^data: ?(.*)$/.exec(line)?.[1] ?? []).join('\n');
}

/** The object or array that a text is, if it is one. */
function parsed(text: string): object | undefined {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null ? value : undefined;
}
