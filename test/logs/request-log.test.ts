import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { testLogs } from './logs.ts';
import { clientKey, exchange, only, providerKey, request } from './recorded.ts';

const sectionsOf = (text: string): string[] => [...text.matchAll(/^=== (.*) ===$/gm)].map(([, name]) => name!);

test('with request-log on, a request and its answer are written in full, section by section', async (t) => {
  const logs = await testLogs(t, { 'request-log': true });
  exchange(logs.requestLog.begin(request));
  const text = await only(logs);
  assert.deepEqual(sectionsOf(text), [
    'REQUEST INFO',
    'HEADERS',
    'REQUEST BODY',
    'API REQUEST',
    'API RESPONSE',
    'RESPONSE',
  ]);
  assert.match(
    text,
    /^=== REQUEST INFO ===\nVersion: 0\.0\.0-test\nURL: \/v1\/chat\/completions\?key=\*\*\*&alt=sse\nMethod: POST\nTimestamp: \d{4}-.*Z\nRequest-ID: 0000abcd\nModel: m\nStatus: 200 +\nLatency: \d+\.\d{3}ms +\n\n=== HEADERS ===\nauthorization: Bearer \*\*\*\ncontent-type: application\/json\ncookie: \*\*\*\n\n/,
  );
  assert.match(text, /=== REQUEST BODY ===\n\{"model":"m"\}\n\n/);
  assert.match(
    text,
    /=== API REQUEST ===\nUpstream URL: https:\/\/api\.example\.com\/v1\/chat\/completions\?key=\*\*\*\nHTTP Method: POST\n\nHeaders:\nx-api-key: \*\*\*\n\nBody:\n\{"model":"m"\}\n\n/,
  );
  assert.match(
    text,
    /=== API RESPONSE ===\nStatus: 200\n\nHeaders:\nset-cookie: \*\*\*\nx-plain: yes\n\nBody:\n\{"ok":1\}\n\n/,
  );
  assert.match(text, /=== RESPONSE ===\nStatus: 200\ncontent-type: application\/json\n\n\{"ok":1\}\n/);
});

test('a request log is called by its path, its local time and its id, and is for its owner only', async (t) => {
  const logs = await testLogs(t, { 'request-log': true });
  exchange(logs.requestLog.begin({ ...request, url: '/v1beta/models/gemini-2.5-pro:generateContent?x=/../y' }));
  await only(logs);
  const [name] = (await logs.names()).filter((one) => one.startsWith('v1beta'));
  assert.match(name!, /^v1beta-models-gemini-2\.5-pro-generateContent-\d{4}-\d\d-\d\dT\d{6}-0000abcd\.log$/);
  assert.equal((await stat(join(logs.folder, name!))).mode & 0o777, 0o600);
  assert.equal((await stat(logs.folder)).mode & 0o777, 0o700);
});

test('with request-log off, a request that goes well leaves nothing', async (t) => {
  const logs = await testLogs(t, { 'logging-to-file': false });
  exchange(logs.requestLog.begin(request));
  assert.deepEqual((await logs.requestLogs({ limit: 10 })).logs, []);
  assert.deepEqual(await logs.names(), []);
});

test('with request-log off, a request that fails is written in full', async (t) => {
  const logs = await testLogs(t);
  exchange(logs.requestLog.begin(request), { status: 429, failed: true, answer: '{"error":"slow down"}' });
  const text = await only(logs);
  assert.deepEqual(sectionsOf(text), [
    'REQUEST INFO',
    'HEADERS',
    'REQUEST BODY',
    'API REQUEST',
    'API ERROR RESPONSE',
    'RESPONSE',
  ]);
  assert.match(text, /=== REQUEST BODY ===\n\{"model":"m"\}\n/);
  assert.match(
    text,
    /=== API ERROR RESPONSE ===\nStatus: 429[\s\S]*slow down[\s\S]*=== RESPONSE ===\nStatus: 429[\s\S]*slow down/,
  );
  assert.match((await logs.errorLogs())[0]!.name, /^error-v1-chat-completions-[\dT-]+-0000abcd\.log$/);
});

