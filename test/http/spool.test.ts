/** A body that is too large for the memory: it is in a file without a name, which goes with the answer. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { clientKey, compatible, configText } from '../fixtures/gateway-server.ts';
import { type ServiceProcess, startProcess } from '../fixtures/process.ts';
import { until } from '../fixtures/until.ts';

const megabyte = 1024 * 1024;
/** Where Node keeps compiled code, which would else go among the temporary files. */
const compileCache = process.env['NODE_COMPILE_CACHE'] ?? join(tmpdir(), 'node-compile-cache');
const onLinux = { skip: process.platform !== 'linux' && 'it looks into /proc' };

const before = '--XYZ\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n';
const after = '\r\n--XYZ\r\nContent-Disposition: form-data; name="model"\r\n\r\nears\r\n--XYZ--\r\n';
const lengthOf = (bytes: number): number => before.length + bytes + after.length;

type Running = ServiceProcess & { folder: string };

/** The service in a process and with a folder for temporary files of its own. */
async function running(t: TestContext, upstream: string, more: object = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'cliproxy-spool-'));
  const config = join(folder, 'config.yaml');
  const models = [{ name: 'whisper-1', alias: 'ears' }];
  const providers = { 'openai-compatibility': [compatible(upstream, { models })], 'discover-models': false };
  writeFileSync(config, configText({ ...providers, 'request-retry': 0, ...more }));
  const temporary = mkdtempSync(join(folder, 'tmp-'));
  const service = await startProcess(t, ['--config', config, '--host', '127.0.0.1', '--port', '0'], {
    env: { ...process.env, TMPDIR: temporary, NODE_COMPILE_CACHE: compileCache },
  });
  return { ...service, folder: temporary };
}

/** The spools that the service has open, by their sizes and modes. */
function spoolsOf({ child, folder }: Running): { name: string; size: number; mode: number }[] {
  const handles = `/proc/${child.pid}/fd`;
  return readdirSync(handles).flatMap((handle) => {
    try {
      const name = readlinkSync(join(handles, handle));
      if (!name.startsWith(folder)) return [];
      const { size, mode } = statSync(join(handles, handle));
      return [{ name, size, mode: mode & 0o777 }];
    } catch {
      return []; // it has been closed meanwhile
    }
  });
}

/** A provider that answers with this; ends with the test. */
async function provider(t: TestContext, answer: (incoming: IncomingMessage, response: ServerResponse) => unknown) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  t.after(() => void server.close().closeAllConnections());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const transcribed = (response: ServerResponse): unknown =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"text":"hi"}');

function upload({ url }: Running, length: number) {
  const headers = {
    'x-api-key': clientKey,
    'content-type': 'multipart/form-data; boundary=XYZ',
    'content-length': String(length),
  };
  const asking = request(`${url}/v1/audio/transcriptions`, { method: 'POST', headers, agent: false });
  asking.on('error', () => {});
  const answered = once(asking, 'response').then(async ([response]) => ({
    status: (response as IncomingMessage).statusCode,
    body: (await buffer(response)).toString(),
  }));
  answered.catch(() => {}); // some clients don't wait for it
  return { asking, answered };
}

/** Sends so many bytes in between, at the pace of whoever takes them. */
async function send(asking: ReturnType<typeof upload>['asking'], bytes: number): Promise<void> {
  const piece = Buffer.alloc(megabyte, 'x');
  for (let left = bytes; left > 0; left -= piece.length)
    if (!asking.write(piece.subarray(0, Math.min(left, piece.length)))) await once(asking, 'drain');
}

test(
  'a large form is in a file without a name that only the owner can read, and goes upstream whole',
  onLinux,
  async (t) => {
    let received: { length: number; body: Buffer } | undefined;
    let release = (): void => {};
    const url = await provider(t, async (incoming, response) => {
      const body = await buffer(incoming);
      received = { length: Number(incoming.headers['content-length']), body };
      release = () => transcribed(response);
    });
    const service = await running(t, url);
    const { asking, answered } = upload(service, lengthOf(3 * megabyte));
    asking.write(before);
    await send(asking, 2 * megabyte);
    await until(() => (spoolsOf(service)[0]?.size ?? 0) >= 2 * megabyte);
    assert.deepEqual(readdirSync(service.folder), [], 'nobody else can open it');
    assert.deepEqual(
      spoolsOf(service).map(({ mode }) => mode),
      [0o600],
    );
    await send(asking, megabyte);
    asking.end(after);
    await until(() => received !== undefined);
    const wanted = before + 'x'.repeat(3 * megabyte) + after.replace('ears', 'whisper-1');
    assert.ok(received!.body.equals(Buffer.from(wanted)), 'every byte but the name');
    assert.equal(received!.length, wanted.length);
    assert.equal(spoolsOf(service).length, 1, 'as long as there may be a retry');
    release();
    assert.deepEqual(await answered, { status: 200, body: '{"text":"hi"}' });
    await until(() => spoolsOf(service).length === 0);
  },
);

test('another key gets the same bytes after the first has failed', onLinux, async (t) => {
  const received: string[] = [];
  const url = await provider(t, async (incoming, response) => {
    received.push(`${incoming.headers.authorization} ${(await buffer(incoming)).length}`);
    if (received.length > 1) return transcribed(response);
    return response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}');
  });
  const two = await running(t, url, {
    routing: { strategy: 'fill-first' },
    'openai-compatibility': [compatible(url, { 'api-key-entries': [{ 'api-key': 'one' }, { 'api-key': 'two' }] })],
  });
  const { asking, answered } = upload(two, lengthOf(2 * megabyte));
  asking.write(before);
  await send(asking, 2 * megabyte);
  asking.end(after);
  assert.equal((await answered).status, 200);
  const length = lengthOf(2 * megabyte);
  assert.deepEqual(received, [`Bearer one ${length}`, `Bearer two ${length}`]);
});

