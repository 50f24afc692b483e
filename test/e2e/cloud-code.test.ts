/** The envelope of Google's coding tools: what is taken off answers, and what stays of them. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { accountServer, google } from '../fixtures/accounts.ts';
import { clientKey } from '../fixtures/gateway-server.ts';
import { json, type Respond, standIn, unanswered } from '../fixtures/stand-in/server.ts';

/** Asks an account of the Gemini CLI whose provider answers like this. */
async function asked(t: TestContext, respond: Respond, query = '?alt=sse', config: object = {}): Promise<Response> {
  const provider = await standIn(t);
  provider.respond(respond);
  const file = { type: 'gemini', base_url: provider.url, project_id: 'p', token: { access_token: 'at-1' } };
  const { url } = await accountServer(t, { 'a.json': file }, { 'oauth-routing': ['gemini'], ...config });
  const body = JSON.stringify({ contents: [{ parts: [{ text: 'Hi' }] }] });
  const headers = { 'x-goog-api-key': clientKey, 'content-type': 'application/json' };
  const address = `${url}/v1beta/models/gemini-2.5-pro:streamGenerateContent${query}`;
  return fetch(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(20_000) });
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

/** The items of an array, each sent only when the one before it has come through. */
async function inStep(t: TestContext, items: readonly string[], config: object = {}): Promise<string[]> {
  let next = (): void => {};
  const answer = await asked(
    t,
    async (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      for (const [i, item] of items.entries()) {
        const came = new Promise<void>((resolve) => {
          next = resolve;
        });
        const bytes = Buffer.from(`${i === 0 ? '[' : ',\r\n'}${item}`);
        for (const part of [bytes.subarray(0, 30), bytes.subarray(30)]) {
          response.write(part);
          await new Promise((resolve) => setImmediate(resolve));
        }
        await came;
      }
      response.end('\n]\n');
    },
    '',
    config,
  );
  const texts: string[] = [];
  let text = '';
  for await (const piece of answer.body!.pipeThrough(new TextDecoderStream())) {
    text += piece;
    if (!text.includes('}') && !text.endsWith(']\n')) continue;
    texts.push(text);
    text = '';
    next();
  }
  return texts;
}

test('the items of an array that is sent piece by piece are unwrapped and leave as soon as each is whole', async (t) => {
  const texts = await inStep(t, [outer, outer, outer]);
  assert.deepEqual(texts, [`[${inner}`, `,\r\n${inner}`, `,\r\n${inner}`, '\n]\n']);
});

test('they name the model that was asked for where an alias wants that', async (t) => {
  const alias = { name: 'gemini-2.5-flash', alias: 'gemini-2.5-pro', fork: true, 'force-mapping': true };
  const named = (model: string): string =>
    `{"candidates":[{"content":{"parts":[{"text":"a}"}]}}],"modelVersion":"${model}"}`;
  const config = { 'oauth-model-alias': { 'gemini-cli': [alias] } };
  const item = `{"response":${named('gemini-2.5-flash')}}`;
  const texts = await inStep(t, [item, item], config);
  assert.deepEqual(texts.join(''), `[${named('gemini-2.5-pro')},\r\n${named('gemini-2.5-pro')}\n]\n`);
});

test('tokens are counted in an envelope without a project, which that API has no place for', async (t) => {
  const provider = await standIn(t);
  provider.respond(({ path }, response) =>
    path === '/v1internal:countTokens' ? json(response, 200, { totalTokens: 7 }) : unanswered,
  );
  const file = { type: 'gemini', base_url: provider.url, project_id: 'p', token: { access_token: 'at-1' } };
  const { url } = await accountServer(t, { 'a.json': file }, { 'oauth-routing': ['gemini'] });
  const model = 'gemini-2.5-pro';
  const counted = await google(url).models.countTokens({ model, contents: 'Hi' });
  assert.equal(counted.totalTokens, 7);
  const contents = [{ role: 'user', parts: [{ text: 'Hi' }] }];
  assert.deepEqual(provider.received[0]?.json, { request: { model: `models/${model}`, contents } });
  const answer = await fetch(`${url}/v1beta/models/${model}:countTokens`, {
    method: 'POST',
    headers: { 'x-goog-api-key': clientKey },
    body: '{ }',
  });
  assert.deepEqual(await answer.json(), { totalTokens: 7 });
  assert.deepEqual(provider.received[1]?.json, { request: { model: `models/${model}` } });
});
