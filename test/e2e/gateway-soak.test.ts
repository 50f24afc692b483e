/** `SOAK_REQUESTS=50000`: requests of all fates against the service in a process of its own; nothing may stay behind. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Agent, fetch } from 'undici';
import { atEnd } from '../fixtures/at-end.ts';
import { clientKey, compatible, configText } from '../fixtures/gateway-server.ts';
import { startProcess } from '../fixtures/process.ts';
import { json, standIn, unanswered } from '../fixtures/stand-in/server.ts';

const requests = Number(process.env['SOAK_REQUESTS'] ?? 0);

/** What becomes of a request, by its model. */
const fates = ['chat', 'stream', 'leave', 'reset', 'broken', 'quota', 'failing', 'mistake', 'nobody'];

test(`${requests} requests leave no memory, socket or timer behind`, {
  skip: requests === 0 || process.platform !== 'linux',
}, async (t) => {
  const upstream = await standIn(t, { keep: false, keepAlive: 5000 });
  upstream.respond(({ json: { model } }, response, request) => {
    if (model === 'reset') return request.socket.destroy();
    if (model === 'quota') return json(response, 429, {});
    if (model === 'failing') return json(response, 500, {});
    if (model === 'mistake') return json(response, 400, {});
    if (model !== 'leave' && model !== 'broken') return unanswered;
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
    if (model === 'broken') setImmediate(() => response.destroy());
    return undefined;
  });
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-soak-'));
  atEnd(t, () => rm(folder, { recursive: true, force: true }));
  const models = fates.filter((name) => name !== 'nobody').map((name) => ({ name }));
  const keys = Array.from({ length: 3 }, (_, i) => ({ 'api-key': `sk-${i}` }));
  const configFile = join(folder, 'config.yaml');
  await writeFile(
    configFile,
    configText({
      'request-retry': 1,
      'openai-compatibility': [compatible(upstream.url, { models, 'api-key-entries': keys })],
    }),
  );
  const { url, child } = await startProcess(t, ['--config', configFile, '--port', '0']);
  const dispatcher = new Agent({ connections: 32 });
  t.after(() => dispatcher.destroy());

  const one = async (i: number): Promise<void> => {
    const model = fates[i % fates.length]!;
    const gone = new AbortController();
    try {
      const body = JSON.stringify({ model, stream: model !== 'chat' });
      const answer = await fetch(`${url}/v1/chat/completions`, {
        method: 'POST',
        headers: { 'x-api-key': clientKey },
        body,
        signal: gone.signal,
        dispatcher,
      });
      if (model === 'leave') gone.abort();
      await answer.text();
    } catch (error) {
      if (model !== 'leave' && model !== 'broken') throw error;
    }
  };
  let next = 0;
  const run = async (until: number): Promise<void> => {
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        while (next < until) await one(next++);
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 6000)); // idle connections end by themselves
  };
  const memory = async (): Promise<number> =>
    Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
  const files = async (): Promise<number> => (await readdir(`/proc/${child.pid}/fd`)).length;

  await run(requests * 0.2); // until caches and the heap have their size
  const before = { memory: await memory(), files: await files() };
  await run(requests);
  const after = { memory: await memory(), files: await files() };
  t.diagnostic(
    `${requests} requests: ${before.memory.toFixed(0)} MB → ${after.memory.toFixed(0)} MB, ${before.files} → ${after.files} files`,
  );
  assert.ok(after.files <= before.files, 'open files');
  assert.ok(after.memory < before.memory * 1.25 + 20, 'memory');
  assert.equal(upstream.sockets.size, 0, 'connections to the provider');
});
