import assert from 'node:assert/strict';
import type { RecordedRequest, Recorder } from '../../src/logs/index.ts';
import type { TestLogs } from './logs.ts';

export const clientKey = 'Hush-client-4242';
export const providerKey = 'Hush-provider-4242';

export const request: RecordedRequest = {
  id: '0000abcd',
  method: 'POST',
  url: `/v1/chat/completions?key=${clientKey}&alt=sse`,
  headers: { authorization: `Bearer ${clientKey}`, 'content-type': 'application/json', cookie: 'session=Hush' },
};

/** An exchange like the gateway's: a provider that refuses, then one that answers. */
export function exchange(
  recorder: Recorder,
  { status = 200, failed = false, body = '{"model":"m"}', answer = '{"ok":1}' } = {},
): void {
  recorder.requestBody(Buffer.from(body));
  recorder.model('m');
  recorder.upstreamRequest({
    method: 'POST',
    url: `https://api.example.com/v1/chat/completions?key=${providerKey}`,
    headers: { 'x-api-key': providerKey },
    body: Buffer.from(body),
  });
  recorder.upstreamAnswer({ status, headers: { 'set-cookie': ['a=Hush'], 'x-plain': 'yes' } });
  recorder.upstreamChunk(Buffer.from(answer));
  recorder.answer({ status, headers: { 'content-type': 'application/json' } });
  recorder.chunk(Buffer.from(answer));
  if (failed) recorder.fail();
  recorder.end({ status });
}

/** The text of the only request log. */
export async function only(logs: TestLogs): Promise<string> {
  const { logs: found } = await logs.requestLogs({ limit: 10 });
  assert.equal(found.length, 1, (await logs.names()).join(' '));
  return logs.text(found[0]!.name);
}
