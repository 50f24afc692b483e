/** Streams of each format, whole, cut and with an error in the place of the first event, and a gateway that two keys serve. */
import type { ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';
import type { GatewaySettings } from '../../src/gateway/index.ts';
import { type Asking, type TestGateway, testGateway } from '../fixtures/gateway.ts';
import { recordedText } from '../fixtures/stand-in/recorded.ts';
import { type StandIn, standIn } from '../fixtures/stand-in/server.ts';

export const events = { 'content-type': 'text/event-stream; charset=utf-8' };

/** Sends a text in pieces of this size, each as it comes. */
export async function inPieces(response: ServerResponse, text: string, size: number): Promise<void> {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) {
    response.write(bytes.subarray(i, i + size));
    await new Promise(setImmediate);
  }
  response.end();
}

export type Client = {
  name: string;
  asking: Asking;
  settings: (key: object, other: object) => Partial<GatewaySettings>;
  /** A whole stream, and what of it comes before its end. */
  whole: string;
  cut: string;
  /** Error events that a stream begins with, and the status that each would have had. */
  errors: [text: string, status: number][];
  /** What the client is told of a cut stream. */
  told: string;
};

const openai = (key: object, other: object) => ({
  'openai-compatibility': [key, other].map((one, i) => ({ name: `p${i}`, responses: true, ...keyOf(one) })),
});
const keyOf = (key: object) => {
  const { 'api-key': apiKey, ...rest } = key as { 'api-key': string };
  return { 'api-key-entries': [{ 'api-key': apiKey }], ...rest };
};
const part = (text: string, before: string): string => text.slice(0, text.lastIndexOf(before));
export const withCrlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');
export const words = 'the answer ended before it was complete';

export const clients: Client[] = [
  {
    name: 'chat completions',
    asking: { json: { model: 'm', stream: true } },
    settings: openai,
    whole: recordedText('openai/chat.sse.txt'),
    cut: recordedText('openai/chat.sse.txt')
      .split(/(?<=\n\n)/)
      .slice(0, 2)
      .join(''),
    errors: [
      ['data: {"error":{"message":"slow down","type":"rate_limit_error","code":"rate_limit_exceeded"}}\n\n', 429],
      ['data: {"error":{"message":"no","code":503}}\r\n\r\n', 503],
      [': wait\n\nevent: error\ndata: {"error":{"message":"Overloaded","type":"overloaded_error"}}\n\n', 529],
      ['event: error\ndata: down\n\n', 502],
      ['data: {"error":"it broke"}\n\n', 502],
      ['{"error":{"message":"no stream at all","type":"server_error"}}', 500],
    ],
    told: `data: {"error":{"message":"${words}","type":"server_error","param":null,"code":"incomplete_answer"}}\n\n`,
  },
  {
    name: 'responses',
    asking: { operation: 'createResponse', json: { model: 'm', stream: true } },
    settings: openai,
    whole: recordedText('openai/response.sse.txt'),
    cut: part(recordedText('openai/response.sse.txt'), 'event: response.completed'),
    errors: [
      ['event: error\ndata: {"type":"error","code":"server_error","message":"no","sequence_number":0}\n\n', 500],
      ['data: {"type":"error","code":"rate_limit_exceeded","message":"no"}\n\n', 429],
      [
        'event: response.failed\ndata: {"type":"response.failed","response":{"error":{"code":"server_error"}}}\n\n',
        500,
      ],
    ],
    told: `event: error\ndata: {"type":"error","code":"incomplete_answer","message":"${words}","param":null,"sequence_number":0}\n\n`,
  },
  {
    name: 'messages',
    asking: { operation: 'createMessage', json: { model: 'claude-x', stream: true } },
    settings: (key, other) => ({ 'claude-api-key': [key, other] as never }),
    whole: recordedText('anthropic/message.sse.txt'),
    cut: part(recordedText('anthropic/message.sse.txt'), 'event: message_stop'),
    errors: [
      ['event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n\n', 529],
      ['event: error\ndata: {"type":"error","error":{"type":"api_error","message":"no"}}\n\n', 500],
      ['event: error\ndata: {"type":"error","error":{"type":"authentication_error","message":"no"}}\n\n', 401],
    ],
    told: `event: error\ndata: {"type":"error","error":{"type":"api_error","message":"${words}"},"request_id":"0000abcd"}\n\n`,
  },
  {
    name: "Google's streams",
    asking: { operation: 'streamGenerateContent', query: 'alt=sse', model: 'gemini-x', json: {} },
    settings: (key, other) => ({ 'gemini-api-key': [key, other] as never }),
    whole: recordedText('google/generate.sse.txt'),
    cut: recordedText('google/generate.sse.txt')
      .split(/(?<=\r\n\r\n)/)[0]!
      .repeat(2),
    errors: [
      ['data: {"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE"}}\r\n\r\n', 503],
      ['data: {"error":{"message":"no","status":"RESOURCE_EXHAUSTED"}}\n\n', 429],
      ['[{"error":{"code":500,"message":"no","status":"INTERNAL"}}]', 500],
    ],
    told: `data: {"error":{"code":502,"message":"${words}","status":"UNAVAILABLE"}}\n\n`,
  },
];

export type Bench = { gateway: TestGateway; upstream: StandIn; asked(): string };

/** A gateway with two keys, a and b; what each answers is up to the test. */
export async function bench(
  t: TestContext,
  { settings }: Pick<Client, 'settings'>,
  respond: (key: string, response: ServerResponse) => unknown,
  { more = {}, entry = {} }: { more?: Partial<GatewaySettings>; entry?: object } = {},
): Promise<Bench> {
  const upstream = await standIn(t);
  const keys = (): string[] =>
    upstream.received.map(({ headers }) => String(headers['x-goog-api-key'] ?? headers.authorization).slice(-1));
  upstream.respond((_, response) => respond(keys().at(-1)!, response));
  const key = (name: string) => ({ 'api-key': name, 'base-url': upstream.url, ...entry });
  const gateway = await testGateway(t, { ...settings(key('a'), key('b')), ...more });
  let seen = 0;
  return {
    gateway,
    upstream,
    asked() {
      const fresh = keys().slice(seen).join('');
      seen = upstream.received.length;
      return fresh;
    },
  };
}
