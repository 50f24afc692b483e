import { isObject, type JsonObject } from '../platform/json.ts';
import type { LoginProvider } from '../providers/index.ts';
import { jsonIn, type Send } from './calls.ts';

/** What a vendor's endpoint said, in the standard's terms, and the id token, which is kept aside: it is used for names only. */
type Heard = { response: Response; idToken: string };

/** Asks a token or device endpoint the way that its vendor wants, and puts the answer into the terms of RFC 6749 and 8628. */
export async function askIn(
  { dialect, flow }: LoginProvider,
  send: Send,
  url: string,
  options: { method: string; headers: Record<string, string>; body: URLSearchParams; signal?: AbortSignal },
): Promise<Heard> {
  const isJson = dialect?.body === 'json';
  const answer = await send(url, {
    ...options,
    body: isJson ? JSON.stringify(Object.fromEntries(options.body)) : options.body.toString(),
    headers: isJson ? { ...options.headers, 'content-type': 'application/json' } : options.headers,
  });
  const body = jsonIn(await answer.text());
  if (!isObject(body)) return { response: new Response(null, { status: answer.status }), idToken: '' };
  const { id_token: idToken, ...others } = body;
  // Some vendors send members that have nothing to say; to the standard these would be errors.
  const said = Object.entries(others).filter(([, value]) => value !== null && value !== '');
  const heard: JsonObject = { token_type: 'Bearer', ...Object.fromEntries(said) };
  if (flow.kind === 'device') heardOfDevice(heard, flow.expiresIn);
  // Some vendors answer with an object that names the error.
  const error = heard['error'];
  if (isObject(error)) heard['error'] = error['code'] ?? error['type'] ?? '';
  return {
    response: Response.json(heard, { status: answer.ok ? 200 : answer.status }),
    idToken: typeof idToken === 'string' ? idToken : '',
  };
}

function heardOfDevice(heard: JsonObject, expiresIn: number): void {
  if (!('device_code' in heard)) return;
  heard['expires_in'] ??= expiresIn;
  const { interval, verification_uri: plain, verification_uri_complete: complete } = heard;
  if (!(typeof interval === 'number' && interval > 0)) delete heard['interval'];
  if (plain === undefined && complete !== undefined) heard['verification_uri'] = complete;
}