test('a provider that refuses leaves nothing if another one serves', async (t) => {
  const logs = await testLogs(t, { 'logging-to-file': false });
  const recorder = logs.requestLog.begin(request);
  recorder.requestBody(Buffer.from('{}'));
  recorder.upstreamRequest({ method: 'POST', url: 'http://a/', headers: {}, body: Buffer.from('{}') });
  recorder.upstreamAnswer({ status: 429, headers: {} });
  recorder.upstreamChunk(Buffer.from('no'));
  exchange(recorder);
  assert.deepEqual((await logs.requestLogs({ limit: 10 })).logs, []);
  assert.deepEqual(await logs.names(), []);
});

test('every provider that was asked is in the log, with what it said', async (t) => {
  const logs = await testLogs(t, { 'request-log': true });
  const recorder = logs.requestLog.begin(request);
  recorder.requestBody(Buffer.from('{}'));
  recorder.upstreamRequest({ method: 'POST', url: 'http://first/', headers: {}, body: Buffer.from('{}') });
  recorder.upstreamError('ECONNREFUSED');
  exchange(recorder);
  const text = await only(logs);
  assert.deepEqual(sectionsOf(text).slice(3), [
    'API REQUEST',
    'API ERROR RESPONSE',
    'API REQUEST',
    'API RESPONSE',
    'RESPONSE',
  ]);
  assert.match(text, /Upstream URL: http:\/\/first\/[\s\S]*Error: ECONNREFUSED[\s\S]*Upstream URL: https:\/\/api/);
});

test('a body that was too large for the memory is said to be left out', async (t) => {
  const logs = await testLogs(t, { 'request-log': true });
  const recorder = logs.requestLog.begin(request);
  recorder.requestBody('stored');
  recorder.upstreamRequest({ method: 'POST', url: 'http://first/', headers: {}, body: 'stored' });
  recorder.upstreamAnswer({ status: 200, headers: {} });
  recorder.end({ status: 200 });
  const note = /\[not kept: it was too large for the memory\]\n\n/.source;
  assert.match(await only(logs), new RegExp(`REQUEST BODY ===\\n${note}=== API REQUEST[\\s\\S]*Body:\\n${note}`));
});

