/** The envelope of Google's coding tools: what is taken off answers, and what stays of them. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { accountServer } from '../fixtures/accounts.ts';
import { clientKey } from '../fixtures/gateway-server.ts';
import { type Respond, standIn } from '../fixtures/stand-in/server.ts';

/** Asks an account of the Gemini CLI whose provider answers like this. */
async function asked(t: TestContext, respond: Respond): Promise<Response> {
  const provider = await standIn(t);
  provider.respond(respond);
  const file = { type: 'gemini', base_url: provider.url, project_id: 'p', token: { access_token: 'at-1' } };
  const { url } = await accountServer(t, { 'a.json': file }, { 'oauth-routing': ['gemini'] });
  const body = JSON.stringify({ contents: [{ parts: [{ text: 'Hi' }] }] });
  const headers = { 'x-goog-api-key': clientKey, 'content-type': 'application/json' };
  const address = `${url}/v1beta/models/gemini-2.5-pro:streamGenerateContent?alt=sse`;
  return fetch(address, { method: 'POST', headers, body });
}

const inner = JSON.stringify({ candidates: [{ content: { parts: [{ text: 'a' }] }, finishReason: 'STOP' }] });
const outer = `{"response":${inner},"traceId":"t"}`;

test('the space after data: stays, which Google’s Python SDK and its older ones insist on', async (t) => {
  const answer = await asked(t, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`data: ${outer}\r\n\r\ndata:${outer}\n\n`);
  });
  assert.equal(await answer.text(), `data: ${inner}\r\n\r\ndata:${inner}\n\n`);
});

test('events are unwrapped whatever the answer calls itself', async (t) => {
  const answer = await asked(t, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`data: ${outer}\n\n`);
  });
  assert.equal(await answer.text(), `data: ${inner}\n\n`);
});