test('another key gets them, too, where the first refuses before all has come', onLinux, async (t) => {
  const received: string[] = [];
  const url = await provider(t, async (incoming, response) => {
    const { authorization } = incoming.headers;
    received.push(String(authorization));
    if (authorization === 'Bearer two') {
      assert.equal((await buffer(incoming)).length, lengthOf(20 * megabyte));
      return transcribed(response);
    }
    const error = JSON.stringify({ error: { message: 'no', code: 'invalid_api_key' } });
    return response.writeHead(401, { 'content-type': 'application/json' }).end(error);
  });
  const keys = [{ 'api-key': 'one' }, { 'api-key': 'two' }];
  const service = await running(t, url, {
    routing: { strategy: 'fill-first' },
    'openai-compatibility': [compatible(url, { 'api-key-entries': keys })],
  });
  const { asking, answered } = upload(service, lengthOf(20 * megabyte));
  asking.write(before);
  await send(asking, 20 * megabyte);
  asking.end(after);
  assert.equal((await answered).status, 200);
  assert.deepEqual(received, ['Bearer one', 'Bearer two']);
});

test(
  'nothing stays of an upload whose client goes, whose form is none, or that upstream refuses',
  onLinux,
  async (t) => {
    let reached = 0;
    const url = await provider(t, async (incoming, response) => {
      reached++;
      await buffer(incoming).catch(() => {});
      if (reached > 1)
        response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}');
    });
    const service = await running(t, url);
    const open = async () => {
      const { asking, answered } = upload(service, lengthOf(3 * megabyte));
      asking.write(before);
      await send(asking, 2 * megabyte);
      await until(() => spoolsOf(service)[0]?.name.endsWith(' (deleted)') === true); // it loses its name after it is opened
      return { asking, answered, rest: () => send(asking, megabyte) };
    };
    const gone = await open();
    gone.asking.destroy();
    await until(() => spoolsOf(service).length === 0);

    const waiting = await open();
    await waiting.rest();
    waiting.asking.end(after);
    await until(() => reached === 1);
    waiting.asking.destroy(); // while upstream has it
    await until(() => spoolsOf(service).length === 0);

    const refused = await open();
    await refused.rest();
    refused.asking.end(after);
    assert.equal((await refused.answered).status, 400);
    await until(() => spoolsOf(service).length === 0);

    const noForm = await open();
    await noForm.rest();
    noForm.asking.end(after.replaceAll('-', '_'));
    const { status, body } = await noForm.answered;
    assert.deepEqual([status, JSON.parse(body).error.code], [400, 'invalid_form']);
    await until(() => spoolsOf(service).length === 0);
    assert.equal(reached, 2);

    await open();
    await until(() => readdirSync(service.folder).length === 0); // its name goes a moment after it comes
    service.child.kill('SIGKILL');
    await service.ended;
    assert.deepEqual(readdirSync(service.folder), [], 'nor after a crash');
  },
);

test('a form of more than 512 MiB is refused before it comes', onLinux, async (t) => {
  const service = await running(t, await provider(t, (_, response) => transcribed(response)));
  const { asking, answered } = upload(service, 512 * megabyte + 1);
  asking.flushHeaders();
  const { status, body } = await answered;
  assert.deepEqual([status, JSON.parse(body).error.code], [413, 'body_too_large']);
  assert.match(JSON.parse(body).error.message, /536870912/);
  asking.destroy();
});

test('what is in a file takes nothing of what bodies may have of the memory', onLinux, async (t) => {
  const service = await running(t, await provider(t, (_, response) => transcribed(response)), {
    'request-bodies-max-mb': 2,
  });
  const { asking, answered } = upload(service, lengthOf(3 * megabyte));
  asking.write(before);
  await send(asking, 2 * megabyte);
  await until(() => (spoolsOf(service)[0]?.size ?? 0) >= 2 * megabyte);
  const other = await fetch(`${service.url}/v1/moderations`, {
    method: 'POST',
    headers: { 'x-api-key': clientKey },
    body: JSON.stringify({ input: 'x'.repeat(1.75 * megabyte) }),
  });
  assert.equal(other.status, 200, await other.text());
  await send(asking, megabyte);
  asking.end(after);
  assert.equal((await answered).status, 200);
});

test('an upload of 300 MB leaves the memory as it was', onLinux, async (t) => {
  let received = 0;
  const url = await provider(t, async (incoming, response) => {
    for await (const piece of incoming) received += piece.length;
    transcribed(response);
  });
  const service = await running(t, url);
  const memory = (): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.child.pid}/status`, 'utf8'))![1]) * 1024;
  const warm = upload(service, lengthOf(4 * megabyte));
  warm.asking.write(before);
  await send(warm.asking, 4 * megabyte);
  warm.asking.end(after);
  assert.equal((await warm.answered).status, 200);
  const atFirst = memory();
  let most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, memory());
  }, 20);
  t.after(() => clearInterval(watching));
  received = 0;
  const { asking, answered } = upload(service, lengthOf(300_000_000));
  asking.write(before);
  await send(asking, 300_000_000);
  asking.end(after);
  assert.equal((await answered).status, 200);
  clearInterval(watching);
  assert.equal(received, lengthOf(300_000_000) + 'whisper-1'.length - 'ears'.length);
  t.diagnostic(`${Math.round((most - atFirst) / megabyte)} MiB more at the most`);
  assert.ok(most - atFirst < 225 * megabyte, `${most - atFirst}`);
});
