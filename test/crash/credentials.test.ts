import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openCredentials, settingsFor } from '../credentials/opened.ts';
import { folderOf } from '../platform/folder.ts';

const rounds = Number(process.env['SOAK_ROUNDS'] ?? 8);
const script = fileURLToPath(new URL('credential-uploads.ts', import.meta.url));

test(`credential files are whole after kill -9 during uploads, edits and deletions, and hold what was acknowledged, ${rounds} times`, async (t) => {
  const path = join(await folderOf(t), 'auths');
  await mkdir(path);
  for (let round = 0; round < rounds; round++) {
    const child = spawn(process.execPath, [script, path, String(round)], { stdio: ['pipe', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    const ended = once(child, 'close');
    await once(child.stdout, 'data');
    await sleep(Math.random() * 60);
    child.kill('SIGKILL');
    await ended;

    const acknowledged = new Map<string, number>();
    for (const line of said.split('\n').slice(0, -1)) acknowledged.set(line.split(' ')[0]!, Number(line.split(' ')[1]));
    const credentials = await openCredentials(settingsFor(path));
    for (const [name, turn] of acknowledged) {
      if (!credentials.current.has(name)) await credentials.restore(name); // it was killed between a deletion and its undoing
      const file = JSON.parse(Buffer.from((await credentials.read(name)).bytes).toString());
      assert.equal(file.round, String(round));
      assert.ok(file.turn >= turn, `${name} has ${file.turn}, but ${turn} was acknowledged`);
      assert.equal(file.filling.length, 20_000);
    }
    assert.ok((await credentials.list({})).entries.every(({ status }) => status === 'active'));
    await credentials.close();
    assert.deepEqual(
      (await readdir(path)).filter((name) => !/^\d\.json$|^\.lock$|^\.trash$/.test(name)),
      [],
    );
  }
});
