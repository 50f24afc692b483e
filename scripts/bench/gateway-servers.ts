/** Runs in a child process: a provider that streams, the gateway in front of it, or the barest proxy that undici can make. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Agent } from 'undici';
import { startServer } from '../../src/server.ts';

const event = `data: ${JSON.stringify({
  id: 'chatcmpl-123',
  object: 'chat.completion.chunk',
  created: 1694268190,
  model: 'bench',
  choices: [{ index: 0, delta: { content: 'Hello' }, logprobs: null, finish_reason: null }],
})}\n\n`;

/** Streams as many events as the body's `events` says. */
const provider: RequestListener = async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (let left = Number(JSON.parse(body).events); left > 0; left--) {
    if (!response.write(event)) await new Promise((resolve) => response.once('drain', resolve));
    else if (left % 8 === 0) await new Promise(setImmediate); // as separate pieces
  }
  response.end('data: [DONE]\n\n');
};

/** Passes everything on as it comes. */
const bare = (upstream: string): RequestListener => {
  const dispatcher = new Agent();
  return async (request, response) => {
    const { host: _, connection: __, ...headers } = request.headers;
    const answer = await dispatcher.request({
      origin: upstream,
      path: request.url!,
      method: 'POST',
      headers: { ...headers },
      body: request,
    });
    response.writeHead(answer.statusCode, { 'content-type': String(answer.headers['content-type']) });
    await pipeline(answer.body, response).catch(() => {});
  };
};

async function gateway(upstream: string): Promise<string> {
  const configFile = join(await mkdtemp(join(tmpdir(), 'cliproxy-bench-')), 'config.yaml');
  const entry = { name: 'bench', 'base-url': `${upstream}/v1`, 'api-key-entries': [{ 'api-key': 'sk-bench' }] };
  const config = {
    'remote-management': { 'secret-key': 'mk-bench' },
    'api-keys': ['ck-bench'],
    'discover-models': false,
    'openai-compatibility': [entry],
  };
  await writeFile(configFile, JSON.stringify(config, null, 1));
  const build = { version: '0.0.0', commit: 'bench', date: new Date().toISOString() };
  return (await startServer({ configFile, host: '127.0.0.1', port: 0, build, writeLog: () => {} })).url;
}

const [kind, upstream = ''] = process.argv.slice(2);
if (kind === 'gateway') process.send?.(await gateway(upstream));
else {
  const server = createServer(kind === 'provider' ? provider : bare(upstream)).listen(0, '127.0.0.1', () => {
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
}
process.on('disconnect', () => process.exit(0));