test('an answer that breaks off counts as failed, and its request is still there', async (t) => {
  const logs = await testLogs(t);
  const recorder = logs.requestLog.begin(request);
  recorder.requestBody(Buffer.from('{"model":"m"}'));
  recorder.upstreamRequest({
    method: 'POST',
    url: 'http://a/',
    headers: {},
    body: [Buffer.from('{"se'), Buffer.from('nt":1}')],
  });
  recorder.upstreamAnswer({ status: 200, headers: {} });
  recorder.answer({ status: 200, headers: {} });
  for (const chunk of ['some ', 'words']) {
    recorder.upstreamChunk(Buffer.from(chunk));
    recorder.chunk(Buffer.from(chunk));
  }
  recorder.upstreamError('the answer broke off');
  recorder.fail();
  recorder.end({ status: 200 });
  const text = await only(logs);
  assert.match(
    text,
    /"model":"m"[\s\S]*"sent":1[\s\S]*=== API RESPONSE ===[\s\S]*not kept[\s\S]*Error: the answer broke off[\s\S]*=== RESPONSE ===\nStatus: 200\n\n\[10 bytes/,
  );
});

test('large bodies are not held in case that an answer breaks off', async (t) => {
  const logs = await testLogs(t);
  const body = Buffer.alloc(20 * 1024 * 1024, 'x');
  const recorders = Array.from({ length: 3 }, (_, i) => logs.requestLog.begin({ ...request, id: `0000000${i}` }));
  for (const recorder of recorders) {
    recorder.requestBody(body);
    recorder.upstreamRequest({ method: 'POST', url: 'http://a/', headers: {}, body });
    recorder.upstreamAnswer({ status: 200, headers: {} });
  }
  for (const recorder of recorders) {
    recorder.fail();
    recorder.end({ status: 200 });
  }
  const { logs: found } = await logs.requestLogs({ limit: 10 });
  const sizes = await Promise.all(found.map(async ({ name }) => (await stat(join(logs.folder, name))).size));
  assert.deepEqual(sizes.map((size) => size > 1024 * 1024).sort(), [false, false, true]);
});

test('a request that was refused before its body was read has an empty one', async (t) => {
  const logs = await testLogs(t);
  const recorder = logs.requestLog.begin(request);
  recorder.answer({ status: 401, headers: {} });
  recorder.chunk(Buffer.from('no such key'));
  recorder.fail();
  recorder.end({ status: 401 });
  assert.match(await only(logs), /=== REQUEST BODY ===\n\n=== RESPONSE ===\nStatus: 401\n\nno such key\n/);
});

test('a request without a valid key is in no error log, but with request-log on it is in the log', async (t) => {
  const logs = await testLogs(t);
  const ask = (): void => {
    const recorder = logs.requestLog.begin(request);
    recorder.unadmitted();
    recorder.answer({ status: 401, headers: {} });
    recorder.end({ status: 401 });
  };
  ask();
  assert.deepEqual((await logs.requestLogs({ limit: 10 })).logs, []);
  await logs.use({ 'request-log': true });
  ask();
  assert.match(await only(logs), /=== RESPONSE ===\nStatus: 401\n/);
});

test('a client that leaves is no failure, but with request-log on it is in the log', async (t) => {
  const logs = await testLogs(t);
  logs.requestLog.begin(request).end({ status: 499 });
  assert.deepEqual((await logs.requestLogs({ limit: 10 })).logs, []);
  await logs.use({ 'request-log': true });
  logs.requestLog.begin(request).end({ status: 499 });
  assert.match(await only(logs), /Status: 499 .*\n[\s\S]*=== RESPONSE ===\nStatus: 499\n/);
});

test('no secret of the request, its headers, its query or the provider is in a log, wherever it turns up', async (t) => {
  const logs = await testLogs(t, { 'request-log': true });
  const body = `{"access_token":"Hush","a":"${clientKey}","c":"sk-Hush4242","d":"Bearer Hush4242"}`;
  exchange(logs.requestLog.begin(request), { body, answer: `${body} and ${providerKey}` });
  assert.doesNotMatch(await only(logs), /Hush/);
});

test('a body is cut at request-log-max-body-mb, and the log says so', async (t) => {
  const logs = await testLogs(t, { 'request-log': true, 'request-log-max-body-mb': 1 });
  const recorder = logs.requestLog.begin(request);
  recorder.requestBody(Buffer.alloc(3 * 1024 * 1024, 'q'));
  recorder.answer({ status: 200, headers: {} });
  for (let i = 0; i < 40; i++) recorder.chunk(Buffer.alloc(64 * 1024, 'a'));
  recorder.end({ status: 200 });
  const text = await only(logs);
  assert.equal(text.match(/q{1000,}/)![0].length, 1024 * 1024);
  assert.equal(text.match(/a{1000,}/)![0].length, 1024 * 1024);
  assert.match(text, /\[cut after 1048576 of 3145728 bytes: request-log-max-body-mb\]/);
  assert.match(text, /\[cut after 1048576 of 2621440 bytes: request-log-max-body-mb\]/);
});

test('what streams through goes to the disk and does not stay in memory', async (t) => {
  const logs = await testLogs(t, { 'request-log': true, 'request-log-max-body-mb': 400 });
  const recorder = logs.requestLog.begin(request);
  recorder.answer({ status: 200, headers: {} });
  const before = process.memoryUsage().arrayBuffers;
  for (let i = 0; i < 120; i++) {
    recorder.chunk(Buffer.alloc(512 * 1024, 'x'));
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  assert.ok(process.memoryUsage().arrayBuffers - before < 40 * 1024 * 1024);
  recorder.end({ status: 200 });
  assert.ok((await only(logs)).length > 60 * 1024 * 1024);
});

test('header values of any script can be read, and a key of any script is masked wherever it comes again', async (t) => {
  const logs = await testLogs(t, { 'request-log': true });
  const recorder = logs.requestLog.begin(request);
  const asSent = (text: string): string => Buffer.from(text).toString('latin1');
  recorder.requestBody(Buffer.from('{}'));
  const headers = { 'x-api-key': asSent('ключ-東京-4242'), 'x-team': asSent('東京'), 'x-odd': 'a\u00dc' };
  recorder.upstreamRequest({ method: 'POST', url: 'http://a/', headers, body: Buffer.from('{}') });
  recorder.upstreamAnswer({ status: 401, headers: {} });
  recorder.upstreamChunk(Buffer.from('{"error":"no such ключ-東京-4242"}'));
  recorder.answer({ status: 401, headers: {} });
  recorder.end({ status: 401 });
  const text = await only(logs);
  assert.match(text, /x-api-key: \*\*\*\nx-team: 東京\nx-odd: aÜ\n/);
  assert.ok(!text.includes('4242"'));
});
