import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';

const panel = (server: TestServer, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/management.html`, init);

async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'cliproxy-panel-'));
  t.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function refusal(response: Response): Promise<string> {
  assert.equal(response.status, 404);
  const { error, message } = (await response.json()) as { error: string; message: string };
  assert.equal(error, 'not found');
  return message;
}

test('the file that panel-file names is served without a key, as it is at each request', async (t) => {
  const file = join(await folder(t), 'panel.html');
  const server = await testServer(t, `${minimalConfig}panel-file: ${file}\n`);
  assert.equal(
    await refusal(await panel(server)),
    'not found: the file that panel-file names cannot be read', // and not which file that is
  );

  await writeFile(file, '<!doctype html><title>one</title>é');
  const first = await panel(server);
  assert.equal(first.status, 200);
  assert.equal(first.headers.get('Content-Type'), 'text/html; charset=utf-8');
  assert.equal(first.headers.get('Cache-Control'), 'no-cache');
  assert.equal(await first.text(), '<!doctype html><title>one</title>é');

  await writeFile(file, '<!doctype html><title>two</title>');
  assert.equal(await (await panel(server)).text(), '<!doctype html><title>two</title>');
  const head = await panel(server, { method: 'HEAD' });
  assert.equal(head.headers.get('Content-Length'), '33');

  await rm(file);
  await refusal(await panel(server));
});

test('without a file the answer says how to have one', async (t) => {
  const server = await testServer(t);
  assert.match(await refusal(await panel(server)), /panel-file/);
});

test('disable-control-panel keeps the page away, whatever panel-file says', async (t) => {
  const file = join(await folder(t), 'panel.html');
  await writeFile(file, '<!doctype html>');
  const server = await testServer(t, `${minimalConfig}  disable-control-panel: true\npanel-file: ${file}\n`);
  assert.match(await refusal(await panel(server)), /disable-control-panel/);
});

test('the page may run what it brings along, and reach its own origin only', async (t) => {
  const file = join(await folder(t), 'panel.html');
  await writeFile(file, '<!doctype html>');
  const server = await testServer(t, `${minimalConfig}panel-file: ${file}\n`);
  const policy = (await panel(server)).headers.get('Content-Security-Policy')?.split('; ') ?? [];
  assert.ok(policy.includes("script-src 'self' 'unsafe-inline'"));
  assert.ok(policy.includes("connect-src 'self'"));
  assert.ok(policy.includes("frame-ancestors 'none'"));
});

test('nothing but a page is shown to everybody', async (t) => {
  const at = await folder(t);
  const authDir = join(at, 'auths');
  await mkdir(authDir);
  const key = '-----BEGIN PRIVATE KEY-----\n';
  await writeFile(join(at, 'key.pem'), key);
  await writeFile(join(at, 'key.html'), key);
  await writeFile(join(at, 'comment.html'), `<!-- never closed ${key}`);
  await writeFile(join(authDir, 'page.html'), '<!doctype html>');
  await symlink(join(at, 'key.pem'), join(at, 'link.html'));
  await symlink(join(authDir, 'page.html'), join(at, 'inside.html'));
  await symlink('/dev/zero', join(at, 'endless.html'));
  await writeFile(join(at, 'large.html'), '<!doctype html>');
  await truncate(join(at, 'large.html'), 32 * 1024 * 1024 + 1);
  const pipe = join(at, 'pipe.html');
  execFileSync('mkfifo', [pipe]);
  const why = {
    'key.pem': 'must end in .html or .htm',
    'key.html': 'does not begin like HTML',
    'comment.html': 'does not begin like HTML',
    'link.html': 'does not begin like HTML',
    'inside.html': 'lies in auth-dir',
    'endless.html': 'cannot be read',
    'pipe.html': 'cannot be read',
    'large.html': 'is larger than 32 MiB',
  };
  const server = await testServer(t, `${minimalConfig}auth-dir: ${authDir}\n`);
  for (const [name, problem] of Object.entries(why)) {
    const put = await server.call('PUT', '/config.yaml', {
      body: `${minimalConfig}auth-dir: ${authDir}\npanel-file: ${join(at, name)}\n`,
    });
    assert.equal(put.status, 200, name);
    assert.equal(await refusal(await panel(server)), `not found: the file that panel-file names ${problem}`, name);
  }
});

test('a page may begin with a byte order mark, blanks and comments, and with its root element', async (t) => {
  const file = join(await folder(t), 'panel.HTM');
  const server = await testServer(t, `${minimalConfig}panel-file: ${file}\n`);
  for (const page of ['\uFEFF <!-- one --><!-- two -->\n<!DOCTYPE HTML>', '<html lang="en">']) {
    await writeFile(file, page);
    const answer = await panel(server);
    assert.equal(answer.status, 200);
    assert.deepEqual(Buffer.from(await answer.arrayBuffer()), Buffer.from(page));
  }
});
