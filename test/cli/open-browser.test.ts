import assert from 'node:assert/strict';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openBrowser } from '../../src/cli/open-browser.ts';
import { until } from '../fixtures/until.ts';
import { emptyFolder } from './cli.ts';

const elsewhere = process.platform === 'linux' ? false : 'xdg-open is for Linux';

test('a web address is handed to the browser as it is, and nothing else is', { skip: elsewhere }, async (t) => {
  const folder = await emptyFolder(t);
  await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$1" >> '${folder}/opened'\n`);
  await chmod(join(folder, 'xdg-open'), 0o755);
  const env = { PATH: folder, DISPLAY: ':0' };
  openBrowser('file:///etc/passwd', env);
  openBrowser('https://no.screen/', { PATH: folder });
  openBrowser('https://not.installed/', { PATH: '/nowhere', DISPLAY: ':0' });
  openBrowser('https://a.example/?x=$(id)&y=1', env);
  const opened = await until(() => readFile(join(folder, 'opened'), 'utf8').catch(() => undefined));
  assert.equal(opened, 'https://a.example/?x=$(id)&y=1\n');
});
