/** Starts with a config file that is there, but says nothing. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { inspectConfig } from '../../src/config/index.ts';
import { fillConfigFile } from '../../src/first-run.ts';
import { atEnd } from '../fixtures/at-end.ts';
import { startProcess } from '../fixtures/process.ts';

const example = new URL('../../config.example.yaml', import.meta.url);
const { CLIPROXY_CONFIG: _, MANAGEMENT_PASSWORD: __, ...env } = process.env;
const nothing = (): void => {};
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };

async function configFile(t: TestContext, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-first-'));
  atEnd(t, () => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'config.yaml');
  await writeFile(path, text, { mode: 0o640 });
  return path;
}

/** Starts with this file, and asks with the keys that are shown; resolves to what the file holds then. */
async function started(t: TestContext, path: string): Promise<string> {
  const { url, output } = await startProcess(t, ['--config', path, '--port', '0'], { env });
  const printed = (name: string): string => new RegExp(`^  ${name} +(\\S+)$`, 'm').exec(output())?.[1] ?? '';
  const status = async (at: string, key: string): Promise<number> =>
    (await fetch(url + at, { headers: { Authorization: `Bearer ${key}` } })).status;
  assert.equal(await status('/v0/management/debug', printed('management key')), 200);
  assert.equal(await status('/v1/models', printed('client key')), 200);
  const text = await readFile(path, 'utf8');
  assert.deepEqual(inspectConfig(Buffer.from(text)).problems, []);
  return text;
}

test('an empty file becomes the example, with keys that are shown and work', async (t) => {
  const path = await configFile(t, '');
  const text = await started(t, path);
  assert.match(text, /^# /);
  assert.match(text, /request-retry/);
  assert.equal((await stat(path)).mode & 0o777, 0o640);
});

for (const [name, comments] of Object.entries({ 'with its line end': '# mine\n\n  # too\n', 'without one': '# mine' }))
  test(`a file of comments alone, ${name}, keeps them, and gets what the example says behind them`, async (t) => {
    const text = await started(t, await configFile(t, comments));
    assert.ok(text.startsWith(`${comments}\n`) || text.startsWith(comments));
    assert.deepEqual(
      text
        .slice(comments.length)
        .split('\n')
        .filter((line) => line.startsWith('#')),
      [],
    );
    assert.match(text, /^host: "127\.0\.0\.1"$/m);
  });

for (const text of ['debug: false\n', '# a comment\ndebug: false\n', '---\n', '{}'])
  test(`a file that says something stays as it is: ${JSON.stringify(text)}`, async (t) => {
    const path = await configFile(t, text);
    assert.equal(await fillConfigFile(path, example, quiet), undefined);
    assert.equal(await readFile(path, 'utf8'), text);
  });

for (const copy of ['.config.yaml.recovery', 'auths/.config-0123456789abcdef.recovery'])
  test(`an empty file beside a recovery copy (${copy}) stays as it is`, async (t) => {
    const path = await configFile(t, '');
    const at = join(dirname(path), copy);
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, 'both states');
    assert.equal(await fillConfigFile(path, example, quiet), undefined);
    assert.equal(await readFile(path, 'utf8'), '');
  });
